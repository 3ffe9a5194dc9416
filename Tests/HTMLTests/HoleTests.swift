import Dispatch
import HTML
import Synchronization
import Testing

/// Places in markup that are filled when all of the page is known.
struct HoleTests {
  private static let words = ["zero", "one & all", "two"]

  private static func filled(_ markup: HTML) -> String {
    markup.filled { number, _ in "<b>\(words[number])</b>" }.string
  }

  @Test func `holes are in the order of the page, in whatever order its parts are made`() {
    let last: HTML = "<p>last\(HTML.hole(0))</p>"
    let first: HTML = "<p>first\(HTML.hole(1))</p>"
    let page: HTML = "<main>\(first)\(last)\(HTML.hole(2))</main>"
    #expect(page.holes == [1, 0, 2])
    #expect(
      Self.filled(page)
        == "<main><p>first<b>one &amp; all</b></p><p>last<b>zero</b></p><b>two</b></main>")
  }

  @Test func `a hole that is not used is gone, and one that is used twice is filled twice`() {
    let unused: HTML = "<i>\(HTML.hole(0))</i>"
    let twice: HTML = "<i>\(HTML.hole(2))</i>"
    let page: HTML = "\(twice)-\(twice)"
    #expect(page.holes == [2, 2])
    #expect(Self.filled(page) == "<i><b>two</b></i>-<i><b>two</b></i>")
    #expect(unused.holes == [0])
  }

  @Test func `markup without holes stays as it is`() {
    let text = "ÿ & ធម្មតា"
    let page: HTML = "<p>\(text)</p>"
    #expect(page.holes.isEmpty && HTML.empty.holes.isEmpty)
    #expect(Self.filled(page) == "<p>ÿ &amp; ធម្មតា</p>")
    #expect(Self.filled(.empty) == "")
  }

  @Test func `any number may be the number of a hole`() {
    let numbers = [0, 1, 0xFF, 0xFFFF, 0xFF00FF, Int(UInt32.max)]
    let page: HTML = "<p>\(for: numbers, { .hole($0) })</p>"
    #expect(page.holes == numbers)
    #expect(
      page.filled { number, _ in "\(number) " }.string
        == "<p>\(numbers.map { "\($0) " }.joined())</p>")
  }

  @Test func `what fills a hole is told where it is`() {
    var places: [Int] = []
    let page: HTML = "<p>\(HTML.hole(0))</p><p>\(HTML.hole(1))</p>"
    let filled = page.filled { _, place in
      places.append(place)
      return "four"
    }
    #expect(filled.string == "<p>four</p><p>four</p>")
    #expect(places == [3, 14])
  }

  @Test func `a hole may be filled with markup that was made before, or not at all`() {
    let early: HTML = "<i>early</i>"
    let page: HTML = "a\(HTML.hole(0))b\(HTML.hole(1))c\(HTML.hole(2))"
    let filled = page.filled { number, _ in
      let lost = HTML.text("lost \(number)")
      return number == 1 ? .empty : number == 0 ? early : lost
    }
    #expect(filled.string == "a<i>early</i>bclost 2")
  }

  @Test func `holes are filled on all threads at once, while the memory grows`() {
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for turn in 0..<40 {
        let bytes = HTML.bytes {
          let page: HTML = "\(for: 0..<400, { "<p>\($0)\(HTML.hole($0))</p>" })"
          return page.filled { number, _ in "<b>\(number * worker + turn)</b>" }
        }
        let expected = (0..<400).map { "<p>\($0)<b>\($0 * worker + turn)</b></p>" }.joined()
        if String(decoding: bytes, as: UTF8.self) != expected { wrong.add(1, ordering: .relaxed) }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
