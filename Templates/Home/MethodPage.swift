import HTML
import Library
import Records
import Values

/// How the site is made: how dates, doubts, disagreements and ages are shown.
///
/// - Parameter rules: How many rules the content must keep.
package func methodPage(rules: Int, in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: words(MethodWord.title),
    lead: words(MethodWord.lead))
  content.navigation = .about
  content.facts = [(words(MethodWord.rulesInForce), HTML.text(words.number(rules)))]
  content.hasTwoColumnsOnPaper = true
  content.sections = [PageSection(.marks, words(MethodWord.marks), marks(in: page))]
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
