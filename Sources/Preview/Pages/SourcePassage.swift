import Evidence
import HTML
import Library
import Records

/// What a source says at the place that a record cites, from the text that is kept of it. For the editor
/// alone: no page of the site has it.
struct SourcePassage {
  let text: SourceText
  let locator: Locator?
  /// The number around which a long line is cut.
  let value: String?

  /// More lines than these are a chapter and no passage.
  private static let mostLines = 4

  /// Nil where the text doesn't show the place.
  var html: HTML? {
    guard let locator, case .lines(let ranges) = text.passage(at: locator) else { return nil }
    let lines = ranges.flatMap { Array($0) }.filter { text.hasWords($0) }
    guard !lines.isEmpty else { return nil }
    let shown = lines.prefix(Self.mostLines).map { line -> HTML in
      "<p>\(String(line)): \(text.quoted(line, around: printed(in: line)))</p>"
    }
    let more = lines.count > Self.mostLines ? "<p>\u{2026}</p>" as HTML : .empty
    return "<blockquote>\(shown)\(more)</blockquote>"
  }

  /// The number as the line prints it.
  private func printed(in line: Int) -> String? {
    guard let value, let number = PlainNumber(value) else { return nil }
    return PrintedNumbers(text.line(line) ?? "").printed.first { $0.values.contains(number) }?.text
  }
}
