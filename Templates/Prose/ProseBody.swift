import Diagnostics
import HTML
import Library
import Markdown
import Records
import Values

/// Prose as sections of a page, with its holes filled: citations, figures, links and views.
///
/// Each heading of the second level begins a section and stands in the contents. Rules between parts
/// and columns on paper depend on these sections.
///
/// - Parameter untitled: The heading of what is before the first heading, where it needs one.
func proseSection(
  _ prose: Prose, of record: some Record, untitled: String? = nil, in page: PageContext
) -> PageSection {
  if page.onlyHeadings {
    // What it cites gives the page its list of sources.
    if !prose.citedSources.isEmpty { page.leaveOutCitations() }
    return PageSection(prose: .empty, headings: [])
  }
  let text = ProseText(segments: prose.segments, untitled: untitled, page: page)
  let own = prose.outline.filter { $0.level == 2 }.map { heading in
    (id: heading.id, title: title(of: heading, in: page))
  }
  let first = text.opening.map { [(id: PageAnchor.text.rawValue, title: $0)] } ?? []
  let headings = first + own
  let note = page.note(.text(record.key))
  return PageSection(prose: "\(note)\(text.html)", headings: headings)
}

/// Prose that is no part of a page's contents, such as the footer of the site.
func plainProse(_ prose: Prose, in page: PageContext) -> HTML {
  let segments = prose.segments.filter { segment in
    switch segment {
    case .part, .origin: false
    default: true
    }
  }
  return ProseText(segments: segments, untitled: nil, page: page).plain
}

/// The segments of a prose on a page.
private struct ProseText {
  let segments: [Segment]
  let untitled: String?
  let page: PageContext

  /// The heading of what is before the first heading. Nil where nothing is, or where it needs none.
  var opening: String? {
    guard let untitled, let first = parts.first, !isEmpty(first) else { return nil }
    return untitled
  }

  /// The segments without sections.
  var plain: HTML { "\(for: segments.indices, { segment(at: $0) })" }

  /// The sections one after the other.
  var html: HTML { "\(for: parts, part)" }

  /// The segments of each section; those before the first heading are one too.
  private var parts: [Range<Int>] {
    let starts = segments.indices.filter { if case .part = segments[$0] { true } else { false } }
    return zip([0] + starts, starts + [segments.count]).map { $0..<$1 }
  }

  private func part(_ range: Range<Int>) -> HTML {
    if range.allSatisfy({ isBlank(segments[$0]) }) { return .empty }
    if range.lowerBound == 0, let opening {
      return """
        <section class="part flow" aria-labelledby="\(PageAnchor.text)"><h2 id="\(PageAnchor.text)">\
        \(opening)</h2>\(for: range, { segment(at: $0) })</section>
        """
    }
    // A section has a heading.
    guard case .part(let id) = segments[range.lowerBound] else {
      return "<div class=\"part flow\">\(for: range, { segment(at: $0) })</div>"
    }
    return """
      <section class="part flow" aria-labelledby="\(id)">\(for: range, { segment(at: $0) })</section>
      """
  }

  private func segment(at index: Int) -> HTML {
    switch segments[index] {
    case .part: .empty
    case .origin(let range): page.note(.block(range))
    case .html(let html): "\(fitted(html, at: index))"
    case .citation: isCitation(after: index) ? .empty : page.cite(citations(endingAt: index))
    case .figure(let use):
      proseFigure(
        use, after: { textBefore(segments[..<index]) },
        before: textAfter(segments[(index + 1)...]), in: page)
    case .view(let block): page.library.views[block.range].map { view($0, in: page) } ?? .empty
    case .linkStart(let use): linkStart(use, in: page)
    case .image(let use): proseImage(use, in: page)
    case .phrase(let phrase): "\(page.words(phrase))"
    }
  }

  /// Markup without the blanks next to the mark of a source: the mark is close to its word, and behind
  /// it, where it took the place of words, is the full stop or comma of the sentence.
  private func fitted(_ html: KeptHTML, at index: Int) -> KeptHTML {
    var html = html
    if index > 0, case .citation = segments[index - 1] {
      html = html.dropFirst(html.withBytes(gapBeforePoint))
    }
    return isCitation(after: index) ? html.withoutSpaceAtEnd : html
  }

  /// Whether the mark of a source follows, with nothing but space before it.
  private func isCitation(after index: Int) -> Bool {
    for segment in segments[(index + 1)...] {
      if case .citation = segment { return true }
      guard case .html = segment, isBlank(segment) else { return false }
    }
    return false
  }

  /// The sources of citations that nothing but space parts, and that make one.
  private func citations(endingAt index: Int) -> [(id: String, locator: String?)] {
    var first = index
    for (place, segment) in segments[..<index].enumerated().reversed() {
      if case .citation = segment {
        first = place
      } else if !isBlank(segment) {
        break
      }
    }
    return segments[first...index].flatMap { segment -> [(id: String, locator: String?)] in
      guard case .citation(let citation) = segment else { return [] }
      return citation.parts.map { ($0.source, $0.locator) }
    }
  }

  /// Whether a part shows nothing.
  private func isEmpty(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      if case .origin = segments[index] { true } else { isBlank(segments[index]) }
    }
  }

  private func isBlank(_ segment: Segment) -> Bool {
    if case .html(let html) = segment { html.isBlank } else { false }
  }
}

/// How many bytes of white space are before a full stop or a comma at the beginning.
private func gapBeforePoint(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let gap = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
  guard gap < bytes.count, bytes[gap] == UInt8(ascii: ".") || bytes[gap] == UInt8(ascii: ",")
  else { return 0 }
  // '.5' and '...' end no sentence.
  let isPoint = gap + 1 == bytes.count || " \n<".utf8.contains(bytes[gap + 1])
  return isPoint ? gap : 0
}

/// A heading as the contents show it: its words, and the values of its figures.
private func title(of heading: Heading, in page: PageContext) -> String {
  var title = ""
  for (index, part) in heading.parts.enumerated() {
    switch part {
    case .words(let words): title += words
    case .figure(let id, let form, let period):
      guard let figure = page.library.figures[id] else { continue }
      var following = ""
      if case .words(let words)? = heading.parts[(index + 1)...].first { following = words }
      let text = FigureText(figure, page.words.figures, at: figure.observation(in: period))
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
  guard let observation = figure.observation(in: use.period) else { return .empty }
  let text = FigureText(figure, page.words.figures, at: observation)
  let value = text.text(use.form, after: preceding(), before: following)
  func number() -> HTML {
    "<data value=\"\(observation.value?.value.decimalText)\">\(value)</data>"
  }
  if use.isInLink { return number() }
  return """
    <a class="inline-figure" href="\(page.href(to: figure))" \
    title="\(for: observation.sources, separator: "; ", { citation in
      let title = page.library.sources[citation.source]?.title ?? citation.source.id
      return "\(title)\(if: citation.locator, { ", \($0)" })"
    })">\(number())</a>
    """
}

private func linkStart(_ use: LinkUse, in page: PageContext) -> HTML {
  """
  <a href="\(address(of: use.target, base: path(of: use.range.file, in: page), in: page))"\
  \(if: use.title, { " title=\"\($0)\"" })>
  """
}

/// The path of the file to which links are relative: the page's own, or that of a snippet in it.
private func path(of file: FileID, in page: PageContext) -> String {
  page.library.paths[Int(file.index)]
}

private func address(of target: LinkTarget, base: String, in page: PageContext) -> HTML {
  switch target {
  case .anchor(let anchor): return "#\(anchor)"
  case .record(let prefix, let id, let fragment):
    guard let kind = RecordKind(linkPrefix: prefix),
      let listed = page.library.listed(RecordKey(kind, id))
    else { return "#" }
    return "\(page.href(to: listed))\(if: fragment, { "#\($0)" })"
  case .file(let path, let fragment):
    guard let resolved = ContentPath.resolve(path, from: base) else { return "#" }
    let link =
      page.library.recordOfPath[resolved].flatMap(page.library.listed).map { page.href(to: $0) }
      ?? page.href(toFile: resolved)
    return "\(link)\(if: fragment, { "#\($0)" })"
  }
}
