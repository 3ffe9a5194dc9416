import Foundation
import ProgramSupport
import ToolSupport

/// A site with a folder to which `deploy/deploy.sh` deploys it.
struct DeployedSite {
  let site: ExampleSite
  private let folder: TemporaryFolder
  /// Where editions go.
  let target: URL

  init(called name: String = "evidence") throws {
    site = try ExampleSite()
    folder = try TemporaryFolder()
    target = folder.url.appendingPathComponent(name, isDirectory: true)
  }

  /// - Parameter disk: The folder in which editions go.
  init(in disk: URL) throws {
    site = try ExampleSite()
    folder = try TemporaryFolder()
    target = disk.appendingPathComponent("evidence", isDirectory: true)
  }

  func remove() {
    site.remove()
    folder.remove()
  }

  /// Makes the content say which edition it is, in words and in its colours.
  func write(edition: String, accent: String) throws {
    let settings = try site.text("Content/site.yml").split(
      separator: "\n", omittingEmptySubsequences: false
    ).filter { !$0.hasPrefix("title:") && !$0.hasPrefix("accent:") && !$0.hasPrefix("base-url:") }
    try site.write(
      "Content/site.yml",
      "title: \(edition)\naccent: {light: \"\(accent)\", dark: \"#82c9d3\"}\n"
        + settings.joined(separator: "\n"))
  }

  func build(edition: String, accent: String) throws {
    try write(edition: edition, accent: accent)
    let run = try site.run(["--base-url", "https://example.org/"])
    guard run.status == 0 else { throw ToolError.failed("dossier build", because: run.errorText) }
  }

  /// Runs the script with the folder of the finished site, and its target.
  func deploy(_ options: [String] = [], environment: [String: String] = [:]) throws
    -> RunTool.Result
  {
    try script(options + [site.path("Output"), target.path], environment: environment)
  }

  /// Runs the script with these arguments.
  func script(_ arguments: [String], environment: [String: String] = [:]) throws -> RunTool.Result {
    try RunTool.run(Self.script, arguments, environment: environment, in: folder.url)
  }

  static let script = ToolPaths.repository.appendingPathComponent("deploy/deploy.sh")

  /// The title of the home page that is served.
  func servedTitle() throws -> String? {
    let page = try String(
      decoding: Data(contentsOf: target.appendingPathComponent("current/index.html")), as: UTF8.self
    )
    return page.split(separator: "\n").first { $0.hasPrefix("<title>") }
      .map { String($0.dropFirst("<title>".count).dropLast("</title>".count)) }
  }

  /// The names in a folder of the target.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: target.appendingPathComponent(folder).path
    ).sorted()
  }
}
