import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Every option of `deploy/deploy.sh` with values that nobody means: what is served stays.
struct DeployOptionTests {
  /// Arguments, and what the script says of them. `{site}` and `{target}` are the two folders.
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let words: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ status: Int32, _ words: String) {
      self.arguments = arguments
      self.status = status
      self.words = words
    }
  }

  private static func noEdition(_ name: String) -> String {
    "--serve must have the name of an edition, such as 000007-3f2a91c0, not '\(name)'\n"
  }

  private static func noNumber(_ text: String) -> String {
    "--keep must be a number from 1 to 9999, not '\(text)'\n"
  }

  private static let twice =
    "give one of --rollback, --serve, --list, --take-down and --forget, and that once\n"

  private static let serving =
    [
      "", ".", "..", "/", "../editions", "000001", "*", "-n", "--list", "000001-aaaaaaaa/..",
      "000001-aaaaaaaa\n", "$(touch x)", "' ; touch x", "000001-AAAAAAAA",
    ].map { Case(["--serve", $0, "{target}"], 2, noEdition($0)) } + [
      Case(["--serve"], 2, "--serve must have the name of an edition; --list prints them\n"),
      Case(["--serve", "{target}"], 2, noEdition("{target}")),
      Case(
        ["--serve", "000009-aaaaaaaa", "{target}"], 3,
        "{target} has no whole edition 000009-aaaaaaaa; --list prints those that it has; {served} is "
          + "still served\n"),
      Case(["--serve", "000001-aaaaaaaa", "--rollback", "{target}"], 2, twice),
      Case(["--serve", "000001-aaaaaaaa"], 2, "give the folder on the server\n"),
    ]

  private static let keeping =
    ["", "0", "-1", "007", "1e3", "five", "1 2", "99999", "--list"].map {
      Case(["--keep", $0, "{site}", "{target}"], 2, noNumber($0))
    } + [
      Case(["{site}", "{target}", "--keep"], 2, "--keep must have a number\n"),
      Case(["--keep", "3", "--keep", "4", "{site}", "{target}"], 2, "--keep must be given once\n"),
      Case(
        ["--keep", "3", "--rollback", "{target}"], 2, "--keep must not be given with --rollback\n"),
    ]

  private static let others = [
    Case(["--rollback", "--list", "{target}"], 2, twice),
    Case(["--rollback"], 2, "give the folder on the server\n"),
    Case(["--rollback", ""], 2, "'' must name a folder\n"),
    Case(["--rollback", "{target}", "{target}"], 2, "give the folder on the server\n"),
    Case(["--list", ""], 2, "'' must name a folder\n"),
    Case(["--list", "/"], 2, "'/' must name a folder\n"),
    Case(["--list", "//"], 2, "'//' must name a folder\n"),
    Case(["--list", "server:"], 2, "'server:' must name a folder\n"),
    Case(["--list", ":/srv"], 2, "'' must be the name of a server\n"),
    Case(["--list", "-oProxyCommand=x:/srv"], 2, "'-oProxyCommand=x:/srv' is not an option\n"),
    Case(
      ["--list", "me@-oProxyCommand=x:/srv"], 2,
      "'me@-oProxyCommand=x' must be the name of a server\n"),
    Case(["--list", "a server:/srv"], 2, "'a server' must be the name of a server\n"),
    Case(
      ["--list", "server:~/site"], 2,
      "'~/site' must be a whole path, or one from the home folder on, without '~'\n"),
    Case(
      ["--list", "{target}\n"], 2,
      "the folder on the server must have a name without control characters\n"),
    Case(["--list", "nowhere"], 3, "nowhere has no edition yet\n"),
    Case(["", "{target}"], 2, "'' must name the folder of the site\n"),
    Case(["{site}", ""], 2, "'' must name a folder\n"),
    Case(["{site}"], 2, "give the folder of the site, and where it goes\n"),
    Case(["{site}", "{site}"], 2, "'{site}' must be outside of the site's folder\n"),
    Case(
      ["{site}", "{site}/new/place"], 2, "'{site}/new/place' must be outside of the site's folder\n"
    ),
    Case(
      ["{target}", "{target}"], 3, "'{target}' holds no site that Dossier wrote; build it first\n"),
    Case(["--serv", "x", "{target}"], 2, "'--serv' is not an option\n"),
  ]

  @Test func nothingButWhatIsMeantChangesWhatIsServed() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    let served = try #require(place.names(in: "editions").first)
    let before = try FolderContents.read(place.target)
    for example in Self.serving + Self.keeping + Self.others {
      func filled(_ text: String) -> String {
        text.replacing("{site}", with: place.site.path("Output"))
          .replacing("{target}", with: place.target.path).replacing("{served}", with: served)
      }
      let run = try place.script(example.arguments.map(filled))
      #expect(run.status == example.status, "\(example)")
      let said = run.errorText.hasPrefix("deploy: \(filled(example.words))")
      #expect(said, "\(example): \(run.errorText)")
      #expect(try place.servedTitle() == "First", "\(example)")
    }
    #expect(try FolderContents.read(place.target) == before)
    #expect(!place.site.has("x"))
  }

  @Test func aManifestThatNamesAFileElsewhereIsNotDeployed() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    let manifest = try place.site.text("Output/manifest.json")
    for name in ["../secret", "data/../../secret", "data/.."] {
      try place.site.write(
        "Output/manifest.json", manifest.replacing("\"law.html\"", with: "\"\(name)\""))
      let run = try place.deploy()
      #expect(run.status == 3)
      #expect(run.errorText.hasSuffix("lists a file outside of the site\n"), "\(run.errorText)")
    }
    // A name that tar could take for an option is a file that is not there.
    try place.site.write(
      "Output/manifest.json", manifest.replacing("\"law.html\"", with: "\"--version\""))
    #expect(try place.deploy().status == 4)
    #expect(
      !FileManager.default.fileExists(atPath: place.target.appendingPathComponent("current").path))
  }

  @Test func aLinkInTheSiteIsNotServed() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    let law = place.site.path("Output/law.html")
    try FileManager.default.moveItem(atPath: law, toPath: place.site.path("elsewhere.html"))
    try FileManager.default.createSymbolicLink(
      atPath: law, withDestinationPath: place.site.path("elsewhere.html"))
    let run = try place.deploy()
    #expect(run.status == 5)
    #expect(run.errorText.hasSuffix("nothing is served yet\n"), "\(run.errorText)")
  }
}
