package import Diagnostics
import HTML
import Library
import Records
import Values

/// How the site is made: how doubt is shown, and every rule that content must keep.
package func methodPage(rules: [Rule], in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: words(MethodWord.title),
    lead: words(MethodWord.lead, ["n": words.number(rules.count)]))
  content.navigation = .about
  content.facts = [(words(MethodWord.rulesInForce), HTML.text(words.number(rules.count)))]
  content.hasTwoColumnsOnPaper = true
  content.sections = [PageSection(.marks, words(MethodWord.marks), marks(in: page))]
  let groups: [(severity: Severity, title: MethodWord, note: MethodWord)] = [
    (.error, .errors, .errorsNote), (.warning, .warnings, .warningsNote),
    (.note, .notes, .notesNote),
  ]
  for group in groups {
    let members = rules.filter { $0.severity == group.severity }.sorted { $0.id < $1.id }
    guard !members.isEmpty else { continue }
    let count = words.count(members.count, MethodWord.oneRule, MethodWord.rules)
    content.sections.append(
      PageSection(
        id: "page-\(group.severity.rawValue)", words(group.title),
        """
        <p>\(count) \(words(group.note))</p><ul class="entries">\
        \(members.map { ruleEntry($0, in: page) })</ul>
        """))
  }
  return content
}

private func marks(in page: PageContext) -> HTML {
  let words = page.words
  let name = lowerFirst(words(LayoutWord.openQuestions))
  let questions: HTML =
    page.frame.isEmptySection(at: Routes.questions)
    ? "\(name)" : "<a href=\"\(page.href(Routes.questions))\">\(name)</a>"
  let wordsOfLaw: [Fact] =
    page.library.terms.isEmpty
    ? []
    : [
      Fact(
        words(GlossaryWord.methodTerm),
        filled(words(GlossaryWord.method), hole: "glossary", with: glossaryLink(in: page)))
    ]
  return factList(
    [
      Fact(words(MethodWord.datesTerm), text: words(MethodWord.dates)),
      Fact(
        words(MethodWord.doubtsTerm),
        "\(doubt(words(MethodWord.doubtExample))). \(words(MethodWord.doubts))"),
      Fact(
        words(MethodWord.disagreementsTerm),
        filled(words(MethodWord.disagreements), hole: "link", with: questions)),
      Fact(
        words(MethodWord.agesTerm),
        text: words(MethodWord.ages, ["year": String(page.site.today.year)])),
      Fact(words(MethodWord.numbersTerm), text: words(MethodWord.numbers)),
      Fact(words(MethodWord.placesTerm), text: words(MethodWord.places)),
      Fact(words(MethodWord.sourcesTerm), text: words(MethodWord.sources)),
    ] + wordsOfLaw)
}

private func ruleEntry(_ rule: Rule, in page: PageContext) -> HTML {
  let words = page.words
  let title = rule.summary.prefix(1).uppercased() + rule.summary.dropFirst()
  return """
    <li id="rule-\(rule.id)"><h3>\(title)</h3><p>\(rule.why)</p>\
    <p class="note">\(words(MethodWord.identifier)) <code>\(rule.id)</code></p></li>
    """
}
