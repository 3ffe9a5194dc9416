import Diagnostics
import HTML
import Markdown

/// Markdown after parsing, in a form that a test can compare at a glance.
struct ParsedMarkdown {
  let prose: Prose
  /// Markup with its holes between single angle quotes, such as `‹figure kh-trained›`.
  let html: String
  /// Findings as `line:column-line:column rule: message`, with suggestion and related places.
  let findings: [String]

  init(_ text: String, firstLine: Int = 1, reserved: Set<String> = []) {
    let parser = MarkdownParser(
      viewNames: ["timeline", "directory"],
      linkPrefixes: ["country", "figure", "guide", "law", "org", "page", "source"],
      reservedAnchors: reserved)
    let (prose, findings) = parser.parse(Array(text.utf8), file: FileID(0), firstLine: firstLine)
    self.prose = prose
    html = prose.segments.map(Self.show).joined()
    self.findings = findings.map(Self.show)
  }

  /// The holes with their ranges, in reading order.
  var holes: [String] {
    prose.segments.compactMap { segment in
      switch segment {
      case .part, .origin, .html, .phrase: nil
      case .citation(let use): "\(place(Self.brackets(of: use))) \(Self.show(segment))"
      case .figure(let use): "\(place(use.range)) \(Self.show(segment))"
      case .view(let use): "\(place(use.range)) \(use.name)"
      case .linkStart(let use): "\(place(use.range)) \(Self.show(use.target))"
      case .image(let use): "\(place(use.range)) \(use.path)"
      }
    }
  }

  /// From the opening bracket to the closing one, which stand next to the first and the last source.
  private static func brackets(of citation: CitationGroup) -> SourceRange {
    let ranges = citation.parts.map(\.range)
    var (start, end) = (ranges[0].start, ranges[ranges.count - 1].end)
    start.column -= 1
    end.column += 1
    return SourceRange(file: ranges[0].file, start: start, end: end)
  }

  private static func show(_ segment: Segment) -> String {
    switch segment {
    // It is no part of the markup.
    case .part: ""
    case .origin(let range): " data-line=\"\(range.start.line)\""
    case .html(let html): html.string
    case .citation(let use):
      "‹cite \(use.parts.map { $0.source + ($0.locator.map { ", \($0)" } ?? "") }.joined(separator: "; "))›"
    case .figure(let use): "‹figure \(use.id)›"
    case .view(let use): "‹view \(use.name): \(use.text)›"
    case .linkStart(let use): "‹link \(show(use.target))\(use.title.map { " '\($0)'" } ?? "")›"
    case .image(let use):
      "‹image \(use.path): \(use.alternative)\(use.title.map { " '\($0)'" } ?? "")›"
    case .phrase(let phrase): "‹\(phrase.rawValue)›"
    }
  }

  private static func show(_ target: LinkTarget) -> String {
    switch target {
    case .record(let kind, let id, let fragment):
      "record \(kind) \(id)\(fragment.map { " #\($0)" } ?? "")"
    case .file(let path, let fragment): "file \(path)\(fragment.map { " #\($0)" } ?? "")"
    case .anchor(let anchor): "anchor \(anchor)"
    }
  }

  private static func show(_ finding: Diagnostic) -> String {
    var text = finding.range.map { place($0) + " " } ?? ""
    text += "\(finding.rule): \(finding.message)"
    if let suggestion = finding.suggestion { text += " (\(suggestion))" }
    for related in finding.related { text += " [\(place(related.range)) \(related.message)]" }
    return text
  }
}

/// `line:column-column`, or `line:column-line:column` over several lines.
func place(_ range: SourceRange) -> String {
  let start = "\(range.start.line):\(range.start.column)"
  return range.start.line == range.end.line
    ? "\(start)-\(range.end.column)" : "\(start)-\(range.end.line):\(range.end.column)"
}
