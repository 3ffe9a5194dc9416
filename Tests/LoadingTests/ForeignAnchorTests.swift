import TestSupport
import Testing

/// A link with an anchor that another program would have made leads to advice.
@Suite struct ForeignAnchorTests {
  @Test(arguments: [
    ("terms--conditions", "terms-conditions"), ("whats-new-in-20", "whats-new-in-2-0"),
    ("terms-and-conditions", "terms-conditions"), ("élan-vital", "Élan-vital"),
    ("who-we-are", "us"),
    ("terms--conditions-1", "terms-conditions-1"), ("whats_new_in_2.0", "whats-new-in-2-0"),
  ])
  func `the heading that it means is named`(anchor: String, id: String) throws {
    let page = """
      ---
      id: more
      title: More
      ---
      [There](#\(anchor))

      ## Terms & conditions

      ## What’s new in 2.0?

      ## Élan vital

      ## Who we are {#us}

      ### Terms & conditions

      """
    expectReport(
      try SmallSite(adding: ["pages/more.md": page]).report(),
      """
      pages/more.md:5:1: '#\(anchor)' must be the identifier of a heading or an item of 'more' \
      [missing-anchor]
        help: did you mean '\(id)'?

      """)
  }
}
