package import Diagnostics

/// A value as it was written in a file, with its place: what YAML and spreadsheets are read into.
///
/// Scalars stay text until a field's type decodes them, so that the country code `no` is Norway
/// and `010` keeps its zero.
package struct Node: Sendable {
  package indirect enum Content: Sendable {
    /// Plain text without quotes; empty, `~` and `null` mean that the value is missing.
    case plain(String)
    /// Text in quotes or a block scalar.
    case quoted(String)
    case list([Node])
    case map([Entry])
  }

  /// One key of a map with its value.
  package struct Entry: Sendable {
    package let key: String
    package let keyRange: SourceRange
    package let value: Node

    package init(key: String, keyRange: SourceRange, value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  package let content: Content
  package let range: SourceRange
  /// The comment behind a text without quotes, from its `#` on. Where the field is one of words, it
  /// may have been meant as part of them.
  package let comment: String?

  /// Whether a finding says already that the value is missing or can't be read.
  package let isReported: Bool

  package init(
    _ content: Content, at range: SourceRange, comment: String? = nil, isReported: Bool = false
  ) {
    self.content = content
    self.range = range
    self.comment = comment
    self.isReported = isReported
  }

  /// Whether the value was left out, or written as `~` or `null`.
  package var isNull: Bool {
    if case .plain(let text) = content { return text.isEmpty || text == "~" || text == "null" }
    return false
  }

  /// Whether there is no value: none was written, or a text that shows nothing. Blanks and characters
  /// that can't be seen say as little as nothing.
  package var isMissing: Bool {
    switch content {
    case .plain(let text): isNull || text.isBlank
    case .quoted(let text): text.isBlank
    case .list, .map: false
    }
  }

  /// The text of a scalar, whatever its quotes.
  package var text: String? {
    switch content {
    case .plain(let text), .quoted(let text): text
    case .list, .map: nil
    }
  }

  /// What the value is, in words for a message: `a list`.
  package var kindInWords: String {
    switch content {
    case .plain, .quoted: isMissing ? "nothing" : "text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }

  /// The value of `key` in a map.
  package subscript(key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
