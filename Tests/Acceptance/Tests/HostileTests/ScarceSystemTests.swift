#if os(Linux)
  import Foundation
  import ProgramSupport
  import Testing
  import ToolSupport

  /// A system that gives no more threads or hardly any memory: the program ends, and says why.
  struct ScarceSystemTests {
    /// Runs the program as a user of whom the system allows so many processes, threads included.
    private func run(
      _ command: String, processes: Int, in site: SmallSiteFolder, _ more: [String] = []
    ) throws -> RunTool.Result {
      // The superuser is allowed any number; a user whom nobody else is on this machine is not.
      let copy = site.folder.url.appendingPathComponent("dossier")
      try? FileManager.default.copyItem(at: DossierExecutable.find(), to: copy)
      let become =
        geteuid() == 0
        ? ["setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups"] : ["env"]
      let script = "ulimit -u \(processes); exec \"$@\""
      _ = try RunTool.run(ToolPaths.program("chmod"), ["-R", "a+rwX", site.folder.url.path])
      return try RunTool.run(
        ToolPaths.program(become[0]),
        become.dropFirst() + ["bash", "-c", script, "bash", copy.path]
          + site.arguments(for: command) + more, in: site.folder.url, seconds: 60)
    }

    @Test(arguments: [1, 2, 3])
    func oneProcessIsEnoughForABuild(processes: Int) throws {
      let site = try SmallSiteFolder(adding: [String: String]())
      defer { site.remove() }
      let run = try run("build", processes: processes, in: site, ["--jobs", "8"])
      #expect(run.status == 0, "\(run.errorText)")
      #expect(FileManager.default.fileExists(atPath: site.output + "/index.html"))
    }

    @Test func aPreviewThatCannotStartSaysSo() throws {
      let site = try SmallSiteFolder(adding: [String: String]())
      defer { site.remove() }
      let run = try run("serve", processes: 1, in: site)
      #expect(run.status == 4)
      #expect(
        run.errorText
          == "dossier: the system must let this user start 6 threads more; 'ulimit -u' says how many "
          + "processes it allows\n")
    }

    /// It may be enough, where the program is small.
    @Test(arguments: [60_000, 90_000, 120_000, 150_000])
    func littleMemoryEndsItWithAMessage(kilobytes: Int) throws {
      let site = try SmallSiteFolder(adding: [
        "pages/long.md": "---\nid: long\ntitle: Long\nsummary: Long.\n---\n"
          + String(
            repeating: "Words and more words in this line of a paragraph.\n\n", count: 20_000)
      ])
      defer { site.remove() }
      let run = try RunTool.run(
        ToolPaths.program("bash"),
        [
          "-c", "ulimit -v \(kilobytes); exec \"$@\"", "bash", DossierExecutable.find().path,
        ] + site.arguments(for: "build"), seconds: 60)
      let isMade = FileManager.default.fileExists(atPath: site.output + "/index.html")
      #expect(isMade == (run.status == 0), "\(run.status)")
      #expect(isMade || !run.errorText.isEmpty, "\(run.status)")
    }
  }
#endif
