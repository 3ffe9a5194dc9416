import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier withhold`, and builds with and without the key of the list.
struct WithholdCommandTests {
  private static let key = ["DOSSIER_WITHHELD_KEY": "an-invented-key-of-many-letters"]

  private static func entry(
    _ term: String, environment: [String: String] = key, in folder: URL? = nil
  ) throws -> RunTool.Result {
    try DossierExecutable.run(
      ["withhold", "survivor-1"], input: Data("\(term)\n".utf8), environment: environment,
      in: folder)
  }

  private static func write(_ name: String, into site: ExampleSite) throws {
    try site.write(
      "Content/pages/more.md",
      "---\nid: more\ntitle: More\nsummary: More words\n---\nSaid \(name) once.\n")
  }

  private static func build(
    _ site: ExampleSite, environment: [String: String] = key
  ) throws -> RunTool.Result {
    try DossierExecutable.run(
      ["build", "--content", site.path("Content"), "--output", site.path("Output")],
      environment: environment)
  }

  @Test func aTermIsWithheldByItsCode() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let entry = try Self.entry("Mary Sample")
    #expect(entry.status == 0)
    #expect(
      entry.outputText.hasPrefix(
        """
        # What must be in no byte of the site. 'dossier withhold' writes the entries.
        #
        # WARNING: only the key keeps this list secret. Anyone who has both can find out whom it names. Never
        # put the key in this repository.
        - id: survivor-1
          hmac:
            - \("")
        """))
    #expect(!entry.outputText.contains("Mary"))
    try site.write("Content/withheld.yml", entry.outputText)
    #expect(try Self.build(site).status == 0)
    try Self.write("*Mary* SAMPLE", into: site)
    let run = try Self.build(site)
    #expect(run.status == 6)
    #expect(run.errorText.contains("the term 'survivor-1' would be published in 'more.html'"))
    #expect(!run.errorText.lowercased().contains("sample'"))
  }

  @Test func aBuildWithoutTheKeySaysInOneLineWhatItCouldNotSearchFor() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/withheld.yml", Self.entry("Mary Sample").outputText)
    let run = try Self.build(site, environment: [:])
    #expect(run.status == 0)
    #expect(
      run.errorText.contains(
        "\nwarning: 1 withheld term could not be searched for: DOSSIER_WITHHELD_KEY is not set\n"))
  }

  @Test func theKeyCanBeInAFileOutsideOfRepositories() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let file = site.path("key")
    let made = try DossierExecutable.run(["withhold", "--new-key", file])
    #expect(made.status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let inFile = ["DOSSIER_WITHHELD_KEY": file]
    try site.write(
      "Content/withheld.yml", Self.entry("Mary Sample", environment: inFile).outputText)
    try Self.write("Mary Sample", into: site)
    #expect(try Self.build(site, environment: inFile).status == 6)

    let again = try DossierExecutable.run(["withhold", "--new-key", file])
    #expect(again.status == 4)

    try FileManager.default.createDirectory(
      atPath: site.path(".git"), withIntermediateDirectories: true)
    for run in [
      try Self.build(site, environment: inFile),
      try DossierExecutable.run(["withhold", "--new-key", site.path("other")]),
    ] {
      #expect(run.status == 2)
      #expect(
        run.errorText
          == "dossier: the file of the key must be outside of every repository: this one could be "
          + "committed with the list\n")
    }
  }

  /// What the program tells to type has to work, also where the file was named without a folder.
  @Test func theAdviceForANewKeyWorksFromEveryFolder() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let folder = URL(fileURLWithPath: site.path(""))
    let made = try DossierExecutable.run(
      ["withhold", "--new-key", "key-of-the-team-of-2026"], in: folder)
    let setting = try #require(
      made.outputText.split(separator: "DOSSIER_WITHHELD_KEY=").last.map { String($0) }
    ).replacing("\n", with: "")
    #expect(setting.hasPrefix("/") && setting.hasSuffix("/key-of-the-team-of-2026"))
    #expect(
      try Self.entry("Mary Sample", environment: ["DOSSIER_WITHHELD_KEY": setting]).status == 0)

    let bare = try Self.entry(
      "Mary Sample", environment: ["DOSSIER_WITHHELD_KEY": "key-of-the-team-of-2026"], in: folder)
    #expect(bare.status == 2 && bare.outputText.isEmpty)
    #expect(
      bare.errorText
        == "dossier: DOSSIER_WITHHELD_KEY must hold the key, or the path of its file with '/', './', "
        + "'../' or '~/' at its beginning\n")
  }

  @Test(
    arguments: [
      (
        [:],
        """
        dossier: DOSSIER_WITHHELD_KEY must hold the key of the list, or the path of its file
        help: make one with 'dossier withhold --new-key FILE', outside of the repository

        """
      ),
      (
        ["DOSSIER_WITHHELD_KEY": "secret"],
        "dossier: the key in DOSSIER_WITHHELD_KEY must have at least 24 characters; "
          + "'dossier withhold --new-key FILE' makes one\n"
      ),
      (
        ["DOSSIER_WITHHELD_KEY": "/no/such/file"],
        "dossier: the file that DOSSIER_WITHHELD_KEY names cannot be read\n"
      ),
    ])
  func withoutAKeyNothingIsWritten(_ environment: [String: String], _ message: String) throws {
    let run = try Self.entry("Mary Sample", environment: environment)
    #expect(run.status == 2)
    #expect(run.outputText == "")
    #expect(run.errorText == message)
  }

  @Test func aTermOfTooFewLettersIsRefused() throws {
    let entry = try Self.entry("Mary S.")
    #expect(entry.status == 2)
    #expect(
      entry.errorText.contains(
        "the term must have at least 8 letters or digits, not 5; add a title"))
  }

  @Test func theHelpWarnsOfTheKey() throws {
    let help = try DossierExecutable.run(["withhold", "--help"])
    #expect(
      help.outputText.contains("WARNING. The key keeps the list secret, and nothing else does."))
  }
}
