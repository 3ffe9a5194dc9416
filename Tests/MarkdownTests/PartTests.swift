import HTML
import Markdown
import Testing

/// The parts of a page that prose begins.
struct PartTests {
  @Test func onlyAHeadingOfTheSecondLevelBeginsAPart() {
    let parsed = ParsedMarkdown(
      """
      Before.

      ## First

      ### Below it

      > ## In a quotation

      - ## In a list

      ## Second {#own}

      After.
      """)
    let parts = parsed.prose.segments.compactMap { segment in
      if case .part(let id) = segment { id } else { nil }
    }
    #expect(parts == ["first", "own"])
  }

  @Test func theMarkupOfAPartBeginsWithItsHeading() {
    let segments = ParsedMarkdown("One.\n\n## Two\n\nThree.\n").prose.segments
    let markup = segments.compactMap { segment in
      if case .html(let html) = segment { html.string } else { nil }
    }
    #expect(markup == ["<p>One.</p>\n", "<h2 id=\"two\">Two</h2>\n<p>Three.</p>\n"])
  }
}
