import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The workflow files that stand ready in `deploy/`.
struct WorkflowTests {
  @Test(arguments: WorkflowFile.all)
  func theHostsSchemaAcceptsIt(file: WorkflowFile) throws {
    #expect(try file.problems() == "")
  }

  @Test(arguments: WorkflowFile.all)
  func theSchemaWouldRefuseAMistake(file: WorkflowFile) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let broken = try file.text()
      .replacing("runs-on: ubuntu-latest", with: "run-on: ubuntu-latest")
      .replacing("when: always", with: "when: sometimes")
    try folder.write(["broken.yml": broken])
    #expect(try file.problems(in: folder.url.appendingPathComponent("broken.yml")) != "")
  }

  @Test(arguments: WorkflowFile.all)
  func itsScriptsAreSound(file: WorkflowFile) throws {
    let scripts = try file.scripts()
    #expect(scripts.count >= 4)
    for script in scripts {
      let run = try RunTool.run(
        ToolPaths.program("bash"), ["-n", "/dev/stdin"], input: Data(script.utf8))
      #expect(run.status == 0, "\(run.errorText)\n\(script)")
    }
  }

  @Test(arguments: WorkflowFile.all)
  func dossierKnowsEveryCommandAndOptionItUses(file: WorkflowFile) throws {
    var help: [String: String] = [:]
    var count = 0
    for line in try file.scripts().joined(separator: "\n").split(separator: "\n") {
      let words = line.split(separator: " ").drop { $0 == "" }
      guard words.first == "dossier", let command = words.dropFirst().first.map(String.init) else {
        continue
      }
      count += 1
      if help[command] == nil {
        let run = try DossierExecutable.run([command, "--help"])
        #expect(run.status == 0, "\(command)")
        help[command] = run.outputText
      }
      for option in words where option.hasPrefix("--") {
        #expect(help[command]?.contains("\(option) ") == true, "\(command) \(option)")
      }
    }
    #expect(count >= 4)
  }

  /// Of what runs in the workflow, only Dossier needs the key.
  @Test func onlyStepsThatRunDossierAreGivenTheKey() throws {
    let file = try #require(WorkflowFile.all.first)
    let steps = try file.text().split(separator: "\n      - ")
    let given = steps.filter { $0.contains("secrets.DOSSIER_WITHHELD_KEY") }
    let running = steps.filter {
      $0.contains("dossier check") || $0.contains("dossier build") || $0.contains("dossier diff \"")
    }
    #expect(given.count == 3)
    #expect(given == running)
  }

  @Test func gitLabsReportNamesTheRuleAndTheLine() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/figures/bad.yml", "- id: bad\n  label: x\n")
    let findings = try DossierExecutable.run(
      ["check", "--format", "json"], in: URL(fileURLWithPath: site.path("")))
    let file = try #require(WorkflowFile.all.last)
    let script = try #require(try file.scripts().first { $0.contains("jq '[.findings[]") })
    let start = try #require(script.range(of: "jq '"))
    let end = try #require(script.range(of: "' findings.json"))
    let program = String(script[start.upperBound..<end.lowerBound])
    let run = try RunTool.run(ToolPaths.program("jq"), [program], input: findings.output)
    #expect(run.status == 0, "\(run.errorText)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    let first = try #require(report.first { $0["check_name"] as? String == "missing-key" })
    #expect(first["severity"] as? String == "critical")
    let location = try #require(first["location"] as? [String: Any])
    #expect(location["path"] as? String == "Content/figures/bad.yml")
    #expect((location["lines"] as? [String: Int])?["begin"] == 1)
    let fingerprints = Set(report.compactMap { $0["fingerprint"] as? String })
    #expect(fingerprints.count == report.count)
  }
}
