package import HTML
import JSON
import Records
import Values

/// The frame of every page: head, masthead, breadcrumb, title, edition, contents, sources, foot.
///
/// The content is made before the frame, so its citations can be numbered in page order.
package func layout(_ content: PageContent, in page: PageContext) -> HTML {
  page.read(content)
  let sections = content.sections + closingSections(of: content, in: page)
  page.note(content, sections)
  return page.filled(frame(around: content, sections, in: page))
}

private func frame(
  around content: PageContent, _ sections: [PageSection], in page: PageContext
) -> HTML {
  """
  <!doctype html>
  <html\(pageLanguage(in: page))\(paperNames(of: content, in: page))>
  \(head(of: content, in: page))
  <body>
  \(masthead(of: content, in: page))
  \(breadcrumb(of: content, in: page))
  <main class="wrap" id="main" tabindex="-1">
  \(titleBlock(of: content, in: page))
  \(tabs(of: content, in: page))\(editionLine(of: content, in: page))
  \(content.opening)
  <div class="page">\(contents(of: sections, when: content.hasContents, in: page))\
  <div class="\(form(of: content))">\
  \(for: sections, part)</div></div>
  \(pager(of: content, in: page))</main>
  \(foot(of: content, in: page))
  \(page.note(.endOfBody))</body>
  </html>

  """
}

private func form(of content: PageContent) -> HTML {
  if content.isBrief { return "brief" }
  return content.hasTwoColumnsOnPaper ? "prose two" : "prose"
}

private func part(_ section: PageSection) -> HTML {
  guard section.ownHeadings == nil else { return section.body }
  return """
    <section class="part" id="\(section.id)" aria-labelledby="\(section.id)-h">\
    \(section.isFolded ? "<details class=\"fold\"><summary>" : nil)\
    <h2 id="\(section.id)-h">\(section.title)</h2>\
    \(section.isFolded ? "</summary>" : nil)\(section.body)\
    \(section.isFolded ? "</details>" : nil)</section>
    """
}

private func contents(of sections: [PageSection], when wanted: Bool, in page: PageContext) -> HTML {
  let entries = sections.flatMap(\.headings)
  guard wanted, entries.count > 2 else { return .empty }
  return """
    <nav class="toc" aria-labelledby="toc-h"><h2 id="toc-h">\
    \(page.words(LayoutWord.onThisPage))</h2><ol>\
    \(for: entries, { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" })</ol></nav>
    """
}

private func titleBlock(of content: PageContent, in page: PageContext) -> HTML {
  let length = content.title.count
  let size: HTML? = length <= 34 ? nil : length <= 70 ? " class=\"long\"" : " class=\"longer\""
  return """
    <header class="title"><div>\(if: content.kicker, { "<p class=\"kicker\">\($0)</p>" })\
    <h1\(size)\(content.titleLanguage.flatMap { languageAttribute(LanguageTag($0), in: page) })>\
    \(content.title)</h1>\
    \(content.nativeTitle.map { native in
      """
      <p class="native"\(languageAttribute(LanguageTag(native.language), in: page))>\(native.text)</p>
      """ as HTML
    })\
    \(content.isDraft ? "<p class=\"doubt\">\(page.words(LayoutWord.draft))</p>" : nil)\
    \(content.lead.isEmpty ? nil : "<p class=\"lead\">\(content.lead)</p>")</div>\(content.picture)\
    \(addressCode(of: content, in: page))</header>
    """
}

/// Sources and citation close every page.
func closingSections(of content: PageContent, in page: PageContext) -> [PageSection] {
  var sections: [PageSection] = []
  if page.citesSources {
    var sources = page.section(.sources, LayoutWord.sources) { sourceList(in: page) }
    sources.isFolded = content.isBrief
    sections.append(sources)
  }
  guard content.isCitable else { return sections }
  var cite = page.section(.cite, LayoutWord.howToCite) { howToCite(content, in: page) }
  cite.isFolded = content.isBrief
  sections.append(cite)
  return sections
}
