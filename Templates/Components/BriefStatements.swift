import HTML
import Records

/// Sentences with their sources, as a list.
func briefStatements(
  _ statements: [Statement], in page: PageContext, within year: PartialDate? = nil
) -> HTML {
  guard !statements.isEmpty else { return .empty }
  let items = statements.map { "<li>\(briefStatement($0, in: page, within: year))</li>" as HTML }
  return "<ul>\(items)</ul>"
}

/// A sentence, its sources, and under it the records that it speaks of.
///
/// - Parameter year: The time that a heading has given, which is not said again.
private func briefStatement(
  _ statement: Statement, in page: PageContext, within year: PartialDate?
) -> HTML {
  let text = HTML.text(statement.text) + page.cite(statement.sources)
  var facts: [(BriefWord, HTML)] = []
  if let date = statement.date, date != year {
    facts.append((.when, HTML.text(page.words.date(date))))
  }
  let bodies = page.library.organizations.resolve(statement.organizations)
  if !bodies.isEmpty { facts.append((.bodies, briefLinks(bodies, in: page))) }
  let instruments = page.library.instruments.resolve(statement.instruments)
  if !instruments.isEmpty { facts.append((.instruments, briefLinks(instruments, in: page))) }
  return text + briefFacts(facts, in: page)
}

/// Names as links, in one line.
func briefLinks(_ records: [some Record], in page: PageContext) -> HTML {
  records.map { page.link($0) }.joined(separator: "; ")
}

/// Small facts under a sentence. Nothing where there are none.
func briefFacts(_ facts: [(BriefWord, HTML)], in page: PageContext) -> HTML {
  guard !facts.isEmpty else { return .empty }
  let entries = facts.map { word, value in
    "<div><dt>\(page.words(word))</dt> <dd>\(value)</dd></div>" as HTML
  }
  return "<dl class=\"meta\">\(entries)</dl>"
}
