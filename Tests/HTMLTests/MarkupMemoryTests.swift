import Dispatch
import HTML
import Synchronization
import Testing

/// Values of markup share memory; none may ever see another's bytes.
struct MarkupMemoryTests {
  @Test func aPieceMayBeUsedTwiceAndInAnyOrder() {
    let first: HTML = "<i>first</i>"
    let second: HTML = "<i>\(2)</i>"
    let row: HTML = "\(second)-\(first)-\(second)"
    #expect(row.string == "<i>2</i>-<i>first</i>-<i>2</i>")
    #expect(first.string == "<i>first</i>")
  }

  @Test func aValueStaysAsItIsWhenItsCopyGrows() {
    let head: HTML = "<b>"
    var left = head
    var right = head
    left += "left"
    right += "right"
    #expect([head, left, right].map(\.string) == ["<b>", "<b>left", "<b>right"])
  }

  @Test func piecesMadeInTheMiddleOfALiteralAndThrownAwayLeaveNothing() {
    func length(of text: String) -> Int { HTML.text(text).string.utf8.count }
    let line: HTML = "<p>\(length(of: "a & b")) and \(length(of: "<"))</p>"
    #expect(line.string == "<p>9 and 4</p>")
  }

  @Test(arguments: [1_000, 262_144, 3_000_000])
  func aValueMayBeLargerThanOthersHaveRoomFor(size: Int) {
    let text = String(repeating: "x", count: size)
    let before: HTML = "<p>before</p>"
    var list: [HTML] = []
    for number in 0..<5 { list.append("<li>\(number)\(text)</li>") }
    let whole: HTML = "<ol>\(before)\(list)</ol>"
    let items = (0..<5).map { "<li>\($0)\(text)</li>" }.joined()
    #expect(whole.string == "<ol><p>before</p>\(items)</ol>")
  }

  @Test func manySmallValuesThatAreKeptStayApart() {
    let kept = (0..<50_000).map { "<td>\($0)</td>" as HTML }
    for _ in 0..<1_000 { _ = HTML.text(String(repeating: "y", count: 999)) }
    #expect(kept.enumerated().allSatisfy { $1.string == "<td>\($0)</td>" })
  }

  @Test func valuesOfOneThreadMayBeSplicedOnOthers() {
    let shared: HTML = "<em>\(HTML.text("shared & safe"))</em>"
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for turn in 0..<2_000 {
        var line: HTML = "<p>\(shared)\(worker)"
        line += "/\(turn)</p>"
        let expected = "<p><em>shared &amp; safe</em>\(worker)/\(turn)</p>"
        if line.string != expected { wrong.add(1, ordering: .relaxed) }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
    #expect(shared.string == "<em>shared &amp; safe</em>")
  }

  @Test func aStoreKeepsEachPieceApartFromThePageThatItWasWrittenFor() {
    var store = MarkupStore(count: 32)
    let places = ["first", "", "second"].map { store.append("<b>\($0)</b>" as HTML) }
    for _ in 0..<1_000 { _ = HTML.text(String(repeating: "y", count: 999)) }
    #expect(places.map { store[$0].string } == ["<b>first</b>", "<b></b>", "<b>second</b>"])
  }

  @Test func whatIsKeptEqualsWhatItWasMadeFrom() {
    let markup: HTML = "<p>\(1)</p>"
    #expect(markup.kept == markup)
    #expect(Set([markup, markup.kept]).count == 1)
    #expect(markup != "<p>other</p>")
  }
}
