import HTML
import Library
import Records

/// Every point on which the documents disagree, by the kind of record it belongs to.
package func questionsPage(in page: PageContext) -> PageContent {
  let words = page.words
  var groups: [(kind: RecordKind, articles: [HTML])] = []
  var open = 0
  var settled = 0
  for record in page.library.allRecords where record.isListed {
    let questions = OpenQuestion.all(of: record, in: page)
    guard !questions.isEmpty else { continue }
    let link = recordLink(record.key, in: page) ?? .empty
    let base = "\(record.key.kind.rawValue)-\(record.id)"
    let articles = questions.enumerated().map { index, question in
      // Two hyphens stand in no identifier, so no other record can have this anchor.
      conflictArticle(
        question, id: index == 0 ? base : "\(base)--\(index + 1)", about: link, in: page)
    }
    settled += questions.count { $0.decision != nil }
    open += questions.count { $0.decision == nil }
    if groups.last?.kind != record.key.kind { groups.append((record.key.kind, [])) }
    groups[groups.count - 1].articles += articles
  }
  var content = PageContent(title: words(QuestionWord.title), lead: lead(open + settled, in: page))
  content.navigation = .about
  content.facts = [
    (words(QuestionWord.open), HTML.text(words.number(open))),
    (words(QuestionWord.settled), HTML.text(words.number(settled))),
  ]
  content.sections = groups.map { group in
    let count = words.count(group.articles.count, QuestionWord.onePoint, QuestionWord.points)
    return PageSection(
      id: "questions-\(group.kind.rawValue)", words.heading(of: group.kind),
      "<p class=\"meta\">\(count)</p>\(group.articles.joined())")
  }
  return content
}

private func lead(_ count: Int, in page: PageContext) -> String {
  switch count {
  case 0: page.words(QuestionWord.leadNone)
  case 1: page.words(QuestionWord.leadOne)
  default: page.words(QuestionWord.lead, ["n": page.words.number(count)])
  }
}
