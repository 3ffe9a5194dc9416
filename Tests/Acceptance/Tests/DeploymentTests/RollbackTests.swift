import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Going back works when nothing else does, and says what is served.
struct RollbackTests {
  private static let canMount =
    geteuid() == 0 && FileManager.default.fileExists(atPath: "/proc/mounts")

  private func deployThree(_ place: DeployedSite) throws {
    for (number, edition) in ["First", "Second", "Third"].enumerated() {
      try place.build(edition: edition, accent: "#0b5a6\(number)")
      #expect(try place.deploy().status == 0)
    }
  }

  @Test(.enabled(if: canMount, "only the superuser of Linux may mount a small disk"))
  func aFullDiskDoesNotKeepAnybodyFromGoingBack() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let mount = try RunTool.run(
      ToolPaths.program("mount"), ["-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.url.path])
    try #require(mount.status == 0, "\(mount.errorText)")
    defer { _ = try? RunTool.run(ToolPaths.program("umount"), [disk.url.path]) }
    let place = try DeployedSite(in: disk.url)
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    _ = try RunTool.run(
      ToolPaths.program("dd"),
      ["if=/dev/zero", "of=\(disk.url.path)/full", "bs=4096", "count=100000"])
    try place.build(edition: "Fourth", accent: "#0b5a64")
    let refused = try place.deploy()
    #expect(refused.status == 4)
    #expect(
      refused.errorText.hasSuffix("; \(editions[2]) is still served\n"), "\(refused.errorText)")
    for (wanted, index) in [("Second", 1), ("First", 0)] {
      let run = try place.script(["--rollback", place.target.path])
      #expect(run.status == 0, "\(run.errorText)")
      #expect(
        run.errorText
          == "deploy: \(editions[index]) is served again, in the place of \(editions[index + 1])\n")
      #expect(try place.servedTitle() == wanted)
    }
    let last = try place.script(["--rollback", place.target.path])
    #expect(last.status == 3)
    #expect(
      last.errorText
        == "deploy: there is no edition before \(editions[0]); \(editions[0]) is still served\n")
    let forward = try place.script(["--serve", editions[2], place.target.path])
    #expect(forward.status == 0)
    #expect(
      forward.errorText == """
        deploy: warning: \(place.target.path)/history could not be written; it lacks \(editions[2])
        deploy: \(editions[2]) is served

        """)
    #expect(try place.servedTitle() == "Third")
  }

  @Test func aHistoryThatCannotBeCutIsAWarning() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let programs = try StandIns(["dd": "exit 1"])
    defer { programs.remove() }
    let run = try place.script(
      ["--rollback", place.target.path], environment: programs.environment)
    #expect(run.status == 0)
    #expect(
      run.errorText.contains("deploy: warning: \(place.target.path)/history could not be written; ")
    )
    #expect(try place.servedTitle() == "Second")
    // What was taken back is known from what is served.
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "First")
    try place.build(edition: "Fourth", accent: "#0b5a64")
    #expect(try place.deploy().status == 0)
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "First")
  }

  @Test func anEditionThatIsNotWholeIsPassedOver() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    try FileManager.default.removeItem(
      at: place.target.appendingPathComponent("editions/\(editions[1])/manifest.json"))
    #expect(try place.script(["--serve", editions[1], place.target.path]).status == 3)
    #expect(try place.servedTitle() == "Third")
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "First")
  }

  @Test func aLinkThatLeadsNowhereIsSaid() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    try FileManager.default.removeItem(
      at: place.target.appendingPathComponent("editions/\(editions[2])"))
    let run = try place.script(["--serve", "000009-aaaaaaaa", place.target.path])
    #expect(run.status == 3)
    #expect(
      run.errorText.hasSuffix(
        "; nothing is served: current leads to \(editions[2]), which is not there\n"),
      "\(run.errorText)")
    #expect(try place.script(["--rollback", place.target.path]).status == 0)
    #expect(try place.servedTitle() == "Second")
  }

  /// Many at once: each is done or says that another is at work, and the link always leads to one whole
  /// edition.
  @Test func manyAtOnceLeaveOneWholeEdition() async throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    let target = place.target.path
    try await withThrowingTaskGroup(of: RunTool.Result.self) { group in
      for number in 0..<12 {
        let arguments =
          number % 2 == 0 ? ["--rollback", target] : ["--serve", editions[number % 3], target]
        group.addTask { try await RunTool.runWhileOthersGoOn(DeployedSite.script, arguments) }
      }
      for try await run in group {
        #expect([0, 3, 4].contains(run.status), "\(run.errorText)")
        #expect(run.errorText.contains("served"), "\(run.errorText)")
      }
    }
    #expect(try ["First", "Second", "Third"].contains(place.servedTitle()))
    #expect(try !place.names(in: "").contains(".lock"))
  }

  @Test(.enabled(if: canMount, "only the superuser of Linux may mount a small disk"))
  func aDiskWithoutANameLeftDoesNotKeepAnybodyFromGoingBack() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let mount = try RunTool.run(
      ToolPaths.program("mount"),
      ["-t", "tmpfs", "-o", "nr_inodes=600,size=64m", "tmpfs", disk.url.path])
    try #require(mount.status == 0, "\(mount.errorText)")
    defer { _ = try? RunTool.run(ToolPaths.program("umount"), [disk.url.path]) }
    let place = try DeployedSite(in: disk.url)
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    _ = try RunTool.run(
      ToolPaths.program("sh"),
      ["-c", "n=0; while : >\"$0/full-$n\"; do n=$((n + 1)); done 2>/dev/null", disk.url.path])
    for index in [1, 0] {
      let run = try place.script(["--rollback", place.target.path])
      #expect(
        run.errorText
          == "deploy: \(editions[index]) is served again, in the place of \(editions[index + 1])\n")
    }
    #expect(try place.servedTitle() == "First")
  }

  @Test func withoutAHistoryTheMessageNamesTheOtherWay() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let served = try place.names(in: "editions")[2]
    try FileManager.default.removeItem(atPath: place.target.path + "/history")
    let run = try place.script(["--rollback", place.target.path])
    #expect(run.status == 3)
    #expect(
      run.errorText.hasSuffix(
        "--serve takes one of those that --list prints; \(served) is still served\n"))
  }

  @Test func aSiteIsTakenDownAndTheEditionThatLeakedIsForgotten() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    let down = try place.script(["--take-down", place.target.path])
    #expect(down.status == 0)
    #expect(
      down.errorText
        == "deploy: nothing is served now; \(editions[2]) was, and is kept: "
        + "--forget \(editions[2]) removes it\n")
    #expect(!FileManager.default.fileExists(atPath: place.target.path + "/current"))
    #expect(
      try place.script(["--take-down", place.target.path]).errorText
        == "deploy: nothing is served that could be taken down\n")
    #expect(try place.script(["--forget", editions[2], place.target.path]).status == 0)
    #expect(try place.names(in: "editions") == Array(editions[..<2]))
    // What was taken down does not come back.
    let back = try place.script(["--rollback", place.target.path])
    #expect(back.errorText == "deploy: \(editions[1]) is served again\n")
    #expect(try place.servedTitle() == "Second")
  }

  @Test func theEditionThatIsServedIsNotForgotten() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try deployThree(place)
    let editions = try place.names(in: "editions")
    let run = try place.script(["--forget", editions[2], place.target.path])
    #expect(run.status == 3)
    #expect(
      run.errorText
        == "deploy: \(editions[2]) is served; first serve another one, or --take-down\n")
    #expect(try place.script(["--forget", "000009-00000000", place.target.path]).status == 3)
    #expect(try place.names(in: "editions") == editions)
    #expect(try place.servedTitle() == "Third")
  }
}
