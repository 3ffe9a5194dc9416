import Diagnostics
import Fields
import Testing
import YAML

/// Values come out as they were written, each with its place.
@Suite struct ReaderTests {
  @Test(arguments: [
    "no", "010", "1e3", "~", "null", "2022-03", "0x1F", "True", "1_000", ".5", "12:30:45", "=",
    "a#b", "Don't", "5 %", "-5", "http://example.org/a?b=c",
  ])
  func keepsThePlainTextOfAScalar(text: String) {
    let outline = Outline("a: \(text)\n")
    #expect(outline.problems == "")
    #expect(
      outline.values == """
        1:1-1:\(4 + text.count) map
          1:1-1:2 key a
            1:4-1:\(4 + text.count) plain \(text)
        """)
  }

  @Test func knowsQuotedFromPlainText() {
    let outline = Outline("- no\n- 'no'\n- \"no\"\n- ''\n-\n- |\n  no\n- >-\n  no\n")
    #expect(
      outline.values == """
        1:1-10:1 list
          1:3-1:5 plain no
          2:3-2:7 quoted no
          3:3-3:7 quoted no
          4:3-4:5 quoted \n  5:2-5:2 plain \n  6:3-8:1 quoted no

          8:3-10:1 quoted no
        """)
  }

  @Test func knowsWhereNestedValuesStand() {
    let outline = Outline(
      """
      # Figures
      - id: example-trained
        by-sex: {women: 281, men: 313}
        sources: [report, 'p. 3']

        note: "two
          lines"
      """)
    #expect(outline.problems == "")
    #expect(
      outline.values == """
        2:1-7:11 list
          2:3-7:11 map
            2:3-2:5 key id
              2:7-2:22 plain example-trained
            3:3-3:9 key by-sex
              3:11-3:33 map
                3:12-3:17 key women
                  3:19-3:22 plain 281
                3:24-3:27 key men
                  3:29-3:32 plain 313
            4:3-4:10 key sources
              4:12-4:28 list
                4:13-4:19 plain report
                4:21-4:27 quoted p. 3
            6:3-6:7 key note
              6:9-7:11 quoted two lines
        """)
  }

  @Test func countsColumnsInUnicodeScalars() {
    let outline = Outline("ប្រទេស: កម្ពុជា\nname: {km: កម្ពុជា, en: \u{1F1F0}\u{1F1ED}}\n")
    #expect(
      outline.values == """
        1:1-2:28 map
          1:1-1:7 key ប្រទេស
            1:9-1:16 plain កម្ពុជា
          2:1-2:5 key name
            2:7-2:28 map
              2:8-2:10 key km
                2:12-2:19 plain កម្ពុជា
              2:21-2:23 key en
                2:25-2:27 plain \u{1F1F0}\u{1F1ED}
        """)
  }

  @Test func shiftsPlacesIntoTheFileAroundIt() {
    let outline = Outline("a: 1\nb: @\n", firstLine: 10, firstColumn: 3)
    #expect(
      outline.values == """
        10:3-11:4 map
          10:3-10:4 key a
            10:6-10:7 plain 1
        """)
    #expect(
      outline.problems == """
        11:6-11:7 yaml-syntax: text that begins with '@' must be in quotes
          help: write "@"
        """)
  }

  @Test(arguments: [
    "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "\u{FEFF}a: 1\nb: 2", "---\na: 1\nb: 2\n...",
  ])
  func readsEveryLineEndingAndABOM(text: String) {
    let outline = Outline(text)
    #expect(outline.problems == "")
    #expect(outline.node?["b"]?.text == "2")
    #expect(outline.node?["a"]?.range.start.column == 4)
  }

  @Test(arguments: ["", "\n", "# nothing yet\n", "\u{FEFF}"])
  func findsNoValueInAnEmptyText(text: String) {
    #expect(Outline(text).values == "nothing")
    #expect(Outline(text).problems == "")
  }

  @Test func readsSlicesAndTextsWithoutCopyingThemIntoFiles() {
    let bytes = Array("---\na: 1\n---\n".utf8)
    let (node, findings) = YAMLReader.read(bytes[4..<9], file: FileID(3), firstLine: 2)
    #expect(node?["a"]?.text == "1")
    #expect(node?.range.file == FileID(3))
    #expect(node?.range.start == SourcePosition(line: 2, column: 1))
    #expect(findings == [])
    #expect(YAMLReader.read("a: 1".utf8, file: FileID(0)).node?["a"]?.text == "1")
  }

  @Test func keepsWhatWasReadBeforeASyntaxError() {
    #expect(
      Outline("- id: one\n- id: two\n  label: @\n").values == """
        1:1-3:8 list
          1:3-1:10 map
            1:3-1:5 key id
              1:7-1:10 plain one
          2:3-3:8 map
            2:3-2:5 key id
              2:7-2:10 plain two
        """)
  }
}
