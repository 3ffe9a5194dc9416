import Foundation
import ToolSupport

/// A page as Chromium prints it, read back from the PDF file.
struct PrintedPage: Sendable {
  /// The words of the paper without the spaces and hyphens, which line breaks move about.
  let letters: String
  /// What pdfinfo calls the paper, such as `594.96 x 841.92 pts (A4)`.
  let paper: String

  /// How many sheets it takes.
  let sheets: Int

  /// Prints the page that `browser` shows.
  init(from browser: WebDriver) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appendingPathComponent("page.pdf")
    try await browser.printed().write(to: file)
    let text = try RunTool.run(try ToolPaths.program("pdftotext"), ["-raw", file.path, "-"])
    let facts = try RunTool.run(try ToolPaths.program("pdfinfo"), [file.path])
    guard text.status == 0, facts.status == 0 else {
      throw ToolError.failed("pdftotext", because: text.errorText + facts.errorText)
    }
    letters = Self.letters(of: text.outputText)
    let pages = facts.outputText.split(separator: "\n").first { $0.hasPrefix("Pages:") } ?? ""
    sheets = Int(pages.dropFirst("Pages:".count).trimmingCharacters(in: .whitespaces)) ?? 0
    let size = facts.outputText.split(separator: "\n").first { $0.hasPrefix("Page size:") } ?? ""
    paper = size.dropFirst("Page size:".count).trimmingCharacters(in: .whitespaces)
  }

  /// Whether these words stand on the paper, wherever its lines break.
  func shows(_ words: String) -> Bool {
    letters.contains(Self.letters(of: words))
  }

  private static func letters(of text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{AD}" && $0 != "\u{2010}" }
  }
}
