import Diagnostics
import HTML
import Markdown
import Records
import Values

/// Prose as sections of a page, with its holes filled: citations, figures, links and views.
///
/// Its headings of the second level stand in the contents.
func proseSection(_ prose: Prose, of record: some Record, in page: PageContext) -> PageSection {
  guard !page.leavesOutProse else {
    // What it cites gives the page its list of sources.
    for case .citation(let citation) in prose.segments {
      _ = page.cite(citation.parts.map { ($0.source, $0.locator) })
      break
    }
    return PageSection(prose: .empty, headings: [])
  }
  let base = page.library.paths[Int(record.header.range.file.index)]
  var parts = ProseParts()
  var cited: [(id: String, locator: String?)] = []
  let segments = prose.segments
  for (index, segment) in segments.enumerated() {
    switch segment {
    case .html(let html):
      var isBehindMark = false
      if index > 0, case .citation = segments[index - 1] { isBehindMark = true }
      parts.append(html, isBehindMark: isBehindMark)
    case .citation(let citation):
      cited += citation.parts.map { ($0.source, $0.locator) }
      if hasCitation(after: index, in: segments) { continue }
      parts.dropSpace()
      parts.appendFilling(page.cite(cited))
      cited = []
    case .figure(let use):
      parts.appendFilling(
        proseFigure(
          use, after: { textBefore(segments[..<index]) },
          before: textAfter(segments[(index + 1)...]), in: page))
    case .view(let block):
      guard let spec = page.library.views[block.range] else { continue }
      parts.appendFilling(view(spec, in: page))
    case .linkStart(let use): parts.appendFilling(linkStart(use, base: base, in: page))
    case .image(let use): parts.appendFilling(image(use, base: base, in: page))
    case .phrase(let phrase): parts.appendFilling(HTML.text(page.words(phrase)))
    }
  }
  let headings = prose.outline.filter { $0.level == 2 }.map { heading in
    (id: heading.id, title: title(of: heading, in: page))
  }
  return PageSection(prose: parts.sections(), headings: headings)
}

/// Whether nothing but space parts a citation from the next one, which then makes one with it.
private func hasCitation(after index: Int, in segments: [Segment]) -> Bool {
  for segment in segments[(index + 1)...] {
    switch segment {
    case .citation: return true
    case .html(let html) where html.isBlank: continue
    default: return false
    }
  }
  return false
}

/// A heading as the contents show it: its words, and the values of its figures.
private func title(of heading: Heading, in page: PageContext) -> String {
  var title = ""
  for (index, part) in heading.parts.enumerated() {
    switch part {
    case .words(let words): title += words
    case .figure(let id, let form):
      guard let figure = page.library.figures[id] else { continue }
      var following = ""
      if case .words(let words)? = heading.parts[(index + 1)...].first { following = words }
      let text = FigureText(figure, page.words.figures)
      title += text.text(form, after: title, before: following)
    }
  }
  return title
}

/// A figure's value in a sentence, linked to all that is known of it.
///
/// The sentence cites its source itself, so the number carries its own in its title only. In the
/// text of a link it is no link.
///
/// - Parameters:
///   - preceding: The words before it in its block, which may say how the number is to be read.
///   - following: The words after it, which may name the unit.
private func proseFigure(
  _ use: FigureUse, after preceding: () -> String, before following: String,
  in page: PageContext
) -> HTML {
  guard let figure = page.library.figures[use.id] else { return .empty }
  let text = FigureText(figure, page.words.figures)
  let value = text.text(use.form, after: preceding(), before: following)
  let number: HTML = """
    <data value="\(figure.value?.value.decimalText)">\(value)</data>
    """
  if use.isInLink { return number }
  let sources = figure.header.sources.map { citation in
    let title = page.library.sources[citation.source]?.title ?? citation.source.id
    return title + (citation.locator.map { ", " + $0 } ?? "")
  }
  return """
    <a class="inline-figure" href="\(page.href(to: figure))" \
    title="\(sources.joined(separator: "; "))">\(number)</a>
    """
}

private func linkStart(_ use: LinkUse, base: String, in page: PageContext) -> HTML {
  let title = use.title.map { " title=\"\($0)\"" as HTML }
  return "<a href=\"\(address(of: use.target, base: base, in: page))\"\(title)>"
}

private func address(of target: LinkTarget, base: String, in page: PageContext) -> String {
  switch target {
  case .anchor(let anchor): return "#" + anchor
  case .record(let prefix, let id, let fragment):
    guard let kind = RecordKind(linkPrefix: prefix) else { return "#" }
    return page.href(to: RecordKey(kind, id)) + (fragment.map { "#" + $0 } ?? "")
  case .file(let path, let fragment):
    guard let resolved = ContentPath.resolve(path, from: base) else { return "#" }
    let suffix = fragment.map { "#" + $0 } ?? ""
    if let key = page.library.recordOfPath[resolved] { return page.href(to: key) + suffix }
    return page.href(Routes.percentEncoded(Library.Asset.route(of: resolved))) + suffix
  }
}

private func image(_ use: ImageUse, base: String, in page: PageContext) -> HTML {
  let path = ContentPath.resolve(use.path, from: base) ?? use.path
  let title = use.title.map { " title=\"\($0)\"" as HTML }
  return """
    <img src="\(url: page.href(Routes.percentEncoded(path)))" alt="\(use.alternative)"\(title) loading="lazy">
    """
}
