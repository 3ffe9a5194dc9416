import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier export` writes what loads again as the same records.
struct ExportCommandTests {
  /// A copy of the repository's own content.
  private struct Copy {
    let folder: TemporaryFolder
    var content: String { folder.url.appendingPathComponent("Content").path }

    init() throws {
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: ExportCommandTests.own, toPath: content)
    }

    /// Puts one file in the place of a folder's YAML files.
    func replace(_ kind: String, with file: String, _ bytes: Data) throws {
      let records = URL(fileURLWithPath: content).appendingPathComponent(kind)
      for name in try FileManager.default.contentsOfDirectory(atPath: records.path)
      where name.hasSuffix(".yml") {
        try FileManager.default.removeItem(at: records.appendingPathComponent(name))
      }
      try bytes.write(to: records.appendingPathComponent(file))
    }

    func site(in name: String) throws -> [String: Data] {
      let output = folder.url.appendingPathComponent(name)
      let run = try DossierExecutable.run(
        ["build", "--content", content, "--output", output.path, "--quiet"])
      #expect(run.status == 0, "\(run.errorText)")
      return try FolderContents.read(output)
    }
  }

  private static let own = ToolPaths.repository.appendingPathComponent("Content").path

  private static func export(
    _ kind: String, _ form: String, from content: String = own
  ) throws -> RunTool.Result {
    try DossierExecutable.run(["export", kind, "--format", form, "--content", content])
  }

  @Test func theDirectoryReadsBackWithoutALoss() throws {
    let copy = try Copy()
    defer { copy.folder.remove() }
    let built = try copy.site(in: "first")
    #expect(built.count > 200)
    let sheet = try Self.export("organizations", "csv").output
    for (form, file) in [("csv", "all.csv"), ("yaml", "all.yml"), ("json", "all.yml")] {
      let export = try Self.export("organizations", form)
      #expect(export.status == 0)
      try copy.replace("organizations", with: file, export.output)
      // The same records make the same site, byte for byte, and the same exports.
      let rebuilt = try copy.site(in: form)
      #expect(rebuilt.keys.sorted() == built.keys.sorted())
      #expect(built.keys.filter { built[$0] != rebuilt[$0] }.sorted() == [])
      let again = try Self.export("organizations", form, from: copy.content)
      #expect(again.output == export.output)
      #expect(try Self.export("organizations", "csv", from: copy.content).output == sheet)
      try FileManager.default.removeItem(atPath: "\(copy.content)/organizations/\(file)")
    }
  }

  @Test(arguments: [
    "countries", "figures", "instruments", "plans", "guidelines", "programmes", "sources", "terms",
    "regions",
  ])
  func everyKindIsWrittenAsASheet(kind: String) throws {
    let export = try Self.export(kind, "csv")
    let isWhole = !export.errorText.contains("LEFT OUT")
    #expect(export.status == (isWhole ? 0 : 1))
    #expect(export.output.starts(with: [0xEF, 0xBB, 0xBF] + Array("id,".utf8)))
    // Only instruments have records with prose.
    #expect(isWhole == (kind != "instruments"))
  }

  @Test func namesWhatIsLeftOutAndWhatMustNotBePublished() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/all.csv",
      """
      id,name,kind,sources,listed,unlisted-reason,locations.1.visibility,locations.1.reason,\
      locations.1.sources,draft
      one,One,ngo,"example-report, p. 1",false,Asked not to be,area-only,safety,example-report,
      two,Two,ngo,"example-report, p. 1",,,,,,true

      """)
    try site.write(
      "Content/organizations/prose.md",
      "---\nid: three\nname: Three\nkind: ngo\nsources: example-report, p. 1\n---\nWords.\n")
    let run = try DossierExecutable.run(
      ["export", "organizations", "--content", site.path("Content")])
    #expect(run.status == 1, "\(run.errorText)")
    #expect(
      run.errorText.hasSuffix(
        """
        prose.md:2:1: warning: 'three' cannot be exported: it has prose below its keys \
        [not-for-a-sheet]
         2 | id: three
           | ^
           = help: keep it in its Markdown file
           = help: dossier explain not-for-a-sheet
        dossier: 3 organizations; 1 LEFT OUT, see above
        dossier: NOT FOR PUBLICATION: this export holds what the site withholds: 1 draft, \
        1 unlisted organization, 1 location not wholly public

        """), "\(run.errorText)")
    #expect(
      run.outputText == """
        \u{FEFF}id,draft,sources,name,kind,countries,summary,listed,unlisted-reason,\
        services.1.kind,services.1.populations,services.1.areas,services.1.sources,\
        locations.1.visibility,locations.1.reason,locations.1.sources\r
        one,,"example-report, p. 1",One,ngo,,,false,Asked not to be,,,,,area-only,safety,\
        example-report\r
        two,true,"example-report, p. 1",Two,ngo,,,,,,,,,,,\r
        example-organization,,"example-report, p. 5",Example organization,ngo,NOR,\
        "What it does, in a sentence of your own.",,,training,"women; men",NO-03,\
        "example-report, p. 5",,,\r

        """)
  }

  @Test func neverWritesOverAFile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appendingPathComponent("directory.csv").path
    let arguments = ["export", "organizations", "--content", Self.own, "--output", file]
    #expect(try DossierExecutable.run(arguments).status == 0)
    let first = try Data(contentsOf: URL(fileURLWithPath: file))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    let second = try DossierExecutable.run(arguments)
    #expect(second.status == 4)
    #expect(
      second.errorText == "dossier: '\(file)' exists; name another file, or remove it first\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("mine".utf8))
    #expect(try Self.export("organizations", "csv").output == first)
  }

  @Test func exportsNothingFromContentWithErrors() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/organizations/all.csv", "id,name,kind,source\none,One,ngo,x\n")
    let run = try DossierExecutable.run(
      ["export", "organizations", "--content", site.path("Content")])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("all.csv:1:14: error: 'source' must be the name of a column"))
    #expect(run.errorText.contains("= note: row 1, column 'source'\n"))
    #expect(run.errorText.hasSuffix("\nNothing was exported: 1 error in 1 file.\n"))
  }

  @Test(arguments: [
    (["export", "organisations"], "did you mean 'organizations'?"),
    (["export", "briefs"], "must be one of regions, countries, places, indicators, figures"),
    (["export", "figures", "--format", "xlsx"], "xlsx"),
  ])
  func saysWhatCanBeExported(arguments: [String], words: String) throws {
    let run = try DossierExecutable.run(arguments)
    #expect(run.status == 2)
    #expect(run.errorText.contains(words))
  }
}
