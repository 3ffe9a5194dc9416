import HTML
import Library
import Records

/// The page's sources, numbered, each with a way back to every place that cites it.
func sourceList(in page: PageContext) -> HTML {
  let sources = page.sources
  return """
    <ol class="sources">\(for: sources.indices, { entry(sources[$0], $0 + 1, in: page) })</ol>
    """
}

private func entry(_ cited: CitedSource, _ number: Int, in page: PageContext) -> HTML {
  """
  <li id="s\(number)">\(page.site.reference(to: cited.source)) \
  <span class="about"><a href="\(page.href(to: cited.source))">\(page.words(LayoutWord.aboutThisSource))</a>. </span>\
  \(waysBack(cited, number, in: page))</li>
  """
}

/// The most uses that are listed openly.
private let mostUses = 6

/// The ways back to where a source is cited, folded where there are many.
private func waysBack(_ cited: CitedSource, _ number: Int, in page: PageContext) -> HTML {
  let links: HTML = "\(for: 1...max(cited.uses, 1), { back(toUse: $0, of: number, in: page) })"
  guard cited.uses > mostUses else {
    return "<span class=\"back\">\(page.words(LayoutWord.usedAt)) \(links)</span>"
  }
  let summary = page.words(LayoutWord.usedAtMany, ["n": page.words.number(cited.uses)])
  return "<details class=\"back\"><summary>\(summary)</summary>\(links)</details>"
}

private func back(toUse use: Int, of number: Int, in page: PageContext) -> HTML {
  let label = page.words(LayoutWord.backToUse)
  return """
    <a href="#r\(number)-\(use)" aria-label="\(label, filling: ["use": String(use), "n": String(number)])">\
    \(use)</a> \

    """
}

/// How to cite the page itself.
func howToCite(_ content: PageContent, in page: PageContext) -> HTML {
  let settings = page.library.settings
  let words = page.words
  let text =
    content.earlierEdition.map { citation(of: $0, content, in: page) }
    ?? words(
      page.route == Routes.home
        ? LayoutWord.citationOfSite
        : content.reviewed == nil ? LayoutWord.citation : .citationReviewed,
      [
        "title": withoutStop(content.title), "site": withoutStop(settings.title),
        "edition": words.edition(settings.edition),
        "date": words.date(content.reviewed ?? settings.date),
      ])
  // The files hold today's records, which a closed edition may not print.
  let files = page.site.closed == nil ? content.downloads : []
  return """
    <p class="cite-text">\(text) \
    \(words(LayoutWord.citationPublisher), filling: ["publisher": withoutStop(settings.publisher)])\
    \(if: page.address, { " <span class=\"url\">\($0)</span>" })</p>\
    \(files.isEmpty ? nil : sameAsData(files, in: page))\(pageCopies(in: page))
    """
}

private func sameAsData(
  _ files: [(label: String, route: String)], in page: PageContext
) -> HTML {
  """
  <p class="meta screen">\(page.words(LayoutWord.sameAsData)) \
  \(for: files, separator: ", ", { "<a href=\"\(page.href($0.route))\">\($0.label)</a>" })</p>
  """
}

/// The words without the full stop that the sentence around them has.
private func withoutStop(_ text: String) -> String {
  text.last == "." && !text.hasSuffix("..") ? String(text.dropLast()) : text
}

/// An earlier edition of a factsheet, whose title names the edition.
private func citation(of brief: Brief, _ content: PageContent, in page: PageContext) -> String {
  let words = page.words
  let site = page.library.settings.title
  guard let published = brief.published else {
    return words(
      LayoutWord.citationUndated,
      [
        "title": content.title, "site": site,
        "date": words.date(page.site.closed ?? page.library.settings.date),
      ])
  }
  return words(
    LayoutWord.citationPublished,
    ["title": content.title, "site": site, "date": words.date(published)])
}
