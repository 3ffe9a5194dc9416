import Markdown
import Testing

@Suite("Bare addresses")
struct BareAddressTests {
  private static func link(_ address: String, _ text: String? = nil) -> String {
    "<a href=\"\(address)\" rel=\"external\">\(text ?? address)</a>"
  }

  @Test(arguments: [
    ("See https://iom.int/laos.", "See \(link("https://iom.int/laos"))."),
    ("(http://a.example.org/x_(y)?a=1#z)", "(\(link("http://a.example.org/x_(y)?a=1#z")))"),
    ("www.mol.gov.kh, today", "\(link("http://www.mol.gov.kh", "www.mol.gov.kh")), today"),
    (
      "write to info@ngo.example.org.",
      "write to \(link("mailto:info@ngo.example.org", "info@ngo.example.org"))."
    ),
    ("ទំព័រhttps://mol.gov.khនៅ", "ទំព័រ\(link("https://mol.gov.kh"))នៅ"),
    (
      "详见https://example.org/a页面，谢谢。",
      "详见\(link("https://example.org/a"))页面，谢谢。"
    ),
    (
      "សូមមើលhttps://example.org/aនៅទីនេះ", "សូមមើល\(link("https://example.org/a"))នៅទីនេះ"
    ),
    ("ดูhttps://example.org/aที่นี่", "ดู\(link("https://example.org/a"))ที่นี่"),
    (
      "https://example.org/aйц",
      link("https://example.org/a%D0%B9%D1%86", "https://example.org/aйц")
    ),
    (
      "<https://example.org/法>", link("https://example.org/%E6%B3%95", "https://example.org/法")
    ),
    ("https://x.org/a?b=1&c=2", link("https://x.org/a?b=1&amp;c=2")),
    ("**https://x.org/a**", "<strong>\(link("https://x.org/a"))</strong>"),
    ("https://x.org/a[@b]", "\(link("https://x.org/a"))‹cite b›"),
    ("https://x.org:8080/", link("https://x.org:8080/")),
    // What no address is.
    (
      "https:// and http://localhost and www. and a@b",
      "https:// and http://localhost and www. and a@b"
    ),
    ("xhttps://x.org", "xhttps://x.org"), ("javascript://x.org/a", "javascript://x.org/a"),
    ("`https://x.org`", "<code>https://x.org</code>"),
    ("[https://x.org](https://x.org)", link("https://x.org")),
  ])
  func areLinks(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<p>\(html)</p>\n")
    #expect(parsed.findings.isEmpty)
  }
}
