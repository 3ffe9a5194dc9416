package import Fields

/// What a value says, whatever way it was written: without places, quotes, comments and key order.
///
/// A value that is missing, an empty list and an empty group are not there. A list of one is that
/// one, because a record's fields read both alike.
package indirect enum CanonicalValue: Hashable, Sendable {
  case text(String)
  case list([CanonicalValue])
  /// Keys with their values, in the order of the keys' bytes.
  case group([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: CanonicalValue

    package init(key: String, value: CanonicalValue) {
      self.key = key
      self.value = value
    }
  }

  /// Nil where the node says nothing.
  package init?(_ node: Node) {
    switch node.content {
    case .plain, .quoted:
      guard !node.isMissing, let text = node.text else { return nil }
      self = .text(text)
    case .list(let nodes):
      let items = nodes.compactMap { CanonicalValue($0) }
      guard let first = items.first else { return nil }
      self = items.count == 1 ? first : .list(items)
    case .map(let entries):
      let members = entries.compactMap { entry in
        CanonicalValue(entry.value).map { Member(key: entry.key, value: $0) }
      }
      guard !members.isEmpty else { return nil }
      self = .group(
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    }
  }

  /// The members of a group; none of anything else.
  package var members: [Member] {
    if case .group(let members) = self { return members }
    return []
  }

  /// The items of a list; of anything else the value itself.
  package var items: [CanonicalValue] {
    if case .list(let items) = self { return items }
    return [self]
  }

  /// The text of a single value.
  package var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  package subscript(key: String) -> CanonicalValue? {
    members.first { $0.key == key }?.value
  }
}

extension RecordSource {
  /// Its fields without their places, in the order of their keys.
  package var fields: [CanonicalValue.Member] { CanonicalValue(node)?.members ?? [] }

  /// Its prose with plain line ends and without blank lines before and after it.
  package var plainProse: String {
    var lines = prose.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in line.last == 0x0D ? line.dropLast() : line }[...]
    func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    while let line = lines.first, isBlank(line) { lines.removeFirst() }
    while let line = lines.last, isBlank(line) { lines.removeLast() }
    return String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
  }
}
