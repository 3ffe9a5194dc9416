import Diagnostics
import Fields

/// A group of keys of a new record, with the place in the feed that each value comes from.
struct RecordNode {
  private(set) var entries: [Node.Entry] = []
  /// The place of the object that it is made from, for what the feed doesn't say.
  let range: SourceRange

  init(at range: SourceRange) {
    self.range = range
  }

  var node: Node { Node(.map(entries), at: range) }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Adds a text as it is; nothing where there is none.
  mutating func add(_ key: String, _ value: FeedObject.Text?) {
    guard let value, !value.text.isEmpty else { return }
    append(key, Node(.quoted(Self.escaped(value.text)), at: value.range))
  }

  /// Adds a value that the feed doesn't have in these words.
  mutating func add(_ key: String, _ value: String?) {
    add(key, value.map { FeedObject.Text(text: $0, range: range) })
  }

  mutating func add(_ key: String, _ values: [FeedObject.Text]) {
    add(key, values.map { Node(.quoted(Self.escaped($0.text)), at: $0.range) })
  }

  /// Adds a group of keys.
  mutating func add(_ key: String, _ group: RecordNode) { append(key, group.node) }

  /// Adds a list; nothing where it is empty.
  mutating func add(_ key: String, _ items: [Node]) {
    guard !items.isEmpty else { return }
    append(key, items.count == 1 && items[0].text != nil ? items[0] : Node(.list(items), at: range))
  }

  private mutating func append(_ key: String, _ value: Node) {
    entries.append(Node.Entry(key: key, keyRange: range, value: value))
  }

  /// The text with its braces as characters: in records they are references to figures.
  private static func escaped(_ text: String) -> String {
    text.contains("{") ? text.replacing("{", with: "\\{") : text
  }
}
