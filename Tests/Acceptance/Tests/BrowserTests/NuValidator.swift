import Foundation
import ToolSupport

/// Checks HTML and CSS with the Nu Html Checker.
enum NuValidator {
  /// What the checker's CSS part does not know yet and wrongly rejects.
  ///
  /// Conditional rules and layers: CSS Conditional 5 and Cascade 5; subgrid: Grid 2;
  /// `::details-content`: Pseudo-Elements 4; `timeline-scope`: Scroll-driven Animations 1. Nothing else may be let through here.
  private static let unknownCSS = [
    "@layer", "@container", "subgrid", "::details-content", "timeline-scope",
  ]

  /// Every message about the HTML and CSS files in `folder`, with file and line.
  static func messages(about folder: URL) throws -> [String] {
    struct Report: Decodable { let messages: [Message] }
    let run = try RunTool.run(
      try ToolPaths.program("java"),
      [
        "-Xss4m", "-jar", try ToolPaths.downloaded("vnu.jar").path, "--stdout", "--no-langdetect",
        "--skip-non-html", "--also-check-css", "--format", "json", folder.path,
      ], seconds: 300)
    guard let report = try? JSONDecoder().decode(Report.self, from: run.output) else {
      throw ToolError.failed("vnu.jar", because: run.errorText + run.outputText)
    }
    return report.messages.filter { !$0.isAboutUnknownCSS }.map { $0.text(in: folder) }
  }

  private struct Message: Decodable {
    let type: String
    let url: String?
    let lastLine: Int?
    let message: String
    let extract: String?

    var isAboutUnknownCSS: Bool {
      message.hasPrefix("CSS:") && unknownCSS.contains { message.contains($0) }
    }

    func text(in folder: URL) -> String {
      let file = url.flatMap(URL.init(string:))?.path ?? ""
      let name = file.components(separatedBy: folder.path + "/").last ?? file
      let near = extract.map { " near '\($0)'" } ?? ""
      return "\(name):\(lastLine ?? 0): \(type): \(message)\(near)"
    }
  }
}
