import Diagnostics
import Fields

/// A list or a map that is being read.
struct Frame {
  private enum Key {
    case awaited
    case given(String, SourceRange)
    /// The key was refused, so that its value is dropped.
    case refused
  }

  let isFlow: Bool
  let isMap: Bool
  /// The column at which its keys or dashes begin.
  var margin: Int { Int(start.column) }
  /// Where the last thing in it ends, which is where a block ends.
  private(set) var lastEnd: SourcePosition

  private let start: SourcePosition
  private var items: [Node] = []
  private var entries: [Node.Entry] = []
  private var key = Key.awaited
  /// All keys, once there are too many to compare one by one.
  private var keys: Set<String> = []

  init(isMap: Bool, isFlow: Bool, range: SourceRange) {
    self.isMap = isMap
    self.isFlow = isFlow
    start = range.start
    lastEnd = range.end
  }

  /// Whether the next value is a map's key.
  var awaitsKey: Bool {
    if isMap, case .awaited = key { return true }
    return false
  }

  /// The key whose value comes next.
  var keyText: String? {
    if case .given(let text, _) = key { text } else { nil }
  }

  /// Where that key is.
  var keyRange: SourceRange? {
    if case .given(_, let range) = key { range } else { nil }
  }

  /// The entry that was read last, where it is the one right before the key that comes next.
  var lastEntry: Node.Entry? { entries.last }
  /// The finding about a text with commas that is being put together, by its place among all.
  var splitText: (finding: Int, start: SourcePosition)?

  /// Where the value that comes next may begin at the earliest.
  var valueStart: SourcePosition? { keyRange?.end }

  /// Remembers a key until its value comes; answers where the same key stood before.
  mutating func takeKey(_ text: String, at range: SourceRange) -> SourceRange? {
    if let first = place(of: text) {
      key = .refused
      return first
    }
    key = .given(text, range)
    lastEnd = range.end
    return nil
  }

  mutating func refuseKey() {
    key = .refused
  }

  /// Takes back the value that was read last, because a syntax error is in it or right behind it.
  mutating func spoilLast(from start: SourcePosition) {
    if isMap {
      guard let last = entries.last, last.value.range.end >= start else { return }
      // `-id: x` is an item without its blank, and no key.
      if last.key.hasPrefix("-") {
        entries.removeLast()
        return
      }
      entries[entries.count - 1] = Node.Entry(
        key: last.key, keyRange: last.keyRange,
        value: Node(.plain(""), at: last.value.range, isReported: true))
    } else if let last = items.last, last.range.end >= start {
      items[items.count - 1] = Node(.plain(""), at: last.range, isReported: true)
    }
  }

  /// Takes the key that was read last for a part of the text before it.
  mutating func splitKey() {
    if case .given(_, let range) = key { lastEnd = range.end }
    key = .refused
  }

  mutating func take(_ node: Node) {
    lastEnd = max(lastEnd, node.range.end)
    guard isMap else { return items.append(node) }
    if case .given(let text, let range) = key {
      entries.append(Node.Entry(key: text, keyRange: range, value: node))
      remember(text)
    }
    key = .awaited
  }

  /// The finished list or map. A map of which no key could be read was meant as something else.
  func node(file: FileID, end: SourcePosition) -> Node {
    if splitText != nil, entries.isEmpty {
      let range = SourceRange(file: file, start: start, end: end)
      return Node(.plain(""), at: range, isReported: true)
    }
    return Node(
      isMap ? .map(entries) : .list(items),
      at: SourceRange(file: file, start: start, end: end))
  }

  private static let comparedOneByOne = 16

  private func place(of text: String) -> SourceRange? {
    if entries.count > Self.comparedOneByOne, !keys.contains(text) { return nil }
    return entries.first { $0.key == text }?.keyRange
  }

  private mutating func remember(_ text: String) {
    if entries.count == Self.comparedOneByOne + 1 {
      keys = Set(entries.map(\.key))
    } else if entries.count > Self.comparedOneByOne {
      keys.insert(text)
    }
  }
}
