import Diagnostics
import FuzzDriver
import HTML
import Markdown

/// What holds of any UTF-8 text as the body of a page.
enum MarkdownProperties {
  private static let parser = MarkdownParser(
    viewNames: ["timeline", "directory", "chart"], reservedAnchors: ["main"])
  private static let marking = MarkdownParser(viewNames: ["timeline"], marksLines: true)

  static func check(_ bytes: [UInt8]) {
    // The loader refuses other files before.
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let (prose, findings) = parser.parse(bytes, file: FileID(0), firstLine: 1)
    holdPlaces(findings, in: bytes)
    let again = parser.parse(bytes, file: FileID(0), firstLine: 1)
    hold(again.findings == findings, "a second parsing finds something else")
    let markup = markup(of: prose)
    hold(markup == Self.markup(of: again.prose), "a second parsing writes something else")
    MarkupProperties.check(markup)
    MarkupProperties.check(
      Self.markup(of: marking.parse(bytes, file: FileID(0), firstLine: 1).prose))
    checkHoles(prose, in: bytes)
    for heading in prose.outline {
      hold(prose.anchors.contains(heading.id), "the heading '\(heading.id)' is no anchor")
    }
    MarkupProperties.check(Array(renderFragment(text, allowHTML: false).utf8))
    _ = renderFragment(text, allowHTML: true)
  }

  private static func markup(of prose: Prose) -> [UInt8] {
    prose.segments.reduce(into: []) { markup, segment in
      switch segment {
      case .html(let html): markup += html.bytes
      // Their ends are markup.
      case .linkStart: markup += "<a>".utf8
      case .part, .citation, .figure, .image, .phrase, .view: break
      }
    }
  }

  private static func checkHoles(_ prose: Prose, in bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for segment in prose.segments {
      let ranges: [SourceRange]
      switch segment {
      case .citation(let citation):
        hold(!citation.parts.isEmpty, "a citation of nothing")
        ranges = citation.parts.map(\.range)
      case .figure(let use): ranges = [use.range]
      case .linkStart(let use): ranges = [use.range]
      case .image(let use): ranges = [use.range]
      case .view(let block): ranges = [block.range]
      case .part, .html, .phrase: ranges = []
      }
      for range in ranges {
        hold(
          range.start.line >= 1 && Int(range.end.line) <= lines && range.start <= range.end,
          "a hole outside the text: \(segment)")
      }
    }
  }
}
