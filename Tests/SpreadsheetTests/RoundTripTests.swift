import Diagnostics
import Fields
import JSON
import Spreadsheet
import Testing

/// Records become rows and rows the same records again.
@Suite struct RoundTripTests {
  private static let shape = RecordShape(schema: [
    "anyOf": [["$ref": "#/$defs/Record"]],
    "$defs": [
      "Record": [
        "properties": [
          "id": ["type": "string"], "name": ["description": "The name."],
          "codes": list(of: ["type": "string"]),
          "address": ["$ref": "#/$defs/Part"], "parts": list(of: ["$ref": "#/$defs/Part"]),
        ],
        "required": ["id"],
      ],
      "Part": [
        "properties": [
          "kind": ["type": "string"], "texts": list(of: ["type": "string"]),
          "inner": list(of: ["$ref": "#/$defs/Inner"]), "one": ["$ref": "#/$defs/Inner"],
        ],
        "required": ["kind"],
      ],
      "Inner": ["properties": ["says": ["type": "string"]], "required": ["says"]],
    ],
  ])

  private static func list(of item: JSON) -> JSON {
    ["description": "A list.", "anyOf": [["type": "array", "items": item], item]]
  }

  @Test func losesNothingOfRandomRecords() throws {
    var random = Generator(seed: 6)
    var columns = 0
    for round in 0..<100 {
      let records = (0..<Int.random(in: 1...4, using: &random)).map { index in
        Self.record("r\(index)", &random)
      }
      let written = SheetWriter.write(records, as: Self.shape)
      #expect(written.leftOut == [])
      #expect(written.count == records.count)
      let (sheet, findings) = SheetReader.read(written.bytes, file: FileID(0))
      #expect(findings == [])
      let read = SheetRecords.read(try #require(sheet), bytes: written.bytes, as: Self.shape)
      #expect(read.findings == [])
      #expect(read.records.map(outline) == records.map(outline), "round \(round)")
      let again = SheetWriter.write(read.records, as: Self.shape)
      #expect(again.bytes == written.bytes)
      columns += sheet?.header.cells.count ?? 0
    }
    #expect(columns > 1000)
  }

  @Test func writesColumnsInTheOrderOfTheirDeclarations() {
    let records = [
      Self.map(
        ("parts", Self.items(Self.map(("kind", Self.text("a")), ("texts", Self.text("x"))))),
        ("codes", Self.items(Self.text("KHM"), Self.text("a; b"))), ("id", Self.text("one"))),
      Self.map(
        ("id", Self.text("two")), ("name", Self.text("=1+1")),
        (
          "parts",
          Self.items(Self.map(("kind", Self.text("b"))), Self.map(("kind", Self.text("c"))))
        )
      ),
    ]
    #expect(
      String(decoding: SheetWriter.write(records, as: Self.shape).bytes, as: UTF8.self) == """
        \u{FEFF}id,name,codes,parts.1.kind,parts.1.texts,parts.2.kind\r
        one,,"KHM; a\\; b",a,x,\r
        two,'=1+1,,b,,c\r

        """)
    #expect(
      String(decoding: SheetWriter.write([], as: Self.shape).bytes, as: UTF8.self)
        == "\u{FEFF}id\r\n")
  }

  @Test(arguments: [
    (Node.Content.quoted(""), "a cell cannot hold an empty text"),
    (.quoted(" a"), "a text begins or ends with a blank"),
    (.quoted("a\t"), "a text begins or ends with a blank"),
    (.quoted("a\r\nb"), "a text holds a carriage return"),
    (.quoted("a\u{202E}b"), "a text holds a control character"),
    (.list([]), "here is a list, not a text"),
    (.map([]), "here is a group of keys, not a text"),
  ])
  func namesARecordThatASheetCannotHold(name: Node.Content, reason: String) {
    let record = Self.map(("id", Self.text("one")), ("name", Node(name, at: Self.nowhere)))
    let whole = Self.map(("id", Self.text("two")))
    let written = SheetWriter.write([record, whole], as: Self.shape)
    #expect(written.count == 1)
    #expect(
      written.leftOut.map(\.message) == ["'one' cannot be kept in a sheet: \(reason)"])
    #expect(String(decoding: written.bytes, as: UTF8.self) == "\u{FEFF}id\r\ntwo\r\n")
  }

  // MARK: - Nodes

  private static let nowhere = SourceRange(wholeOf: FileID(0))

  private static func text(_ text: String) -> Node { Node(.quoted(text), at: nowhere) }

  private static func items(_ items: Node...) -> Node { Node(.list(items), at: nowhere) }

  private static func map(_ entries: (String, Node)...) -> Node {
    Node(.map(entries.map { .init(key: $0.0, keyRange: nowhere, value: $0.1) }), at: nowhere)
  }

  private static func record(_ id: String, _ random: inout Generator) -> Node {
    var entries = [("id", text(id))]
    if let name = some(&random) { entries.append(("name", name)) }
    if let codes = texts(&random) { entries.append(("codes", codes)) }
    if Bool.random(using: &random) { entries.append(("address", part(&random))) }
    let parts = (0..<Int.random(in: 0...12, using: &random)).map { _ in part(&random) }
    if !parts.isEmpty { entries.append(("parts", Node(.list(parts), at: nowhere))) }
    return Node(.map(entries.map { .init(key: $0.0, keyRange: nowhere, value: $0.1) }), at: nowhere)
  }

  private static func part(_ random: inout Generator) -> Node {
    var entries = [("kind", text("k"))]
    if let texts = texts(&random) { entries.append(("texts", texts)) }
    let inner = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in some(&random) }
      .map { map(("says", $0)) }
    if !inner.isEmpty { entries.append(("inner", Node(.list(inner), at: nowhere))) }
    if let one = some(&random) { entries.append(("one", map(("says", one)))) }
    return Node(.map(entries.map { .init(key: $0.0, keyRange: nowhere, value: $0.1) }), at: nowhere)
  }

  private static func some(_ random: inout Generator) -> Node? {
    let value = random.text()
    return value.isEmpty ? nil : text(value)
  }

  private static func texts(_ random: inout Generator) -> Node? {
    let items = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ -> Node? in
      let item = random.text()
      return item.isEmpty || item.hasPrefix("\n") || item.hasSuffix("\n") ? nil : text(item)
    }
    return items.isEmpty ? nil : Node(.list(items), at: nowhere)
  }

  /// The values of a node without their places and quotes.
  private func outline(_ node: Node) -> JSON {
    switch node.content {
    case .plain(let text), .quoted(let text): .string(text)
    case .list(let items): .array(items.map(outline))
    case .map(let entries): .object(entries.map { .init($0.key, outline($0.value)) })
    }
  }
}
