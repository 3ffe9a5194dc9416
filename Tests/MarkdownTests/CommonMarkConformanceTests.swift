import Markdown
import Testing

/// The extensions must leave CommonMark 0.30 as it is: every example of the specification passes but
/// for those that show an address without brackets, which Dossier takes for a link.
@Suite("CommonMark 0.30")
struct CommonMarkConformanceTests {
  @Test func all652ExamplesAreThere() {
    #expect(
      CommonMarkExample.all.count == 652,
      "'.tools/commonmark.json' must hold them: run 'make test', which installs it")
  }

  @Test(arguments: CommonMarkExample.all)
  func rendersAsTheSpecificationSays(_ example: CommonMarkExample) {
    let expected = Self.withBareLinks[example.example] ?? example.html
    #expect(renderFragment(example.markdown, allowHTML: true) == expected)
  }

  /// The examples with addresses that are no autolinks of CommonMark, by number.
  private static let withBareLinks = [
    601: "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n",
    605: "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
    607: "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n",
    610: "<p><a href=\"http://example.com\">http://example.com</a></p>\n",
    611: "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n",
  ]
}
