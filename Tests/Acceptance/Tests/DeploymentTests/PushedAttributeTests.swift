import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What is pushed decides nothing on the server but what the site says.
struct PushedAttributeTests {
  private static let refusal =
    "'Content' must be a folder of what was pushed, and no symbolic link; the old edition is still served"

  @Test func aLinkCalledContentLeadsNowhere() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    #expect(try repository.push(place.site).contains(" is served, "))
    // Another site on the server, which the person pushing may not publish to.
    let other = try ExampleSite()
    defer { other.remove() }
    for target in [other.path("Content"), "../elsewhere", "Content"] {
      let said = try repository.push(linking: "Content", to: target)
      #expect(said.contains(Self.refusal), "\(said)")
      #expect(try place.servedTitle() == "Edition A")
    }
    let said = try repository.push(removing: "Content")
    #expect(said.contains(Self.refusal), "\(said)")
  }

  @Test func aLinkAboveTheContentLeadsNowhere() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try repository.set("content", to: "site/Content")
    let other = try ExampleSite()
    defer { other.remove() }
    let said = try repository.push(linking: "site", to: other.path(""))
    #expect(said.contains("'site/Content' must be a folder of what was pushed"), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: place.target.path + "/current"))
  }

  @Test func aLinkInTheContentIsReportedAndNotFollowed() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    #expect(try repository.push(place.site).contains(" is served, "))
    let said = try repository.push(linking: "Content/pages/more.md", to: "/etc/hostname")
    #expect(said.contains("Content/pages/more.md"), "\(said)")
    #expect(said.contains("the site was not built; the old edition is still served"), "\(said)")
  }

  @Test func attributesThatArePushedChangeNothing() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    try place.site.write("Content/pages/notes.md", ExampleSite.page(id: "notes"))
    try place.site.write("Content/assets/hash.txt", "$Format:%H %an %ae$ $Id$\n")
    let attributes = """
      pages/notes.md export-ignore
      assets/hash.txt export-subst ident text eol=crlf
      Content/pages/notes.md export-ignore
      Content/assets/hash.txt export-subst ident text eol=crlf

      """
    try repository.write(".gitattributes", attributes)
    try place.site.write("Content/.gitattributes", attributes)
    try place.site.write("Content/pages/.gitattributes", "* export-ignore\n")
    #expect(try repository.push(place.site).contains(" is served, "))
    let current = place.target.appendingPathComponent("current")
    #expect(
      FileManager.default.fileExists(atPath: current.appendingPathComponent("notes.html").path))
    #expect(
      try String(contentsOf: current.appendingPathComponent("assets/hash.txt"), encoding: .utf8)
        == "$Format:%H %an %ae$ $Id$\n")
  }

  @Test func withheldTermsAreSearchedForWithTheKeyOfTheServer() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    let keyFolder = try TemporaryFolder()
    defer { keyFolder.remove() }
    let key = keyFolder.url.appendingPathComponent("key").path
    #expect(try DossierExecutable.run(["withhold", "--new-key", key]).status == 0)
    let entry = try DossierExecutable.run(
      ["withhold", "person-1"], input: Data("Mary Sample\n".utf8),
      environment: ["DOSSIER_WITHHELD_KEY": key])
    try place.write(edition: "Edition A", accent: "#0b5a66")
    try place.site.write("Content/withheld.yml", entry.outputText)
    try place.site.write(
      "Content/pages/more.md",
      "---\nid: more\ntitle: More\nsummary: More words\n---\nSaid Mary Sample once.\n")
    try repository.set("withheld-key", to: key)
    let said = try repository.push(place.site)
    #expect(said.contains("the term 'person-1' would be published in 'more.html'"), "\(said)")
    #expect(said.contains("the site was not built; nothing is served yet"), "\(said)")
    try place.site.write("Content/pages/more.md", ExampleSite.page(id: "more"))
    #expect(try repository.push(place.site).contains(" is served, "))
  }

  @Test func theWholeRepositoryCanBeTheContent() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try repository.set("content", to: ".")
    try place.write(edition: "Edition A", accent: "#0b5a66")
    #expect(try repository.push(place.site, asRoot: true).contains(" is served, "))
    #expect(try place.servedTitle() == "Edition A")
  }
}
