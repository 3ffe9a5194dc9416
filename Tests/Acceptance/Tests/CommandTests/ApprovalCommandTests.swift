import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier review approve` by many people at once, and for many records at once.
struct ApprovalCommandTests {
  private func review(_ site: ExampleSite, _ arguments: [String]) throws -> RunTool.Result {
    try DossierExecutable.run(["review"] + arguments + ["--content", site.path("Content")])
  }

  /// A site with more pages, of which each must be approved.
  private func site(pages: [String]) throws -> ExampleSite {
    let site = try ExampleSite()
    try site.write(
      "Content/site.yml",
      try site.text("Content/site.yml")
        + "review: {require: page, reviewers: [{role: Web editor, kinds: page}]}\n")
    for page in pages { try site.write("Content/pages/\(page).md", ExampleSite.page(id: page)) }
    return site
  }

  /// The records that the list of approvals names, in order.
  private func approved(_ site: ExampleSite) throws -> [String] {
    guard site.has("Content/approvals.yml") else { return [] }
    return try site.text("Content/approvals.yml").split(separator: "\n")
      .filter { $0.hasPrefix("- record: ") }.map { String($0.dropFirst("- record: ".count)) }
  }

  @Test func twentyFourAtOnceAreTwentyFour() async throws {
    let names = (1...24).map { "page-\($0)" }
    let site = try site(pages: names)
    defer { site.remove() }
    let program = try DossierExecutable.find()
    try await withThrowingTaskGroup(of: RunTool.Result.self) { group in
      for name in names {
        let arguments = [
          "review", "approve", "page:\(name)", "--by", "Web editor", "--date", "2026-11-21",
          "--content", site.path("Content"),
        ]
        group.addTask { try await RunTool.runWhileOthersGoOn(program, arguments) }
      }
      for try await run in group {
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.outputText.hasSuffix(" approved by 'Web editor' on 2026-11-21\n"))
      }
    }
    #expect(try approved(site).sorted() == names.map { "page:\($0)" }.sorted())
    // And what they need is gone with them.
    let left = try FileManager.default.contentsOfDirectory(atPath: site.path("Content"))
    #expect(!left.contains { $0.hasPrefix(".") }, "\(left)")
  }

  @Test func approvalsAndWithdrawalsAtOnceAreAllDone() async throws {
    let names = (1...8).map { "page-\($0)" }
    let site = try site(pages: names)
    defer { site.remove() }
    let old = names.prefix(4).map { "page:\($0)" }
    #expect(try review(site, ["approve"] + old + ["--by", "Web editor"]).status == 0)
    let program = try DossierExecutable.find()
    try await withThrowingTaskGroup(of: RunTool.Result.self) { group in
      for (index, name) in names.enumerated() {
        let arguments =
          ["review", index < 4 ? "withdraw" : "approve", "page:\(name)", "--by", "Web editor"]
          + ["--content", site.path("Content")]
        group.addTask { try await RunTool.runWhileOthersGoOn(program, arguments) }
      }
      for try await run in group { #expect(run.status == 0, "\(run.errorText)") }
    }
    #expect(try approved(site).sorted() == names.suffix(4).map { "page:\($0)" })
  }

  @Test func anEditionThatManyCloseAtOnceIsClosedOnce() async throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let program = try DossierExecutable.find()
    let arguments = [
      "edition", "close", "norway-factsheet", "--as-they-are-now", "--content",
      site.path("Content"),
    ]
    var statuses: [Int32] = []
    try await withThrowingTaskGroup(of: RunTool.Result.self) { group in
      for _ in 1...5 {
        group.addTask { try await RunTool.runWhileOthersGoOn(program, arguments) }
      }
      for try await run in group {
        statuses.append(run.status)
        #expect(run.status == 0 || run.errorText.contains("is closed already"), "\(run.errorText)")
      }
    }
    #expect(statuses.sorted() == [0, 1, 1, 1, 1])
    let names = try FileManager.default.contentsOfDirectory(atPath: site.path("Content/editions"))
    #expect(names == ["norway-factsheet"])
  }

  @Test func whoWaitsIsToldForWhom() throws {
    let site = try site(pages: ["more"])
    defer { site.remove() }
    // Another command that holds the content, for two seconds.
    let script = """
      exec 8>"$1/.dossier-lock"; flock 8; echo 'dossier review withdraw, process 7' >&8
      { sleep 2; rm "$1/.dossier-lock"; } & exec 8>&-
      shift; exec "$@"
      """
    let run = try RunTool.run(
      ToolPaths.program("bash"),
      [
        "-c", script, "bash", site.path("Content"), DossierExecutable.find().path, "review",
        "approve", "page:more", "--by", "Web editor", "--content", site.path("Content"),
      ])
    #expect(run.status == 0, "\(run.errorText)")
    #expect(
      run.errorText == """
        dossier: '\(site.path("Content"))' is being written by dossier review withdraw, process 7; this \
        command waits for it

        """)
    #expect(try approved(site) == ["page:more"])
  }

  @Test func aKilledCommandLeavesNothingThatKeepsTheNextOneOut() throws {
    let site = try site(pages: ["more"])
    defer { site.remove() }
    try site.write("Content/.dossier-lock", "dossier review approve, process 7")
    try site.write("Content/.approvals.yml.dossier-new-1a", "- record: half")
    let run = try review(site, ["approve", "page:more", "--by", "Web editor"])
    #expect(run.status == 0)
    #expect(run.errorText == "")
    #expect(try approved(site) == ["page:more"])
    #expect(!site.has("Content/.dossier-lock"))
    // Of the temporary file nobody knows yet that it is left over; in an hour it is.
    #expect(site.has("Content/.approvals.yml.dossier-new-1a"))
    let anHourAgo = Date().addingTimeInterval(-3_700)
    try FileManager.default.setAttributes(
      [.modificationDate: anHourAgo],
      ofItemAtPath: site.path("Content/.approvals.yml.dossier-new-1a"))
    #expect(try review(site, ["approve", "page:about", "--by", "Web editor"]).status == 0)
    #expect(!site.has("Content/.approvals.yml.dossier-new-1a"))
  }

  @Test func manyRecordsNeedAYes() throws {
    let site = try site(pages: ["more", "notes"])
    defer { site.remove() }
    try site.write(
      "Content/pages/coming.md",
      ExampleSite.page(id: "coming").replacing("title:", with: "draft: true\ntitle:"))
    let refused = try review(site, ["approve", "--all", "--by", "Web editor"])
    #expect(refused.status == 2)
    #expect(
      refused.errorText == """
        3 records would be approved by 'Web editor', as now written: 3 of kind 'page'
          page:about
          page:more
          page:notes
        dossier: nothing was approved: without a terminal, --yes must confirm the list

        """)
    #expect(!site.has("Content/approvals.yml"))
    let run = try review(
      site, ["approve", "--kind", "page", "--yes", "--by", "Web editor", "--date", "2026-11-21"])
    #expect(run.status == 0, "\(run.errorText)")
    #expect(
      run.outputText == """
        page:about approved by 'Web editor' on 2026-11-21
        page:more approved by 'Web editor' on 2026-11-21
        page:notes approved by 'Web editor' on 2026-11-21

        """)
    let again = try review(site, ["approve", "--all", "--by", "Web editor"])
    #expect(again.status == 0)
    #expect(again.outputText == "nothing of that waits for 'Web editor'\n")
  }

  @Test func aKillAtAnyMomentLeavesAWholeFile() throws {
    let names = (1...20).map { "page-\($0)" }
    let site = try site(pages: names)
    defer { site.remove() }
    let program = try DossierExecutable.find().path
    for (index, name) in names.enumerated() {
      let seconds = "0.0\(10 + index * 3)"
      _ = try RunTool.run(
        ToolPaths.program("timeout"),
        [
          "--signal", "KILL", seconds, program, "review", "approve", "page:\(name)", "--by",
          "Web editor", "--content", site.path("Content"),
        ])
      let status = try review(site, ["status"])
      #expect(status.status == 0, "\(seconds): \(status.errorText)")
    }
    let records = names.map { "page:\($0)" }
    #expect(try review(site, ["approve"] + records + ["--by", "Web editor"]).status == 0)
    #expect(try approved(site).sorted() == records.sorted())
  }

  @Test(arguments: [("yes", 0, ["page:about"]), ("y", 1, []), ("", 1, [])])
  func aPersonIsAsked(_ example: (answer: String, status: Int32, approved: [String])) throws {
    let site = try site(pages: [])
    defer { site.remove() }
    let words = [
      try DossierExecutable.find().path, "review", "approve", "--all", "--by", "'Web editor'",
      "--content", site.path("Content"),
    ]
    // A terminal, in which somebody types.
    let run = try RunTool.run(
      ToolPaths.program("script"),
      ["--quiet", "--return", "--command", words.joined(separator: " "), "/dev/null"],
      input: Data("\(example.answer)\n".utf8))
    #expect(run.status == example.status, "\(run.outputText)")
    #expect(run.outputText.contains("1 record would be approved by 'Web editor', as now written"))
    #expect(run.outputText.contains("Type 'yes' to approve them: "))
    #expect(try approved(site) == example.approved)
  }

  @Test func onlyWhatHasChangedSinceARevisionIsApproved() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    #expect(
      try DossierExecutable.run(["new", "site", repository.path, "--date", "2026-11-21"]).status
        == 0)
    let settings = try String(contentsOfFile: repository.path("Content/site.yml"), encoding: .utf8)
    try repository.write([
      "Content/site.yml": settings + "review: {require: page}\n",
      "Content/pages/more.md": ExampleSite.page(id: "more"),
      "Content/pages/long.md": ExampleSite.page(id: "long")
        .replacing("Words.", with: "Many words on one line."),
    ])
    try repository.commit("first")
    try repository.write([
      "Content/pages/more.md": ExampleSite.page(id: "more").replacing("Words", with: "Others"),
      "Content/pages/new.md": ExampleSite.page(id: "new"),
      // The same words on other lines are no change.
      "Content/pages/long.md": ExampleSite.page(id: "long")
        .replacing("Words.", with: "Many words\non one line."),
    ])
    let run = try DossierExecutable.run(
      ["review", "approve", "--since", "HEAD", "--by", "MK", "--yes", "--date", "2026-11-21"],
      in: repository.folder.url)
    #expect(run.status == 0, "\(run.errorText)")
    #expect(
      run.outputText == """
        page:more approved by 'MK' on 2026-11-21
        page:new approved by 'MK' on 2026-11-21

        """)
    let unknown = try DossierExecutable.run(
      ["review", "approve", "--since", "v9", "--by", "MK", "--yes"], in: repository.folder.url)
    #expect(unknown.status == 2)
    #expect(unknown.errorText.hasPrefix("dossier: 'v9' must be a commit, a branch or a tag"))
  }

  @Test(arguments: [
    (["--by", "MK"], "give either records, or --kind, --since or --all"),
    (["page:about", "--all", "--by", "MK"], "give either records, or --kind, --since or --all"),
    (["--all", "--kind", "page", "--by", "MK"], "--all must be given without --kind and --since"),
    (["--all", "--since", "HEAD", "--by", "MK"], "--all must be given without --kind and --since"),
    (["--kind", "pages", "--by", "MK"], "'pages'"),
    (["--kind", "page", "--yes", "--by", "MK"], "'MK' must be one of those who approve"),
  ])
  func saysWhatCannotBeMeant(_ example: (arguments: [String], words: String)) throws {
    let site = try site(pages: [])
    defer { site.remove() }
    let run = try review(site, ["approve"] + example.arguments)
    #expect(run.status == 2)
    #expect(run.errorText.contains(example.words), "\(run.errorText)")
    #expect(!site.has("Content/approvals.yml"))
  }

  @Test func theHelpSaysThatApprovalsAreNoLock() throws {
    let help = try DossierExecutable.run(["review", "--help"]).outputText
    #expect(help.contains("APPROVALS ARE A SEAT BELT, NOT A LOCK."))
  }
}
