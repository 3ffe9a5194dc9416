import Markdown
import Testing

@Suite("Fragments")
struct FragmentTests {
  @Test(arguments: [
    ("## A [@b, p. 1]", "<h2>A [@b, p. 1]</h2>\n"), ("## A {#b}", "<h2 id=\"b\">A</h2>\n"),
    ("{a-b}", "<p><data>a-b</data></p>\n"),
    ("```timeline\na: b\n```", "<pre><code class=\"language-timeline\">a: b\n</code></pre>\n"),
    (
      "> [!PRACTICE]\n> a",
      "<aside class=\"callout callout-practice\" role=\"note\">\n"
        + "<p class=\"kind\">Good practice</p>\n<p>a</p>\n</aside>\n"
    ),
    ("[a](org:b) ![c](d.png)", "<p><a href=\"org:b\">a</a> <img src=\"d.png\" alt=\"c\" /></p>\n"),
    ("[a](javascript:b) <b>", "<p><a href=\"\">a</a> <!-- raw HTML omitted --></p>\n"),
  ])
  func showHolesAsReadableText(_ markdown: String, _ html: String) {
    #expect(renderFragment(markdown, allowHTML: false, linkPrefixes: ["org"]) == html)
  }

  @Test func passRawHTMLWhereItIsAllowed() {
    #expect(renderFragment("<b>a</b>", allowHTML: true) == "<p><b>a</b></p>\n")
  }

  @Test func beyondTheLimitsAreShownAsTheyAre() {
    let text = String(repeating: "> ", count: 50) + "<b>"
    #expect(
      renderFragment(text, allowHTML: true)
        == "<pre>" + String(repeating: "&gt; ", count: 50) + "&lt;b&gt;</pre>\n")
  }
}
