import HTML
import Records

/// The page's sources, numbered, each with a way back to every place that cites it.
func sourceList(in page: PageContext) -> HTML {
  let items = page.sources.enumerated().map { index, cited -> HTML in
    let number = index + 1
    let backs = (1...max(cited.uses, 1)).map { use -> HTML in
      let label = page.words(
        LayoutWord.backToUse, ["use": String(use), "n": String(number)])
      return "<a href=\"#r\(number)-\(use)\" aria-label=\"\(label)\">\(use)</a> "
    }
    return """
      <li id="s\(number)">\(page.site.reference(to: cited.source)) \
      <a href="\(page.href(to: cited.source))">\(page.words(LayoutWord.aboutThisSource))</a>. \
      <span class="back">\(page.words(LayoutWord.usedAt)) \(backs)</span></li>
      """
  }
  return "<ol class=\"sources\">\(items)</ol>"
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
  let address = page.address.map { " <span class=\"url\">\($0)</span>" as HTML }
  // The files hold today's records, which a closed edition may not print.
  let files = page.site.closed == nil ? content.downloads : []
  let downloads = files.map {
    "<a href=\"\(page.href($0.route))\">\($0.label)</a>" as HTML
  }
  let data: HTML =
    downloads.isEmpty
    ? ""
    : "<p class=\"meta screen\">\(words(LayoutWord.sameAsData)) \(downloads.joined(separator: ", "))</p>"
  return """
    <p class="cite-text">\(text) \(words(LayoutWord.citationPublisher, ["publisher": withoutStop(settings.publisher)]))\
    \(address)</p>\(data)
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
