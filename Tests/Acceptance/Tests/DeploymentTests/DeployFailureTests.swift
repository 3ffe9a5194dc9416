import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `deploy/deploy.sh` where something fails: what is served is what the exit code says.
struct DeployFailureTests {
  /// A second deployment that goes wrong, and what comes of it.
  struct Failure: Sendable, CustomTestStringConvertible {
    let name: String
    let programs: [String: String]
    let status: Int32
    let words: String
    /// How many editions there are in the end.
    let count: Int
    var testDescription: String { name }

    init(
      _ name: String, _ programs: [String: String], status: Int32, words: String, count: Int
    ) {
      self.name = name
      self.programs = programs
      self.status = status
      self.words = words
      self.count = count
    }
  }

  private static let noHardLinks = "[ \"$1\" = -s ] || exit 1"

  private static let failures = [
    Failure(
      "neither links nor copies", ["ln": noHardLinks, "cp": "exit 1"], status: 4,
      words: " could not be put into kept/assets; 000001-{first} is still served\n", count: 1),
    Failure(
      "no symbolic link", ["ln": "case \"$*\" in */.current.new) exit 1 ;; esac"], status: 4,
      words: "/current could not be replaced; 000001-{first} is still served\n", count: 1),
    Failure(
      "no lock", ["ln": "case \"$*\" in */.lock) exit 1 ;; esac"], status: 4,
      words: " could not be locked; 000001-{first} is still served\n", count: 1),
    Failure(
      "no folder for the upload", ["mkdir": "case \"$*\" in */incoming/*) exit 1 ;; esac"],
      status: 4,
      words: "no upload could be begun in {target}; 000001-{first} is still served\n", count: 1),
    Failure(
      "no room for the upload", ["tar": "case \"$*\" in -xzf*) exit 1 ;; esac"], status: 4,
      words: "the upload failed; 000001-{first} is still served\n", count: 1),
    Failure(
      "no edition can be made", ["mv": "case \"$*\" in */editions/*) exit 9 ;; esac"], status: 4,
      words: "it could not be done; 000001-{first} is still served\n", count: 1),
    Failure(
      "an old edition that stays", ["rm": "case \"$*\" in */editions/000001*) exit 1 ;; esac"],
      status: 0, words: " could not be removed\n", count: 2),
    Failure(
      "no history", ["mv": "case \"$*\" in *.history.new*) exit 1 ;; esac"], status: 0,
      words: "history could not be written; it lacks 000002-", count: 1),
    Failure(
      "a connection that breaks after the switch",
      ["mv": "case \"$*\" in *.history.new*) kill -HUP $PPID ;; esac"], status: 0,
      words: " is served, ", count: 1),
  ]

  @Test(arguments: failures)
  func onlyWhatFailsBeforeTheSwitchIsAFailure(failure: Failure) throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let programs = try StandIns(failure.programs)
    defer { programs.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    let served = try #require(place.names(in: "editions").first)
    try place.build(edition: "Second", accent: "#0b5a67")
    let run = try place.deploy(["--keep", "1"], environment: programs.environment)
    #expect(run.status == failure.status, "\(run.errorText)")
    let first = served.dropFirst("000001-".count)
    let words = failure.words.replacing("{first}", with: first)
      .replacing("{target}", with: place.target.path)
    #expect(run.errorText.contains(words), "\(run.errorText)")
    #expect(try place.servedTitle() == (failure.status == 0 ? "Second" : "First"))
    #expect(try place.names(in: "editions").count == failure.count)
    #expect(try place.names(in: "incoming") == [])
    #expect(try !place.names(in: "").contains(".lock"))
    // And the next one goes well.
    try place.build(edition: "Third", accent: "#0b5a68")
    #expect(try place.deploy().status == 0)
    #expect(try place.servedTitle() == "Third")
  }

  @Test(arguments: [(true, 0), (false, 4)] as [(Bool, Int32)])
  func aConnectionThatBreaksInTheLastStepIsAskedAgain(
    afterTheStep: Bool, status: Int32
  ) throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    try place.build(edition: "Second", accent: "#0b5a67")
    let programs = try StandIns([
      "ssh": """
      shift
      cd /
      case "$*" in
        *"drop()"*) [ \(afterTheStep) = false ] || sh -c "$*"; exit 255 ;;
      esac
      exec sh -c "$*"
      """
    ])
    defer { programs.remove() }
    let run = try place.script(
      [place.site.path("Output"), "server:\(place.target.path)"], environment: programs.environment)
    #expect(run.status == status, "\(run.errorText)")
    #expect(
      run.errorText.hasSuffix(
        afterTheStep
          ? "deploy: the connection broke, but the new edition is served\n"
          : "deploy: the connection broke before it was known that the new edition is served; "
            + "--list tells which is\n"), "\(run.errorText)")
    #expect(try place.servedTitle() == (afterTheStep ? "Second" : "First"))
  }

  @Test func aServerThatIsNotReachedIsAFailureOfItsOwn() throws {
    let programs = try StandIns(["ssh": "exit 255"])
    defer { programs.remove() }
    for action in [["--list"], ["--rollback"], ["--serve", "000001-aaaaaaaa"]] {
      let run = try RunTool.run(
        DeployedSite.script, action + ["server:/srv/evidence"], environment: programs.environment)
      #expect(run.status == 4)
      #expect(
        run.errorText == """
          deploy: the server was not reached, or the connection broke; --list tells which edition \
          is served

          """)
    }
  }

  @Test func aServerThatIsNotReachedKeepsWhatItServes() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    let programs = try StandIns(["ssh": "exit 255"])
    defer { programs.remove() }
    let run = try place.script(
      [place.site.path("Output"), "server:/srv/evidence"], environment: programs.environment)
    #expect(run.status == 4)
    #expect(
      run.errorText
        == "deploy: the server was not reached, or the connection broke; the old edition is still "
        + "served\n")
  }

  /// A machine that loses its power in the middle of a deployment.
  @Test func aKilledDeploymentKeepsTheOldEditionAndTheNextOneOutForAnHour() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    let served = try #require(place.names(in: "editions").first)
    let programs = try StandIns([
      "mv": "case \"$*\" in */editions/*) kill -9 $PPID; exit 1 ;; esac"
    ])
    defer { programs.remove() }
    try place.build(edition: "Second", accent: "#0b5a67")
    #expect(try place.deploy(environment: programs.environment).status == 4)
    #expect(try place.servedTitle() == "First")
    let lock = place.target.path + "/.lock"
    let next = try place.deploy()
    #expect(next.status == 4)
    #expect(
      next.errorText == """
        deploy: another deployment is at work in \(place.target.path) (if none is: rm -r \(lock)); \
        \(served) is still served

        """)
    _ = try RunTool.run(ToolPaths.program("touch"), ["-h", "-d", "2 hours ago", lock])
    #expect(try place.deploy().status == 0)
    #expect(try place.servedTitle() == "Second")
  }

  @Test func filesAreServedByAnotherUserWhateverTheDeployersUmask() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    let run = try RunTool.run(
      ToolPaths.program("bash"),
      [
        "-c", "umask 077; exec \"$@\"", "bash", DeployedSite.script.path,
        place.site.path("Output"), place.target.path,
      ])
    #expect(run.status == 0, "\(run.errorText)")
    let style = try #require(place.names(in: "kept/assets").first)
    for path in [
      "", "editions", "kept", "kept/assets", "kept/assets/\(style)", "current/index.html",
    ] {
      let file = place.target.appendingPathComponent(path).resolvingSymlinksInPath()
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      let wanted = file.hasDirectoryPath || path.isEmpty || !path.contains(".") ? 0o005 : 0o004
      #expect(try #require(mode as? Int) & wanted == wanted, "\(path)")
    }
  }

  @Test func copiesStandWhereThereAreNoHardLinks() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let programs = try StandIns(["ln": Self.noHardLinks])
    defer { programs.remove() }
    for (number, edition) in ["First", "Second"].enumerated() {
      try place.build(edition: edition, accent: "#0b5a6\(number)")
      let run = try place.deploy(["--keep", "1"], environment: programs.environment)
      #expect(run.status == 0, "\(run.errorText)")
      // Those of the edition that is served, and no others.
      let styles = try place.names(in: "current/assets").filter { $0.hasPrefix("site.") }
      #expect(styles.count == 1)
      #expect(try place.names(in: "kept/assets").filter { $0.hasPrefix("site.") } == styles)
    }
  }

  @Test func theServersLanguageDoesNotMatter() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let programs = try StandIns([
      "sha256sum": """
      if [ "${LC_ALL-}" != C ]; then sha256sum "$@" | sed 's/: OK$/: ЦЕЛ/'; exit; fi
      """
    ])
    defer { programs.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    let environment = programs.environment.merging(["LC_ALL": ""]) { $1 }
    let run = try place.deploy(environment: environment)
    #expect(run.status == 0, "\(run.errorText)")
    #expect(try place.servedTitle() == "First")
  }

  @Test func helpIsTheScriptsOwnHeadAndNothingBelowIt() throws {
    let run = try RunTool.run(DeployedSite.script, ["--help"])
    #expect(run.status == 0)
    #expect(run.outputText.hasPrefix("Puts a site that 'dossier build' wrote onto a plain server"))
    #expect(run.outputText.hasSuffix("Going back needs no space on its disk.\n"))
  }
}
