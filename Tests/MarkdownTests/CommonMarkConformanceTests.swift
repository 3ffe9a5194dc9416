import Markdown
import Testing

/// The extensions must leave CommonMark 0.30 as it is: every example of the specification passes.
@Suite("CommonMark 0.30")
struct CommonMarkConformanceTests {
  @Test func all652ExamplesAreThere() {
    #expect(
      CommonMarkExample.all.count == 652,
      "'.tools/commonmark.json' must hold them: run 'make test', which installs it")
  }

  @Test(arguments: CommonMarkExample.all)
  func rendersAsTheSpecificationSays(_ example: CommonMarkExample) {
    #expect(renderFragment(example.markdown, allowHTML: true) == example.html)
  }
}
