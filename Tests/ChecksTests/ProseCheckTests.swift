import Loading
import TestSupport
import Testing

/// What prose must not say, wherever it stands.
@Suite struct ProseCheckTests {
  private func site(_ body: String, of head: String = "id: example\ntitle: Example") -> SmallSite {
    SmallSite(adding: [
      "organizations/haven.yml": """
      id: hidden-haven
      name: Haven
      kind: ngo
      listed: false
      unlisted-reason: Its work is discreet.
      sources: example-report

      """,
      "pages/example.md": "---\n\(head)\nsummary: An example.\n---\n\(body)\n",
    ])
  }

  @Test(arguments: ["org:hidden-haven", "../organizations/haven.yml"])
  func refusesALinkToAnOrganizationThatIsNotListed(target: String) throws {
    try expectReport(
      site("Ask [this body](\(target)).").report(),
      """
      pages/example.md:6:5: '…' is not listed and must not be linked to \
      [link-to-unlisted]
        note: what the file says is not repeated here, because it may hold what is withheld
        organizations/haven.yml:1:5: the organization

      """)
  }

  @Test func acceptsALinkToOneThatIsListed() throws {
    try expectReport(site("Ask [this body](org:example-group).").report(), "")
  }

  @Test func acceptsALinkInProseThatHasNoPage() throws {
    let site = SmallSite(adding: [
      "organizations/haven.md": """
      ---
      id: hidden-haven
      name: Haven
      kind: ngo
      listed: false
      unlisted-reason: Its work is discreet.
      sources: example-report
      ---
      Notes on [itself](org:hidden-haven).

      """
    ])
    try expectReport(site.report(), "")
  }
}
