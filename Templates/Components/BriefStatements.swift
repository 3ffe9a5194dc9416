import HTML
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
  let items = statements.map { statement -> HTML in
    let text = HTML.text(statement.text) + page.cite(statement.sources)
    var notes: [HTML] = []
    if let date = statement.date, date != year {
      let words = page.words.date(date)
      if !statement.text.contains(words) { notes.append(HTML.text(words)) }
    }
    notes += briefLinks(
      organizations: statement.organizations, instruments: statement.instruments,
      except: &linked, in: page)
    return "<li>\(text)\(briefNotes(notes))</li>"
  }
  return "<ul>\(items)</ul>"
}

/// Links to the organizations and instruments that a text speaks of, each once in a list.
func briefLinks(
  organizations: [Reference<Organization>], instruments: [Reference<Instrument>],
  except linked: inout Set<RecordKey>, in page: PageContext
) -> [HTML] {
  let bodies = page.library.organizations.resolve(organizations)
    .filter { $0.isListed && linked.insert($0.key).inserted }.map { page.link($0) }
  let laws = page.library.instruments.resolve(instruments)
    .filter { linked.insert($0.key).inserted }.map { instrumentLink($0, in: page) }
  return bodies + laws
}

/// Small notes under a sentence, in one line. Nothing where there are none.
func briefNotes(_ notes: [HTML]) -> HTML {
  guard !notes.isEmpty else { return .empty }
  return "<p class=\"meta\">\(notes.joined(separator: " · "))</p>"
}
