import HTML
import Records

/// A source as a bibliography prints it: authors, title, container, publisher, date, address.
///
/// A work that the editors have not seen says so, unless `notesUnseen` is false because the list
/// that it stands in says so for all.
func reference(to source: Source, notesUnseen: Bool, in site: SiteContext) -> HTML {
  var parts: [HTML] = []
  let authors = source.authors.map { author -> HTML in
    let name = [author.family, author.given].compactMap { $0 }.joined(separator: ", ")
    let text = author.literal ?? name
    guard let language = languageAttribute(author.language, in: site) else {
      return HTML.text(text)
    }
    return "<span\(language)>\(text)</span>"
  }
  if !authors.isEmpty { parts.append(authors.joined(separator: "; ")) }
  let language = languageAttribute(source.titleLanguage, in: site)
  parts.append("<cite\(language)>\(source.title)</cite>")
  if let container = container(of: source) { parts.append(HTML.text(container)) }
  let publisher = [source.publisherPlace, source.publisher].compactMap { $0 }
  if !publisher.isEmpty { parts.append(HTML.text(publisher.joined(separator: ": "))) }
  let date = source.issued.map { site.words.date($0.date) } ?? site.words(LayoutWord.undated)
  parts.append(HTML.text(date.prefix(1).uppercased() + date.dropFirst()))
  var text = HTML.empty
  for part in parts {
    if !text.isEmpty { text += " " }
    text += part
    // Initials bring their own full stop.
    if part.withBytes({ $0.last }) != UInt8(ascii: ".") { text += "." }
  }
  if let url = source.url {
    text += """
       <span class="url"><a href="\(url: url.text)" rel="external">\(url.display)</a></span>.
      """
  }
  if notesUnseen, !source.isConsulted { text += " \(site.words(LayoutWord.citedThrough))" }
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
