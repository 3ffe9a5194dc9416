import HTML
import Library
import Records

/// What the site is and is not, at the foot of every page.
func foot(of content: PageContent, in page: PageContext) -> HTML {
  let words = page.words
  let settings = page.frame.library.settings
  let sections: [(SiteSection, String)] = [
    (.method, words(LayoutWord.method)), (.glossary, words(GlossaryWord.title)),
    (.questions, words(LayoutWord.openQuestions)), (.sources, words(LayoutWord.allSources)),
  ]
  let links = sections.compactMap { section, label in
    page.frame.sections[section].map { (label, $0.route) }
  }
  // A closed edition is one of the site as it was.
  let name = page.library.settings.edition
  return """
    <footer class="foot"><div class="wrap"><div class="flow"><p><strong>\(settings.statement)\
    </strong></p>\(if: settings.disclaimer, { "<p>\($0)</p>" })\
    \(if: settings.footer, { plainProse($0, in: page.ofFrame) })\(contactLines(of: content, in: page))\
    \(leaveNote(of: content, in: page))</div>\
    <nav aria-label="\(words(LayoutWord.aboutThisSite))"><ul>\
    \(for: links, { "<li><a href=\"\(page.href($0.1))\">\($0.0)</a></li>" })</ul></nav>\
    <p>\(words(LayoutWord.editionOf), filling: ["edition": words.edition(name)])\
    \(if: settings.reuse, { " \($0)" })</p></div></footer>
    """
}
