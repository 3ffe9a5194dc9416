import Diagnostics
import HTML
package import Records
import Templates

/// Writes a comparison as one HTML file with both versions side by side, in the look of the site.
///
/// It needs no other file and no script, and its policy lets it load none.
package struct HTMLWriter {
  private let comparison: Comparison
  private let words: ReportWords
  private let settings: SiteSettings

  /// - Parameter settings: Whose title and colour the report bears.
  package init(_ comparison: Comparison, settings: SiteSettings) {
    self.comparison = comparison
    words = ReportWords(comparison)
    self.settings = settings
  }

  package var bytes: [UInt8] { HTML.bytes { page } }

  /// A part of the report with its heading.
  private struct Part {
    let id: String
    let title: String
    let body: HTML
  }

  private var page: HTML {
    let parts = self.parts
    return """
      <!doctype html>
      <html lang="en">
      \(head)
      <body>
      <a class="skip" href="#main">Skip to content</a>
      <header class="site"><div class="wrap"><p class="brand">\(settings.title)</p></div></header>
      <main class="wrap" id="main" tabindex="-1">
      <header class="title"><div><p class="kicker">Changes to the content</p>\
      <h1 class="long">What is different</h1></div></header>
      <dl class="versions"><div><dt>Before</dt><dd>\(comparison.base.words)</dd></div>\
      <div><dt>After</dt><dd>\(comparison.head.words)</dd></div></dl>
      <ul class="flag">\(for: words.summary, { "<li>\($0)</li>" })</ul>
      <div class="page">\(contents(of: parts))<div class="prose">\(parts.map(section))</div></div>
      </main>
      </body>
      </html>

      """
  }

  private var head: HTML {
    let style = KeptHTML(
      trusted: Stylesheet.bytes(from: .builtIn, for: settings, words: Words())
        + Stylesheet.comparison)
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>What is different · \(settings.title)</title>
      <style>\(style)</style>
      </head>
      """
  }

  private func contents(of parts: [Part]) -> HTML {
    guard parts.count > 2 else { return .empty }
    return """
      <nav class="toc" aria-labelledby="toc-h"><h2 id="toc-h">On this page</h2><ol>\
      \(for: parts, { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" })</ol></nav>
      """
  }

  private func section(_ part: Part) -> HTML {
    """
    <section class="part" id="\(part.id)" aria-labelledby="\(part.id)-h">\
    <h2 id="\(part.id)-h">\(part.title)</h2>\(part.body)</section>
    """
  }

  // MARK: Parts

  private var parts: [Part] {
    var parts = words.sections.map { section in
      Part(
        id: "changes-\(section.subject.name)", title: section.subject.heading,
        body: section.changes.map(article).joined())
    }
    if !comparison.approvals.isEmpty {
      let rows = comparison.approvals.map {
        "<li>\(RecordName($0.key).text): \($0.state.rawValue)</li>" as HTML
      }
      parts.append(Part(id: "approvals", title: "Approvals", body: "<ul>\(rows)</ul>"))
    }
    if !comparison.translationsBehind.isEmpty {
      let rows = comparison.translationsBehind.map {
        "<li>\(RecordName($0.key).text): \($0.languages.joined(separator: ", "))</li>" as HTML
      }
      parts.append(
        Part(
          id: "translations", title: "Names in other languages now behind",
          body: "<ul>\(rows)</ul>"))
    }
    for (id, title, findings) in [
      ("appeared", "Findings that appeared", comparison.appeared),
      ("gone", "Findings that went", comparison.gone),
    ] where !findings.isEmpty {
      parts.append(Part(id: id, title: title, body: "<ul>\(findings.map(item))</ul>"))
    }
    if let pages { parts.append(pages) }
    return parts
  }

  private func article(_ change: Change) -> HTML {
    let name = change.title ?? change.id ?? "Not named here"
    let id: HTML? = change.title == nil ? nil : change.id.map { "<small>\($0)</small>" as HTML }
    let remark = change.remark.map { "<p class=\"intro\">\(upperFirst($0)).</p>" as HTML }
    return """
      <article class="change"><h3><span class="state \(change.state.rawValue)">\
      \(upperFirst(change.state.rawValue))</span> \(upperFirst(name)) \(id)</h3>\(remark)\
      \(table(of: change.facts, caption: name))\(touched(change.pages))</article>
      """
  }

  private func table(of facts: [Fact], caption: String) -> HTML? {
    guard !facts.isEmpty else { return nil }
    return """
      <div class="scroll"><table class="records sides"><caption class="vh">\(caption)</caption>\
      <thead><tr><td></td><th scope="col">Before</th><th scope="col">After</th></tr></thead>\
      <tbody>\(facts.map(row))</tbody></table></div>
      """
  }

  private func row(_ fact: Fact) -> HTML {
    let (before, after) = cells(of: fact)
    let note = fact.note.map { "<span class=\"note\">\(upperFirst($0))</span>" as HTML }
    return """
      <tr><th scope="row">\(upperFirst(fact.label))</th>\
      <td data-label="Before"><div>\(before)</div></td>\
      <td data-label="After"><div>\(after)\(note)</div></td></tr>
      """
  }

  private func cells(of fact: Fact) -> (HTML, HTML) {
    guard case .text(let old)? = fact.old, case .text(let new)? = fact.new else {
      func cell(_ shown: Shown?, _ mark: (String) -> HTML) -> HTML {
        switch shown {
        case .text(let text)?: mark(text)
        case .withheld?: "<span class=\"unshown\">withheld</span>"
        // Of a list, other entries may be there.
        case nil:
          fact.isPartOfList || fact.old == fact.new
            ? "" : "<span class=\"unshown\">nothing</span>"
        }
      }
      return (
        cell(fact.old) { "<del>\($0)</del>" }, cell(fact.new) { "<ins>\($0)</ins>" }
      )
    }
    let difference = WordDifference(old, new)
    guard difference.isTelling else { return ("<del>\(old)</del>", "<ins>\(new)</ins>") }
    var (before, after): ([HTML], [HTML]) = ([], [])
    for part in difference.parts {
      switch part {
      case .same(let text):
        let same: HTML = "\(text) "
        before.append(same)
        after.append(same)
      case .old(let text): before.append("<del>\(text)</del> ")
      case .new(let text): after.append("<ins>\(text)</ins> ")
      }
    }
    return (before.joined(), after.joined())
  }

  private func touched(_ pages: [String]) -> HTML? {
    guard !pages.isEmpty else { return nil }
    let count = pages.count == 1 ? "1 page" : "\(pages.count) pages"
    return """
      <details class="touched"><summary>Shown or linked on \(count)</summary>\
      \(list(pages))</details>
      """
  }

  private func list(_ routes: [String]) -> HTML {
    "<ul class=\"routes\">\(for: routes, { "<li>\($0)</li>" })</ul>"
  }

  private func item(_ finding: FindingChange) -> HTML {
    let message = finding.message.text ?? "it names what is withheld, so it is not shown"
    let place = finding.place.map { "<code>\($0)</code><br>" as HTML }
    return "<li>\(place)\(finding.severity.rawValue): \(message) (\(finding.rule))</li>"
  }

  private var pages: Part? {
    guard let pages = comparison.pages, !pages.isEmpty else { return nil }
    var body: HTML = "<p>\(upperFirst(words.pages)).</p>"
    for (title, routes) in [
      ("Changed", pages.changedOtherwise ?? pages.changed), ("Added", pages.added),
      ("Removed", pages.removed),
      ("Files of data, feeds and assets", pages.otherFiles),
    ] where !routes.isEmpty {
      body += "<h3>\(title)</h3>\(list(routes))"
    }
    return Part(id: "pages", title: "Pages", body: body)
  }

  private func upperFirst(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
