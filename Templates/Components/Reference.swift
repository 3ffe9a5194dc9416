import HTML
import Records

/// A source as a bibliography prints it: authors, title, container, publisher, date, address.
func reference(to source: Source, in page: PageContext) -> HTML {
  var parts: [HTML] = []
  let authors = source.authors.map { author -> HTML in
    let name = [author.family, author.given].compactMap { $0 }.joined(separator: ", ")
    let text = author.literal ?? name
    guard let language = author.language else { return HTML.text(text) }
    return "<span lang=\"\(language.text)\">\(text)</span>"
  }
  if !authors.isEmpty { parts.append(authors.joined(separator: "; ")) }
  let language = source.titleLanguage.flatMap { tag -> HTML? in
    tag == page.library.settings.language ? nil : " lang=\"\(tag.text)\""
  }
  parts.append("<cite\(language)>\(source.title)</cite>")
  if let container = container(of: source) { parts.append(HTML.text(container)) }
  let publisher = [source.publisherPlace, source.publisher].compactMap { $0 }
  if !publisher.isEmpty { parts.append(HTML.text(publisher.joined(separator: ": "))) }
  parts.append(
    HTML.text(source.issued.map { page.words.date($0.date) } ?? page.words(LayoutWord.undated)))
  var text = parts.joined(separator: ". ")
  text += "."
  if let url = source.url {
    text += """
       <span class="url"><a href="\(url: url.text)" rel="external">\(url.display)</a></span>.
      """
  }
  if !source.isConsulted { text += " \(page.words(LayoutWord.citedThrough))" }
  return text
}

/// The journal or site with volume, issue and pages.
private func container(of source: Source) -> String? {
  var text = source.containerTitle ?? ""
  if let volume = source.volume { text += text.isEmpty ? volume : " \(volume)" }
  if let issue = source.issue { text += "(\(issue))" }
  if let pages = source.page { text += text.isEmpty ? pages : ", \(pages)" }
  return text.isEmpty ? nil : text
}
