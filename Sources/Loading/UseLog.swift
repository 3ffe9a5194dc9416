import Diagnostics
import Records

/// The uses of other records that the fields and the view blocks of one record make.
///
/// They are read once or twice and kept until all files are checked, in the preview for longer, on a
/// large site by the million. So they are written one behind the other as bytes, which takes half of
/// what ``RecordUse`` takes.
package struct UseLog: Sendable {
  private let file: FileID
  private var bytes: [UInt8] = []

  /// - Parameter uses: What stands in one file.
  package init(_ uses: [RecordUse]) {
    file = uses.first?.range.file ?? FileID(0)
    for use in uses { append(use) }
    // A copy of the right size.
    bytes = bytes.withUnsafeBufferPointer { Array($0) }
  }

  private mutating func append(_ use: RecordUse) {
    precondition(use.range.file == file, "the uses of a record stand in one file")
    bytes.append(use.kind.order)
    append(use.id)
    append(
      (use.locator == nil ? 0 : 1) + (use.isInText ? 2 : 0) + (use.around == nil ? 0 : 4)
        + (use.period == nil ? 0 : 8))
    if let locator = use.locator { append(locator) }
    if let around = use.around { append(around) }
    if let period = use.period { append(period) }
    append(Int(use.range.start.line))
    append(Int(use.range.start.column))
    append(Int(use.range.end.line - use.range.start.line))
    append(Int(use.range.end.column))
  }

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  private mutating func append(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  package func forEach(_ visit: (RecordUse) -> Void) {
    var reader = Reader(rest: bytes[...])
    while !reader.rest.isEmpty { visit(reader.use(in: file)) }
  }

  private struct Reader {
    private static let kinds = RecordKind.allCases

    var rest: ArraySlice<UInt8>

    mutating func use(in file: FileID) -> RecordUse {
      let kind = Self.kinds[Int(rest.removeFirst())]
      let id = text()
      let marks = number()
      let locator = marks & 1 == 0 ? nil : text()
      let around = marks & 4 == 0 ? nil : text()
      let period = marks & 8 == 0 ? nil : text()
      let start = SourcePosition(line: number(), column: number())
      let end = SourcePosition(line: Int(start.line) + number(), column: number())
      return RecordUse(
        kind, id, locator: locator, isInText: marks & 2 != 0,
        around: around, period: period, at: SourceRange(file: file, start: start, end: end))
    }

    private mutating func number() -> Int {
      var number: UInt = 0
      var shift: UInt = 0
      while true {
        let byte = rest.removeFirst()
        number |= UInt(byte & 0x7F) << shift
        if byte & 0x80 == 0 { return Int(number) }
        shift += 7
      }
    }

    private mutating func text() -> String {
      let count = number()
      let text = String(decoding: rest.prefix(count), as: UTF8.self)
      rest.removeFirst(count)
      return text
    }
  }
}
