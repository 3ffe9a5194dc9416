import HTML
import Library
import Records
import Values

/// Sentences with their sources, as a list.
///
/// - Parameter year: The time that a heading has given, which is not said again.
func briefStatements(
  _ statements: [Statement], in page: PageContext, within year: PartialDate? = nil
) -> HTML {
  guard !statements.isEmpty else { return .empty }
  // A record is linked where it is first spoken of.
  var linked: Set<RecordKey> = []
  return """
    <ul>\(for: statements, { statement in
      """
      <li>\(statement.text)\(page.cite(statement.sources))\
      \(briefNotes(
        date(of: statement, within: year, in: page), statement.organizations, statement.instruments,
        except: &linked, in: page))</li>
      """
    })</ul>
    """
}

/// When it was, where neither the heading nor the sentence says so.
private func date(
  of statement: Statement, within year: PartialDate?, in page: PageContext
) -> String? {
  guard let date = statement.date, date != year else { return nil }
  let words = page.words.date(date)
  return statement.text.contains(words) ? nil : words
}

/// Small notes under a sentence, in one line: its date, and links to the organizations and instruments
/// that it speaks of, each once in a list. Nothing where there are none.
func briefNotes(
  _ date: String?, _ organizations: [Reference<Organization>],
  _ instruments: [Reference<Instrument>], except linked: inout Set<RecordKey>,
  in page: PageContext
) -> HTML {
  let bodies = page.library.organizations.resolve(organizations)
    .filter { $0.isListed && linked.insert($0.key).inserted }
  let laws = page.library.instruments.resolve(instruments)
    .filter { linked.insert($0.key).inserted }
  guard date != nil || !bodies.isEmpty || !laws.isEmpty else { return .empty }
  let isFirst = (body: date == nil, law: date == nil && bodies.isEmpty)
  return """
    <p class="meta">\(date)\(isFirst.body || bodies.isEmpty ? nil : " · ")\
    \(for: bodies, separator: " · ", { page.link($0) })\
    \(isFirst.law || laws.isEmpty ? nil : " · ")\
    \(for: laws, separator: " · ", { instrumentLink($0, in: page) })</p>
    """
}
