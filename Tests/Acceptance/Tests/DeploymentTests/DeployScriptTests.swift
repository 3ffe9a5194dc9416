import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `deploy/deploy.sh`: a new edition whole, or the old one.
struct DeployScriptTests {
  @Test func anEditionIsVerifiedServedAndTakenBack() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    for (number, edition) in ["First", "Second", "Third"].enumerated() {
      try place.build(edition: edition, accent: "#0b5a6\(number)")
      let run = try place.deploy()
      #expect(run.status == 0, "\(run.errorText)")
      #expect(run.errorText.contains(" is served, "))
      #expect(try place.servedTitle() == edition)
    }
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "Second")
    // What was taken back is not what a later rollback goes to.
    try place.build(edition: "Fourth", accent: "#0b5a64")
    #expect(try place.deploy().status == 0)
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "Second")
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "First")
    let last = try place.script(["--rollback", place.target.path])
    #expect(last.status == 3)
    #expect(last.errorText.hasPrefix("deploy: there is no edition before 000001-"))
    #expect(try place.servedTitle() == "First")
    // And forward again.
    let third = try #require(place.names(in: "editions").first { $0.hasPrefix("000003-") })
    #expect(try place.script(["--serve", third, place.target.path]).status == 0)
    #expect(try place.servedTitle() == "Third")
    let list = try place.script(["--list", place.target.path]).outputText
    #expect(
      list.split(separator: "\n").map { String($0.prefix(6)) } == [
        "000001", "000002", "000003", "000004",
      ])
    #expect(list.contains("\(third)  served\n"))
    #expect(try place.names(in: "incoming") == [])
  }

  @Test func theLastFiveAreKeptWithWhatTheirPagesLoad() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    for number in 1...7 {
      try place.build(edition: "Edition \(number)", accent: "#0b5a6\(number)")
      #expect(try place.deploy().status == 0)
    }
    let editions = try place.names(in: "editions")
    #expect(editions.map { $0.prefix(6) } == ["000003", "000004", "000005", "000006", "000007"])
    let styles = try place.names(in: "kept/assets").filter { $0.hasPrefix("site.") }
    #expect(styles.count == 5)
    #expect(
      try place.script(["--keep", "2", place.site.path("Output"), place.target.path]).status == 0)
    try place.build(edition: "Edition 8", accent: "#0b5a68")
    #expect(try place.deploy(["--keep", "2"]).status == 0)
    #expect(try place.names(in: "editions").count == 2)
  }

  @Test func theSameSiteIsNotDeployedTwice() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    let again = try place.deploy()
    #expect(again.status == 0)
    #expect(again.errorText.hasSuffix("is served already, and is the same\n"))
    #expect(try place.names(in: "editions").count == 1)
  }

  @Test func filesThatAreNotAsBuiltAreNeverServed() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    try place.build(edition: "Second", accent: "#0b5a67")
    try place.site.write("Output/law.html", "<!doctype html><title>Somebody else's</title>")
    let run = try place.deploy()
    #expect(run.status == 5)
    let served = try #require(place.names(in: "editions").first)
    #expect(
      run.errorText
        == "deploy: 1 of \(try count(place)) files are not as built; \(served) is still served\n")
    #expect(try place.servedTitle() == "First")
    #expect(try place.names(in: "incoming") == [])
    place.site.delete("Output/law.html")
    #expect(try place.deploy().status == 4)
    #expect(try place.servedTitle() == "First")
    #expect(try place.names(in: "editions").count == 1)
  }

  @Test func whatStandsInTheFolderBesideTheSiteStaysThere() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    try place.site.write("Output/notes.txt", "Notes that nobody meant to publish.")
    #expect(try place.deploy().status == 0)
    let files = try FolderContents.read(
      place.target.appendingPathComponent("current").resolvingSymlinksInPath())
    #expect(files["notes.txt"] == nil)
    #expect(files["index.html"] != nil)
  }

  @Test func aSecondDeploymentWaitsItsTurn() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    try place.build(edition: "Second", accent: "#0b5a67")
    let lock = place.target.appendingPathComponent(".lock")
    try FileManager.default.createDirectory(at: lock, withIntermediateDirectories: false)
    let run = try place.deploy()
    #expect(run.status == 4)
    #expect(
      run.errorText.contains(
        "another deployment is at work in \(place.target.path) (if none is: rm -r "))
    #expect(try place.servedTitle() == "First")
    try FileManager.default.removeItem(at: lock)
    #expect(try place.deploy().status == 0)
    #expect(try place.servedTitle() == "Second")
  }

  @Test func aServerIsReachedBySSHWhateverItsFolderIsCalled() throws {
    let place = try DeployedSite(called: "the site's \"$place\"")
    defer { place.remove() }
    try place.build(edition: "First", accent: "#0b5a66")
    // Stands for ssh: it joins its arguments with blanks, and a shell of the other side reads them.
    let programs = try TemporaryFolder()
    defer { programs.remove() }
    try programs.write([
      "ssh": "#!/bin/sh\n[ \"$1 $2 $3\" = '-p 2222 me@server' ] || exit 255\nshift 3\n"
        + "cd / && exec sh -c \"$*\"\n"
    ])
    let ssh = programs.url.appendingPathComponent("ssh")
    #expect(chmod(ssh.path, 0o755) == 0)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let environment = [
      "PATH": "\(programs.url.path):\(path)", "DEPLOY_SSH_OPTIONS": "-p 2222",
    ]
    let target = "me@server:\(place.target.path)"
    let run = try place.script([place.site.path("Output"), target], environment: environment)
    #expect(run.status == 0, "\(run.errorText)")
    #expect(try place.servedTitle() == "First")
    try place.build(edition: "Second", accent: "#0b5a67")
    #expect(
      try place.script([place.site.path("Output"), target], environment: environment).status == 0)
    #expect(try place.servedTitle() == "Second")
    #expect(try place.script(["--rollback", target], environment: environment).status == 0)
    #expect(try place.servedTitle() == "First")
  }

  /// How many files the manifest of the site lists.
  private func count(_ place: DeployedSite) throws -> Int {
    try place.site.text("Output/manifest.json").split(separator: "\n")
      .count { $0.hasPrefix("      \"sha256\"") }
  }

  @Test(
    arguments: [
      ([], 2), (["Output"], 2), (["--keep", "0", "a", "b"], 2), (["--bad", "a", "b"], 2),
      (["/no/such/folder", "/tmp"], 3), (["--list", "/no/such/folder"], 3),
      (["--rollback", "/no/such/folder"], 3), (["--serve", "../x", "/no/such/folder"], 2),
    ] as [([String], Int32)])
  func wrongUsageDoesNothing(arguments: [String], status: Int32) throws {
    let run = try RunTool.run(DeployedSite.script, arguments)
    #expect(run.status == status)
    #expect(run.errorText.hasPrefix("deploy: "))
  }
}
