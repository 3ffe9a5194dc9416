import HTML
import Library
import Records

/// Every point on which the documents disagree, by the kind of record it belongs to.
package func questionsPage(in page: PageContext) -> PageContent {
  let words = page.words
  var groups: [QuestionGroup] = []
  var minor: [HTML] = []
  var open = 0
  var settled = 0
  for record in byConsequence(page.library) {
    let questions = OpenQuestion.all(of: record, in: page)
    guard !questions.isEmpty else { continue }
    let link = recordLink(record.key, in: page) ?? .empty
    let base = "\(record.key.kind.rawValue)-\(record.id)"
    if groups.last?.kind != record.key.kind { groups.append(QuestionGroup(kind: record.key.kind)) }
    for (index, question) in questions.enumerated() {
      // Two hyphens stand in no identifier, so no other record can have this anchor.
      let article = conflictArticle(
        question, id: index == 0 ? base : "\(base)--\(index + 1)", about: link, in: page)
      if question.isMinor {
        minor.append(article)
      } else {
        groups[groups.count - 1].articles.append(article)
      }
    }
    settled += questions.count { $0.decision != nil }
    open += questions.count { $0.decision == nil }
  }
  var content = PageContent(title: words(QuestionWord.title), lead: lead(open + settled, in: page))
  content.navigation = .about
  content.facts = [
    (words(QuestionWord.open), HTML.text(words.number(open))),
    (words(QuestionWord.settled), HTML.text(words.number(settled))),
  ]
  content.sections = groups.filter { !$0.articles.isEmpty }.map { group in
    PageSection(
      id: "questions-\(group.kind.rawValue)", words.heading(of: group.kind),
      listed(group.articles, in: page))
  }
  if !minor.isEmpty {
    var section = PageSection(
      id: "questions-minor", words(QuestionWord.minor), listed(minor, in: page))
    section.isFolded = true
    content.sections.append(section)
  }
  return content
}

/// The questions about records of one kind.
private struct QuestionGroup {
  let kind: RecordKind
  var articles: [HTML] = []
}

private func listed(_ articles: [HTML], in page: PageContext) -> HTML {
  let count = page.words.count(articles.count, QuestionWord.onePoint, QuestionWord.points)
  return "<p class=\"meta\">\(count)</p>\(articles.joined())"
}

private func lead(_ count: Int, in page: PageContext) -> String {
  switch count {
  case 0: page.words(QuestionWord.leadNone)
  case 1: page.words(QuestionWord.leadOne)
  default: page.words(QuestionWord.lead, ["n": page.words.number(count)])
  }
}
