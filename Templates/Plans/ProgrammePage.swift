import HTML
import Library
package import Records

/// One programme: who pays, who does it, each part with its problem, action and outcome.
package func programmePage(_ programme: Programme, in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: programme.title, lead: programme.summary ?? words(ProgrammeWord.defaultLead))
  content.kicker = words(ProgrammeWord.kicker)
  content.trail = [(words(ProgrammeWord.plans), Routes.plans)]
  content.navigation = .plans
  content.reviewed = programme.header.reviewed
  content.isDraft = programme.header.isDraft
  content.hasTwoColumnsOnPaper = true
  content.opening = figureCards(page.library.figures.resolve(programme.figures), in: page)

  var sections = [
    PageSection(.facts, words(ProgrammeWord.inShort), programmeFacts(programme, in: page))
  ]
  if let body = programme.body { sections.append(proseSection(body, of: programme, in: page)) }
  if !programme.governance.isEmpty {
    sections.append(
      PageSection(
        .governance, words(ProgrammeWord.governance),
        programmeStatements(programme.governance, in: page)))
  }
  for (index, component) in programme.components.enumerated() {
    sections.append(
      PageSection(
        id: "page-component-\(index + 1)",
        words(
          ProgrammeWord.componentTitle, ["n": String(index + 1), "title": component.title]),
        componentBody(component, in: page)))
  }
  if !programme.results.isEmpty {
    sections.append(
      PageSection(
        .results, words(ProgrammeWord.results),
        programmeStatements(programme.results, in: page)))
  }
  if !programme.header.disputes.isEmpty {
    sections.append(
      PageSection(
        .questions, words(ProgrammeWord.openQuestions),
        disputeBoxes(of: programme, in: page)))
  }
  let users = page.library.users(of: programme.key)
  if !users.isEmpty {
    sections.append(
      PageSection(.named, words(ProgrammeWord.alsoNamed), usesByKind(users, in: page)))
  }
  content.sections = sections
  return content
}

private func programmeFacts(_ programme: Programme, in page: PageContext) -> HTML {
  let words = page.words
  let library = page.library
  func known(_ links: HTML) -> HTML {
    links.isEmpty ? doubt(words(ProgrammeWord.notNamed)) : links
  }
  var facts: [Fact] = []
  if let acronym = programme.acronym {
    facts.append(Fact(words(ProgrammeWord.acronym), text: acronym))
  }
  if !programme.names.isEmpty {
    let names = programme.names.map { name -> HTML in
      let language = languageAttribute(name.language, in: page)
      return "<span\(language)>\(name.text)</span>\(page.cite(name.sources))"
    }
    facts.append(Fact(words(ProgrammeWord.otherNames), names.joined(separator: "<br>")))
  }
  let funders = programmeBodies(.funds, of: programme, named: programme.funders, in: page)
  facts.append(Fact(words(ProgrammeWord.funders), known(funders)))
  let implementers = programmeBodies(
    .implements, of: programme, named: programme.implementers, in: page)
  facts.append(Fact(words(ProgrammeWord.implementers), known(implementers)))
  if !programme.countries.isEmpty {
    let links = page.library.byName(programme.countries).map { page.link($0) }.joined(
      separator: ", ")
    facts.append(Fact(words(ProgrammeWord.countries), links))
  }
  if !programme.regions.isEmpty {
    let links = linkList(programme.regions, of: library.regions, in: page)
    facts.append(Fact(words(ProgrammeWord.regions), links))
  }
  facts.append(Fact(words(ProgrammeWord.period), programmePeriod(programme, in: page)))
  if !programme.predecessors.isEmpty {
    let links = linkList(programme.predecessors, of: library.programmes, in: page)
    facts.append(Fact(words(ProgrammeWord.before), links))
  }
  if !programme.successors.isEmpty {
    let links = linkList(programme.successors, of: library.programmes, in: page)
    facts.append(Fact(words(ProgrammeWord.after), links))
  }
  return """
    \(factList(facts))\(if: programme.note, { "<p>\($0)</p>" })\
    <p class="meta">\(words(ProgrammeWord.takenFrom))\(page.cite(programme.header.sources))</p>
    """
}

/// Who pays for a programme or carries it out: whom its record names, then every organization whose
/// own record says so.
///
/// The page of the organization shows the role, so that the programme's page must not say that
/// nobody has it.
func programmeBodies(
  _ role: Organization.RoleKind, of programme: Programme, named: [Reference<Organization>],
  in page: PageContext
) -> HTML {
  let own = Set(named.map(\.id))
  let others = page.library.byName(
    page.library.organizations.filter { organization in
      !own.contains(organization.id)
        && organization.roles.contains { $0.role == role && $0.programme?.id == programme.id }
    })
  let cited = others.map { organization -> HTML in
    let roles = organization.roles
      .filter { $0.role == role && $0.programme?.id == programme.id }
    // The time of the part is not that of the programme.
    let times = roles.compactMap(\.period).map { page.words.date($0) }
    let time: HTML? =
      times.isEmpty ? nil : " <span class=\"note\">(\(times.joined(separator: ", ")))</span>"
    return "\(page.link(organization))\(time)\(page.cite(roles.flatMap(\.sources)))"
  }
  let links = linkList(named, of: page.library.organizations, in: page)
  return ([links].filter { !$0.isEmpty } + cited).joined(separator: ", ")
}

private func programmePeriod(_ programme: Programme, in page: PageContext) -> HTML {
  if let period = programme.period {
    guard let duration = programme.duration else { return HTML.text(page.words.date(period)) }
    return HTML.text(page.words.date(period) + " (" + duration + ")")
  }
  guard let duration = programme.duration else {
    return doubt(page.words(DateWord.periodNotStated))
  }
  return doubt(page.words(ProgrammeWord.duration, ["duration": duration]))
}

private func componentBody(_ component: Programme.Component, in page: PageContext) -> HTML {
  let words = page.words
  let library = page.library
  var facts: [Fact] = []
  if let problem = component.problem {
    facts.append(Fact(words(ProgrammeWord.problem), text: problem))
  }
  facts.append(
    Fact(words(ProgrammeWord.action), "\(component.action)\(page.cite(component.sources))"))
  let outputs: HTML =
    component.outputs.isEmpty
    ? "<p>\(words(ProgrammeWord.noOutputs))</p>"
    : "<h3>\(words(ProgrammeWord.outputs))</h3>\(programmeStatements(component.outputs, in: page))"
  var more: [Fact] = []
  let figures = linkList(component.figures, of: library.figures, in: page)
  if !figures.isEmpty { more.append(Fact(words(ProgrammeWord.figures), figures)) }
  let bodies = linkList(component.organizations, of: library.organizations, in: page)
  if !bodies.isEmpty { more.append(Fact(words(ProgrammeWord.organizations), bodies)) }
  return factList(facts) + outputs + factList(more)
}

/// Sentences with their sources and dates.
private func programmeStatements(_ statements: [Statement], in page: PageContext) -> HTML {
  let items = statements.map { statement -> HTML in
    let date = statement.date.map {
      " <span class=\"note\">\(page.words.date($0))</span>" as HTML
    }
    return "<li>\(statement.text)\(page.cite(statement.sources))\(date)</li>"
  }
  return "<ul>\(items)</ul>"
}

extension Programme: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.programmes) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(ProgrammeWord.inShort)]
  }

  package func content(in page: PageContext) -> PageContent { programmePage(self, in: page) }
}
