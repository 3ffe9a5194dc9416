import Diagnostics
import Fields
package import Loading
package import Records
package import Values
import YAML

/// `Content/approvals.yml` as bytes, to which an approval is added, or from which one is taken,
/// without touching any other byte.
package struct ApprovalFile {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Why the file must be edited by hand.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }

  /// What stands at the head of a new file.
  private static let head = """
    # Who approved which records, and as what. 'dossier review' writes this file; see its --help.

    """

  /// The file with one more approval at its end.
  ///
  /// - Throws: ``Refusal`` where the file is no list that can go on.
  package func adding(
    _ name: RecordName, by: String, on date: Day, fingerprint: Fingerprint
  ) throws(Refusal) -> [UInt8] {
    let items = try items()
    let place = SourceRange(wholeOf: FileID(0))
    func entry(_ key: String, _ text: String) -> Node.Entry {
      Node.Entry(key: key, keyRange: place, value: Node(.quoted(text), at: place))
    }
    let node = Node(
      .map([
        entry("record", name.text), entry("by", by), entry("date", date.text),
        entry("sha256", fingerprint.text),
      ]), at: place)
    let margin = String(repeating: " ", count: items.last.map { indent(of: $0) } ?? 0)
    let text = YAMLWriter.list([node]).split(separator: "\n").map { margin + $0 }
    let lineEnd = bytes.contains(0x0D) ? "\r\n" : "\n"
    var result = bytes.isEmpty ? Array(Self.head.utf8) : bytes
    if let last = result.last, last != UInt8(ascii: "\n") { result += lineEnd.utf8 }
    result += text.map { $0 + lineEnd }.joined().utf8
    let expected = items.map { CanonicalValue($0) } + [CanonicalValue(node)]
    try Self.check(result, says: expected)
    return result
  }

  /// The day on which somebody approved a record as it is now; nil where nobody of that name has.
  ///
  /// - Throws: ``Refusal`` where the file is no list.
  package func day(
    of name: RecordName, by: String, fingerprint: Fingerprint
  ) throws(Refusal) -> String? {
    try items().first { item in
      item["record"]?.text.flatMap { RecordName($0) } == name && item["by"]?.text == by
        && item["sha256"]?.text.map(fingerprint.covers) ?? false
    }?["date"]?.text
  }

  /// The file without the approvals of a record, and how many were taken out.
  ///
  /// - Parameter by: Whose approval is withdrawn; nil for everybody's.
  /// - Throws: ``Refusal`` where the entries do not stand on lines of their own.
  package func withdrawing(
    _ key: RecordKey, by: String?
  ) throws(Refusal) -> (bytes: [UInt8], count: Int) {
    let items = try items()
    let lines = SplitLines(bytes)
    var removed: Set<Int> = []
    var kept: [CanonicalValue?] = []
    for (index, item) in items.enumerated() {
      let isMeant =
        item["record"]?.text.flatMap { RecordName($0) }?.key == key
        && (by == nil || item["by"]?.text == by)
      guard isMeant else {
        kept.append(CanonicalValue(item))
        continue
      }
      let next = index + 1 < items.count ? Int(items[index + 1].range.start.line) : lines.count + 1
      var end = next - 1
      let start = Int(item.range.start.line)
      // Blank lines and comments before the next entry belong to it.
      while end > start, lines.isBlankOrComment(end) { end -= 1 }
      removed.formUnion(start...max(start, end))
    }
    let result = lines.without(removed)
    try Self.check(result, says: kept)
    return (result, items.count - kept.count)
  }

  private func items() throws(Refusal) -> [Node] {
    let (node, findings) = YAMLReader.read(bytes, file: FileID(0))
    guard !findings.contains(where: { $0.severity == .error }) else {
      throw Refusal(description: "'\(Approval.path)' must be YAML without errors first")
    }
    guard let node, !node.isMissing else { return [] }
    guard case .list(let items) = node.content else {
      throw Refusal(
        description: "'\(Approval.path)' must be a list; begin each approval with '- '")
    }
    return items
  }

  /// How many blanks stand before the dash of an entry.
  private func indent(of item: Node) -> Int {
    SplitLines(bytes).indent(ofLine: Int(item.range.start.line))
  }

  /// Makes sure that an edit did what it was meant to do, whatever the file looks like.
  private static func check(
    _ bytes: [UInt8], says expected: [CanonicalValue?]
  ) throws(Refusal) {
    let items = try? ApprovalFile(bytes).items()
    guard items?.map({ CanonicalValue($0) }) == expected else {
      throw Refusal(
        description: "'\(Approval.path)' must have each approval on lines of its own that begin "
          + "with '- '; edit it by hand")
    }
  }
}

/// The lines of a file with their ends.
private struct SplitLines {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    self.lines = rest.isEmpty ? lines : lines + [rest]
  }

  var count: Int { lines.count }

  func isBlankOrComment(_ line: Int) -> Bool {
    let text = lines[line - 1].drop { $0 == 0x20 }
    return text.first.map { [0x0A, 0x0D, UInt8(ascii: "#")].contains($0) } ?? true
  }

  func indent(ofLine line: Int) -> Int { lines[line - 1].prefix { $0 == 0x20 }.count }

  func without(_ removed: Set<Int>) -> [UInt8] {
    lines.enumerated().filter { !removed.contains($0.offset + 1) }.flatMap(\.element)
  }
}
