import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier diff` over real repositories, as a person or CI runs it.
struct DiffCommandTests {
  /// A site of its own in a repository of its own, with one commit.
  private struct Site {
    let repository: GitFolder

    init() throws {
      repository = try GitFolder()
      let made = try DossierExecutable.run(
        ["new", "site", repository.path, "--date", "2026-11-21"])
      guard made.status == 0 else { throw ToolError.failed("new site", because: made.errorText) }
      try repository.commit("first")
    }

    func figure(_ value: Int) throws {
      try repository.write([
        "Content/figures/more.yml": """
        - id: more
          label: people asked
          value: \(value)
          unit: people
          geography: NOR
          sources: example-report, p. 3

        """
      ])
    }

    func diff(_ arguments: [String], environment: [String: String] = [:]) throws -> RunTool.Result {
      try DossierExecutable.run(
        ["diff"] + arguments, environment: environment, in: repository.folder.url)
    }
  }

  @Test func comparesTheFilesWithTheLastCommit() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.figure(10)
    try site.repository.commit("a figure")
    try site.figure(15)
    let run = try site.diff([])
    #expect(run.status == 0, "\(run.errorText)")
    let commit = try site.repository.git(["rev-parse", "HEAD"]).outputText.prefix(9)
    let words = run.outputText
    #expect(
      words.hasPrefix(
        """
        HEAD (\(commit), 2026-11-20) → working tree
          Figures: 1 changed
          Pages: 2 of 20 differ, and 2 files of data, feeds and assets

        FIGURES

          changed  people asked (more)
              value: 10 people → 15 people (+5, +50.0 %)
              pages: figures.html, sources/example-report.html

        PAGES

          changed  figures.html
          changed  sources/example-report.html
          and 2 files of data, feeds and assets

        """), "\(words)")
    #expect(run.errorText.isEmpty)
  }

  /// Without the key nobody knows whether a report holds a withheld term.
  @Test func withoutTheKeyTheReportSaysWhatItWasNotSearchedFor() throws {
    let site = try Site()
    defer { site.repository.remove() }
    let key = ["DOSSIER_WITHHELD_KEY": "an-invented-key-of-many-letters"]
    let entry = try DossierExecutable.run(
      ["withhold", "person-1"], input: Data("Mary Sample\n".utf8), environment: key)
    try site.repository.write(["Content/withheld.yml": entry.outputText])
    try site.repository.commit("a term")
    try site.repository.write([
      "Content/pages/more.md":
        "---\nid: more\ntitle: More\nsummary: Ask Mary Sample.\n---\nMore words.\n"
    ])
    let remark = "Read before you pass it on: 1 withheld term could not be searched for"
    for (format, mark) in [("markdown", "- \(remark)"), ("text", remark), ("html", remark)] {
      let run = try site.diff(["--format", format])
      #expect(run.status == 0, "\(run.errorText)")
      #expect(run.outputText.contains(mark))
    }
    let data = try site.diff(["--format", "json"])
    #expect(data.outputText.contains("\"terms_not_searched_for\": 1"))
    let searched = try site.diff(["--format", "markdown"], environment: key)
    #expect(!searched.outputText.contains("Sample") && !searched.outputText.contains(remark))

    let settings = try String(
      contentsOfFile: site.repository.path("Content/site.yml"), encoding: .utf8)
    try site.repository.write(["Content/site.yml": settings + "withheld-key: required\n"])
    let refused = try site.diff(["--format", "markdown"])
    #expect(refused.status == 6)
    #expect(refused.outputText.isEmpty)
    #expect(
      refused.errorText.hasSuffix(
        "dossier: nothing was compared: 'withheld-key' is 'required' in site.yml, and the report could "
          + "hold what is withheld\n"))
  }

  @Test func comparesTwoRevisionsWhateverTheFilesAre() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.figure(10)
    try site.repository.commit("a figure")
    try site.repository.delete("Content")
    let run = try site.diff(["HEAD~1", "HEAD"])
    #expect(run.status == 0, "\(run.errorText)")
    #expect(run.outputText.contains("  added  people asked (more)\n      value: + 10 people\n"))
    let back = try site.diff(["HEAD", "HEAD~1"])
    #expect(back.outputText.contains("  removed  people asked (more)\n      value: - 10 people\n"))
  }

  @Test func comparesAsAPullRequestDoes() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.repository.git(["checkout", "--quiet", "-b", "topic"])
    try site.figure(10)
    try site.repository.commit("topic")
    try site.repository.git(["checkout", "--quiet", "main"])
    try site.repository.write([
      "Content/pages/new.md": "---\nid: new\ntitle: New\nsummary: New.\n---\nNew.\n"
    ])
    try site.repository.commit("main")
    let plain = try site.diff(["main", "topic"])
    #expect(plain.outputText.contains("removed  New (new)"))
    let merge = try site.diff(["--merge-base", "main", "topic"])
    #expect(!merge.outputText.contains("New (new)"))
    #expect(merge.outputText.contains("added  people asked (more)"))
  }

  @Test func endsAsGitDoes() throws {
    let site = try Site()
    defer { site.repository.remove() }
    #expect(try site.diff([]).outputText.hasSuffix("  Nothing that the content says differs.\n"))
    #expect(try site.diff(["--exit-code"]).status == 0)
    // A comment says nothing to a reader.
    let settings = try String(
      contentsOfFile: site.repository.path("Content/site.yml"), encoding: .utf8)
    try site.repository.write(["Content/site.yml": "# A comment\n" + settings])
    #expect(try site.diff(["--exit-code"]).status == 0)
    try site.figure(10)
    #expect(try site.diff([]).status == 0)
    let code = try site.diff(["--exit-code"])
    #expect(code.status == 1)
    #expect(!code.outputText.isEmpty)
    let quiet = try site.diff(["--quiet"])
    #expect(quiet.status == 1)
    #expect(quiet.outputText + quiet.errorText == "")
  }

  @Test func saysWhatIsWrongAndEndsWithACodeOfItsOwn() throws {
    let site = try Site()
    defer { site.repository.remove() }
    func expect(
      _ arguments: [String], _ status: Int32, _ words: String, path: String? = nil,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let run = try site.diff(arguments, environment: path.map { ["PATH": $0] } ?? [:])
      #expect(run.status == status, "\(run.errorText)", sourceLocation: sourceLocation)
      #expect(run.errorText == words, sourceLocation: sourceLocation)
      #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    }
    try expect(
      ["nosuch"], 2,
      """
      dossier: 'nosuch' must be a commit, a branch or a tag of the repository; 'git log' lists \
      commits, and a shallow clone lacks the older ones ('git fetch --unshallow')

      """)
    try expect(
      ["--", "--output=stolen", "HEAD"], 2,
      """
      dossier: '--output=stolen' must be a commit, a branch or a tag of the repository; 'git log' \
      lists commits, and a shallow clone lacks the older ones ('git fetch --unshallow')

      """)
    try expect(
      ["HEAD", "HEAD", "--content", "Elsewhere"], 3,
      "dossier: 'Elsewhere' must be a folder of the revision 'HEAD'; --content names another\n")
    try expect(
      [], 4, "dossier: 'git' must be installed and on the PATH to read revisions\n",
      path: "/nonexistent")
    try FileManager.default.removeItem(atPath: site.repository.path(".git"))
    try expect(
      [], 3, "dossier: 'Content' must be in a git repository; 'git init' makes one\n")
    #expect(!FileManager.default.fileExists(atPath: site.repository.path("stolen")))
  }

  @Test func comparesNothingThatCannotBeReadWhole() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.repository.write(["Content/figures/more.yml": "- id: more\n  value: 12 Hidden Lane\n"])
    let run = try site.diff([])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("error: 'label' must be given [missing-key]"))
    #expect(
      run.errorText.hasSuffix(
        "\nNothing was compared: 5 errors in 1 file in the content of 'working tree'.\n"),
      "\(run.errorText)")
  }

  @Test(arguments: ["text", "json", "markdown", "html"])
  func showsNothingThatWasWithheldMeanwhile(_ format: String) throws {
    let site = try Site()
    defer { site.repository.remove() }
    func write(_ visibility: String, _ summary: String) throws {
      try site.repository.write([
        "Content/organizations/door.yml": """
        - id: open-door
          name: Open Door
          kind: ngo
          countries: NOR
          summary: \(summary)
          contacts:
            - {channel: phone, value: "012 345 678", published: 2026, visibility: \(visibility), sources: example-report}
          sources: example-report

        """
      ])
    }
    try write("public", "Call 012 345 678.")
    try site.repository.commit("public")
    try write("withheld", "Do not call.")
    for arguments in [["HEAD"], ["HEAD", "--output", "report"]] {
      let run = try site.diff(arguments + ["--format", format])
      #expect(run.status == 0, "\(run.errorText)")
      let file = site.repository.path("report")
      let report =
        arguments.count == 1 ? run.outputText : try String(contentsOfFile: file, encoding: .utf8)
      #expect(report.lowercased().contains("newly withheld"))
      #expect(!report.contains("345"), "\(report)")
    }
  }

  @Test func writesIntoWhatIsNoFileAndPutsNoneInItsPlace() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.figure(10)
    let manager = FileManager.default
    // A pipe, with a reader at its other end.
    let script = """
      mkfifo pipe && { cat pipe >read & } && "$1" diff --output pipe && wait && [ -p pipe ]
      """
    let piped = try RunTool.run(
      ToolPaths.program("bash"), ["-c", script, "bash", DossierExecutable.find().path],
      in: site.repository.folder.url, seconds: 30)
    #expect(piped.status == 0, "\(piped.errorText)")
    let report = try site.diff([]).output
    #expect(try Data(contentsOf: URL(fileURLWithPath: site.repository.path("read"))) == report)

    try site.repository.write(["real.txt": String(repeating: "An older report.\n", count: 999)])
    for (link, target) in [("link", "real.txt"), ("full", "/dev/full")] {
      try manager.createSymbolicLink(
        atPath: site.repository.path(link), withDestinationPath: target)
    }
    #expect(try site.diff(["--output", "link", "--force"]).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: site.repository.path("real.txt"))) == report)
    #expect(
      try manager.destinationOfSymbolicLink(atPath: site.repository.path("link")) == "real.txt")

    for (output, words) in [
      (
        "full",
        "No space left on device; free some space, or choose a folder on another disk"
      ),
      ("Content", "it is a folder; name a file in it, such as report.html"),
    ] {
      let run = try site.diff(["--output", output])
      #expect(run.status == 4)
      #expect(run.errorText == "dossier: cannot write '\(output)': \(words)\n")
    }
    #expect(
      try manager.contentsOfDirectory(atPath: site.repository.path).allSatisfy {
        !$0.contains("dossier-new")
      })
  }

  /// A value that only stands together when two others meet in the report.
  @Test func writesNothingWhereTheReportItselfWouldGiveAway() throws {
    let site = try Site()
    defer { site.repository.remove() }
    func write(_ value: String) throws {
      try site.repository.write([
        "Content/figures/more.yml": """
        - id: more
          label: Mary
          value: 10
          unit: people
          geography: NOR
          note: \(value)
          sources: example-report, p. 3

        """,
        "Content/withheld.yml": "- {id: survivor, text: Mary more value 10 people}\n",
      ])
    }
    try site.repository.commit("first")
    try write("x")
    let run = try site.diff(["--output", "report.txt"])
    #expect(run.status == 6, "\(run.outputText)\(run.errorText)")
    #expect(run.output.isEmpty)
    #expect(
      run.errorText == """
        dossier: the term 'survivor' would be published in 'report.txt'
        dossier: nothing was written

        """)
    #expect(!FileManager.default.fileExists(atPath: site.repository.path("report.txt")))
  }

  @Test func usesNoColourWhereNobodyLooks() throws {
    let site = try Site()
    defer { site.repository.remove() }
    try site.figure(10)
    #expect(try !site.diff([]).output.contains(0x1B))
  }
}
