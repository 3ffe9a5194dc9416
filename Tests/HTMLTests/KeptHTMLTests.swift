import Dispatch
import HTML
import Synchronization
import Testing

/// Markup that outlives its page.
struct KeptHTMLTests {
  @Test func itStaysWhenThePageThatItWasMadeForIsFinished() {
    let kept = (0..<3).map { number in KeptHTML { "<b>\(number)</b>" } }
    for _ in 0..<1_000 { _ = HTML.bytes { .text(String(repeating: "y", count: 999)) } }
    #expect(kept.map(\.string) == ["<b>0</b>", "<b>1</b>", "<b>2</b>"])
  }

  @Test func itIsEqualToWhatHasTheSameBytes() {
    #expect(KeptHTML { "<p>\(1)</p>" } == KeptHTML { "<p>1</p>" })
    #expect(Set([KeptHTML { "a" }, KeptHTML { "a" }, KeptHTML { "b" }]).count == 2)
  }

  @Test func itIsWrittenAsItIs() {
    let text = "a & b"
    let kept: KeptHTML? = KeptHTML { "<em>\(text)</em>" }
    let none: KeptHTML? = nil
    #expect(("<p>\(kept)\(none)</p>" as HTML).string == "<p><em>a &amp; b</em></p>")
  }

  @Test func itsEndAndItsBeginningCanBeLeftOut() {
    let kept = KeptHTML { "  <b>words</b> \n" }
    #expect(kept.withoutSpaceAtEnd.string == "  <b>words</b>")
    #expect(kept.dropFirst(2).string == "<b>words</b> \n")
    let blank = KeptHTML { " \n" }
    #expect(blank.isBlank && !blank.isEmpty && blank.withoutSpaceAtEnd.isEmpty)
  }

  @Test func allThreadsMayUseIt() {
    let text = "shared & safe"
    let shared = KeptHTML { "<em>\(text)</em>" }
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for turn in 0..<2_000 {
        let page = HTML.bytes {
          var line: HTML = "<p>\(shared)\(worker)"
          line += "/\(turn)</p>"
          return line
        }
        let expected = "<p><em>shared &amp; safe</em>\(worker)/\(turn)</p>"
        if String(decoding: page, as: UTF8.self) != expected {
          wrong.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
