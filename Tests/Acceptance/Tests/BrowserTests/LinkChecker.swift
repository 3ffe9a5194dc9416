import Foundation
import ToolSupport

/// Follows every link inside a site, fragments included, with lychee; asks no other host.
enum LinkChecker {
  /// Every broken link with the file that holds it.
  ///
  /// - Parameter host: The folder that stands for the host's root, when the site is served below
  ///   a path: links that begin with a slash are looked up there.
  static func brokenLinks(in site: URL, host: URL? = nil) throws -> [String] {
    struct Report: Decodable {
      struct Link: Decodable {
        struct Status: Decodable { let text: String }
        let url: String
        let status: Status
      }
      let total: Int
      let errorMap: [String: [Link]]
    }
    let run = try RunTool.run(
      try ToolPaths.downloaded("venv/bin/lychee"),
      [
        "--offline", "--include-fragments", "--no-progress", "--format", "json",
        "--root-dir", (host ?? site).path, site.path,
      ])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let report = try? decoder.decode(Report.self, from: run.output) else {
      throw ToolError.failed("lychee", because: run.errorText + run.outputText)
    }
    guard report.total > 0 else {
      throw ToolError.failed("lychee", because: "it found no link at all in the site")
    }
    return report.errorMap.flatMap { file, links in
      links.map { "\(file): \($0.url): \($0.status.text)" }
    }.sorted()
  }
}
