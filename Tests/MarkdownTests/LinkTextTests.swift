import Markdown
import Testing

@Suite("What a link's text may hold")
struct LinkTextTests {
  @Test func isAFigureThatIsNoLinkItself() {
    let parsed = ParsedMarkdown("[all {a-b} people](https://x.org/) and {a-b}")
    #expect(parsed.prose.figures.map(\.isInLink) == [true, false])
    #expect(parsed.findings == [])
  }

  @Test(arguments: [
    ("[x [@a, p. 2]](https://x.org)", "1:4-6 link-in-link: a citation"),
    ("[x[^1]](org:a)\n\n[^1]: y", "1:3-7 link-in-link: a footnote"),
    ("[x <https://y.org>](org:a)", "1:4-19 link-in-link: a link"),
    ("## [x [@a]](org:b)", "1:7-9 link-in-link: a citation"),
  ])
  func isNothingThatLinksElsewhere(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(
      findings == [
        "\(finding) must not be part of a link's text (put it after the link, behind ')')"
      ])
  }

  @Test func leavesOneLinkOfTwo() {
    let html = ParsedMarkdown("[x <https://y.org>](org:a) b").html
    #expect(html == "<p>‹link record org a›x https://y.org</a> b</p>\n")
  }

  @Test(arguments: [
    "[](org:a)", "[ ](../pages/a.md)", "[&nbsp;](https://x.org)", "[\u{200B}](#a)",
    "[**\u{2060}**](org:a)",
  ])
  func isSomethingToRead(_ markdown: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasSuffix(
        "empty-link: a link must have words that people can read and follow "
          + "(write them between the brackets: '[words](address)')") ?? false, "\(findings)")
  }

  @Test(arguments: [
    "[1300](tel:1301)", "[+66 2 345 6789](tel:+6623456780)", "[**1300**](tel:1302)",
    "[023 720 555 ext. 31](tel:02372055531)", "[023 720 555 x31](tel:023720555;ext=32)",
    "[desk@example.org](mailto:line@example.org)", "[desk@example.org](https://example.org)",
    "[https://example.org](https://example.net)", "[www.example.org](https://example.org.evil.net)",
    "[example.org](https://example.net/example.org)",
    "[https://example.org/a](https://example.org/b)",
    "[www.example.org](mailto:desk@example.org)", "[Ring 1300 now](tel:1301)",
    "[Call 1300](tel:+85523720555)",
    "[Ring 023 720 550 / 023 720 551](tel:023720555)", "[លេខ ១៣០០](tel:1301)",
    "[Free: 1300](tel:1301)",
    "[the line (+66 2 345 6789)](tel:+6623456780)", "[Line: 023-720-555](tel:023720556)",
    "[write to desk@example.org](mailto:line@example.org)", "[1300 or 1302](tel:1301)",
    "[see https://example.org/a, now](https://example.net/a)",
    "[023 720 555](https://wa.me/85523720556)", "[x.test](https://y.test)",
    "[x.test/a](https://x.test/b)", "Call [1288](https://x.test)",
    "[+855 23 720 555](https://x.test)",
  ])
  func isNoOtherNumberOrAddressThanItsTarget(_ markdown: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(
      findings.first?.contains(
        " link-says-otherwise: a link whose words are a number or an address must lead to it: '")
        ?? false, "\(findings)")
  }

  @Test(arguments: [
    "[1300](tel:1300)", "[023 720 555](tel:+85523720555)", "[+855 (0)23 720 555](tel:+85523720555)",
    "[០២៣ ៧២០ ៥៥៥](tel:023720555)", "[023 720 555 ext. 31](tel:023720555;ext=31)",
    "[the hotline](tel:1300)", "[Line 2](tel:1300)",
    "[Desk@example.org](mailto:desk@example.org?subject=a)",
    "[https://example.org](http://www.example.org/)",
    "[www.example.org](https://www.example.org/a)",
    "[2019](https://example.org/a)", "[report.pdf](https://example.org/r.pdf)",
    "<https://example.org/ä>", "[Ring 1300 now](tel:1300)", "[1300 or 1301](tel:1301)",
    "[the line since 2008](tel:1300)", "[open 24/7](tel:1300)", "[9 - 17 h](tel:1300)",
    "[Room 12](tel:1300)", "[Room 1300](tel:023720555)", "[Article 123](tel:1300)",
    "[Ring 023 720 555 / 023 720 551](tel:023720555)",
    "[https://example.org/lo…](https://example.org/long)",
    "[write to desk@example.org](mailto:desk@example.org)",
    "[see https://example.org/a](https://example.org/a#b)",
    "[one of example.org](https://example.net)",
    "[023 720 555](https://wa.me/85523720555)", "[line](https://wa.me/85523720555)",
    "[x.test](https://www.x.test/a)", "[Node.js](https://x.test)", "[St.Louis](https://x.test)",
    "Resolution [1325](https://x.test)", "[594](https://x.test/a) people", "[e.g.](https://x.test)",
    "call [1288](https://x.test/1288)", "[1,288](https://x.test)", "[notes.md](https://x.test)",
  ])
  func mayBeTheNumberOrAddressOfItsTarget(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }
}
