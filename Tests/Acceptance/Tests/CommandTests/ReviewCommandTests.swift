import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier review` from the first requirement to the lapse of an approval.
struct ReviewCommandTests {
  private func review(_ site: ExampleSite, _ arguments: [String]) throws -> RunTool.Result {
    try DossierExecutable.run(["review"] + arguments + ["--content", site.path("Content")])
  }

  private func text(_ site: ExampleSite, _ path: String) throws -> String {
    try String(contentsOfFile: site.path(path), encoding: .utf8)
  }

  @Test func anApprovalIsGivenLapsesAndIsGivenAgain() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let settings = try text(site, "Content/site.yml")
    try site.write(
      "Content/site.yml",
      settings + "review: {require: page, reviewers: [{role: Web editor, kinds: page}]}\n")
    let page = ExampleSite.page(id: "more")
    try site.write("Content/pages/more.md", page)

    let build = try site.run()
    #expect(build.status == 1)
    #expect(
      build.errorText.contains(
        "error: 'more' must be approved by 'Web editor' before it is published [not-approved]"))
    let status = try review(site, ["status", "--exit-code"])
    #expect(status.status == 1)
    #expect(status.outputText.contains("Waiting for Web editor\n"))
    #expect(
      status.outputText.contains("  page:more   More\n      not approved yet\n"),
      "\(status.outputText)")

    let pages = try DossierExecutable.run(
      [
        "review", "approve", "page:about", "page:more", "--by", "Web editor", "--date",
        "2026-11-21",
        "--content", site.path("Content"),
      ])
    #expect(pages.status == 0, "\(pages.errorText)")
    #expect(
      pages.outputText == """
        page:about approved by 'Web editor' on 2026-11-21
        page:more approved by 'Web editor' on 2026-11-21

        """)
    try site.build()
    #expect(try review(site, []).outputText == "nothing waits; 2 approved\n")
    let again = try review(site, ["approve", "page:more", "--by", "Web editor"])
    #expect(
      again.outputText
        == "page:more was approved by 'Web editor' on 2026-11-21 and has not changed since\n")

    try site.write("Content/pages/more.md", page.replacing("Words.", with: "Other words."))
    let lapsed = try site.run()
    #expect(lapsed.status == 1)
    #expect(
      lapsed.errorText.contains(
        "error: 'more' has changed since 'Web editor' approved it on 2026-11-21, and must be "
          + "approved by 'Web editor' again [not-approved]"), "\(lapsed.errorText)")
    #expect(
      try review(site, ["approve", "page:more", "--by", "Web editor", "--date", "2026-11-22"])
        .status == 0)
    try site.build()

    let gone = try review(site, ["withdraw", "page:more"])
    #expect(gone.outputText == "2 approvals of page:more withdrawn\n")
    #expect(try site.run().status == 1)
    let file = try text(site, "Content/approvals.yml")
    #expect(file.contains("page:about") && !file.contains("page:more"))
    let none = try review(site, ["withdraw", "page:more"])
    #expect(none.status == 2)
    #expect(
      none.errorText == "dossier: 'page:more' must have an approval in approvals.yml\n")
  }

  @Test func anApprovalOfARenamedRecordIsAWarning() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/pages/more.md", ExampleSite.page(id: "more"))
    #expect(try review(site, ["approve", "page:more", "--by", "MK"]).status == 0)
    site.delete("Content/pages/more.md")
    try site.write("Content/pages/mores.md", ExampleSite.page(id: "mores"))
    let run = try site.run()
    #expect(run.status == 0)
    #expect(
      run.errorText.contains(
        """
        warning: 'page:more' must be a record that exists [approval-of-nothing]
         2 | - record: page:more
           |           ^~~~~~~~~
           = help: did you mean 'page:mores'?
        """), "\(run.errorText)")
  }

  @Test(arguments: [
    (
      ["approve", "page:abuot", "--by", "MK"],
      "dossier: 'page:abuot' must be a record that exists; did you mean 'page:about'?\n"
    ),
    (
      ["status", "--for", "Web editr"],
      "dossier: 'Web editr' must be a role that approves records; did you mean 'Web editor'?\n"
    ),
    (
      ["approve", "page:about", "--by", "MK"],
      "dossier: 'MK' must be one of those who approve a record of kind 'page' ('review' in "
        + "site.yml): 'Web editor'\n"
    ),
  ])
  func saysWhatIsWrong(_ example: (arguments: [String], words: String)) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/site.yml",
      try text(site, "Content/site.yml")
        + "review: {require: page, reviewers: [{role: Web editor, kinds: page}]}\n")
    let run = try review(site, example.arguments)
    #expect(run.status == 2)
    #expect(run.errorText == example.words)
    #expect(!site.has("Content/approvals.yml"))
  }

  @Test func approvesNothingInContentWithErrors() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/figures/broken.yml", "- id: broken\n")
    let run = try review(site, ["approve", "page:about", "--by", "MK"])
    #expect(run.status == 1)
    #expect(
      run.errorText
        == "dossier: 5 errors in 1 file in the content; 'dossier check' shows them\n",
      "\(run.errorText)")
    #expect(!site.has("Content/approvals.yml"))
  }

  @Test func theHelpSaysWhoReadsTheNames() throws {
    for command in [["--help"], ["approve", "--help"]] {
      let help = try DossierExecutable.run(["review"] + command).outputText
        .replacing("\n", with: " ").replacing("  ", with: " ")
      #expect(help.contains("never published on the site"), "\(help)")
    }
  }
}
