import HTML
import Testing

/// Markup is a place in the memory of a thread, and must be a value all the same.
struct MarkupPlaceTests {
  @Test func aPieceMayBeUsedTwiceAndInAnyOrder() {
    let first: HTML = "<i>first</i>"
    let second: HTML = "<i>\(2)</i>"
    let row: HTML = "\(second)-\(first)-\(second)"
    #expect(row.string == "<i>2</i>-<i>first</i>-<i>2</i>")
    #expect(first.string == "<i>first</i>")
  }

  @Test func aPieceThatIsMadeInsideOfALiteralIsWhereItWasCalled() {
    func twice(_ piece: HTML) -> HTML { "[\(piece)\(piece)]" }
    let one: HTML = "1"
    let whole: HTML = "a\("b" as HTML)c\(twice("d"))e\(twice(one))f"
    #expect(whole.string == "abc[dd]e[11]f")
  }

  @Test func aPieceThatIsMadeEarlierMayBeginALiteral() {
    let early: HTML = "early"
    let other: HTML = "other"
    let whole: HTML = "\(early), \(other), \(early)"
    #expect(whole.string == "early, other, early")
    #expect([early, other].map(\.string) == ["early", "other"])
  }

  @Test func markupThatIsMadeInTheMiddleOfALiteralAndNotUsedLeavesNothing() {
    func unused() -> HTML {
      let lost: HTML = "lost"
      _ = lost
      return "kept"
    }
    func length(of text: String) -> Int { HTML.text(text).string.utf8.count }
    let line: HTML = "<p>\(length(of: "a & b"))\(unused())\(length(of: "<"))</p>"
    #expect(line.string == "<p>9kept4</p>")
  }

  @Test func aPieceThatIsMadeOnTheWayMayBeUsedLater() {
    var late: HTML = .empty
    func now() -> HTML {
      late = "late"
      return "now"
    }
    let whole: HTML = "a\(now())b\(late)c"
    #expect(whole.string == "anowblatec")
    #expect(late.string == "late")
  }

  @Test func aValueStaysAsItIsWhenItsCopyGrows() {
    let head: HTML = "<b>"
    var left = head
    var right = head
    left += "left"
    right += "right"
    #expect([head, left, right].map(\.string) == ["<b>", "<b>left", "<b>right"])
    #expect((left + head + right).string == "<b>left<b><b>right")
  }

  @Test func aLoopWritesEachItemWithTheSeparatorBetweenThem() {
    let early: HTML = "!"
    let list: HTML = "<ul>\(for: 1...3, separator: ", ", { "<li>\($0)\(early)</li>" })</ul>"
    #expect(list.string == "<ul><li>1!</li>, <li>2!</li>, <li>3!</li></ul>")
    let none: HTML = "<ul>\(for: [String](), separator: ", ", { "\($0)" })</ul>"
    #expect(none.string == "<ul></ul>")
  }

  @Test(arguments: [1_000, 262_144, 3_000_000])
  func valuesStayWhenTheMemoryGrowsAndMoves(size: Int) {
    let text = String(repeating: "x", count: size)
    let page = HTML.bytes {
      let before: HTML = "<p>before</p>"
      var list: [HTML] = []
      for number in 0..<5 { list.append("<li>\(number)\(text)</li>") }
      return "<ol>\(before)\(list)\(for: 5..<7, { "<li>\($0)\(text)</li>" })\(before)</ol>"
    }
    let items = (0..<7).map { "<li>\($0)\(text)</li>" }.joined()
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<ol><p>before</p>\(items)<p>before</p></ol>")
  }

  @Test func manySmallValuesStayApart() {
    HTML.discardingMarkup {
      let cells = (0..<50_000).map { "<td>\($0)</td>" as HTML }
      for _ in 0..<1_000 { _ = HTML.text(String(repeating: "y", count: 999)) }
      #expect(cells.enumerated().allSatisfy { $1.string == "<td>\($0)</td>" })
    }
  }

  @Test func aPageMayBeMadeWhileAnotherIs() {
    func inner() -> HTML {
      let bytes = HTML.bytes { "<i>\(for: 0..<3, { "\($0)" })</i>" }
      return "\(String(decoding: bytes, as: UTF8.self))"
    }
    let outer = HTML.bytes {
      let early: HTML = "early"
      return "<p>\(early)\(inner())\(early)</p>"
    }
    #expect(
      String(decoding: outer, as: UTF8.self) == "<p>early&lt;i&gt;012&lt;/i&gt;early</p>")
  }

  @Test func whatAPageReturnsStaysWhenTheNextUsesItsMemory() {
    let pages = (0..<100).map { number in HTML.bytes { "<p>\(number)</p>" } }
    #expect(pages.enumerated().allSatisfy { String(decoding: $1, as: UTF8.self) == "<p>\($0)</p>" })
  }

  @Test func aPageThatCannotBeMadeGivesItsMemoryBack() {
    struct Failure: Error {}
    let before: HTML = "before"
    #expect(throws: Failure.self) {
      try HTML.bytes {
        _ = "<p>lost</p>" as HTML
        throw Failure()
      }
    }
    let after: HTML = "\(before)-after"
    #expect(after.string == "before-after")
  }
}
