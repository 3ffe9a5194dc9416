import HTML
import Library
import Records

/// What other records say of an organization, found by its backlinks.
struct OrganizationRelations {
  private(set) var predecessors: [Organization]
  private(set) var successors: [Organization]
  private(set) var members: [Organization]
  private(set) var memberships: [Organization] = []
  private(set) var parts: [Organization] = []
  private(set) var incomingRoles: [(organization: Organization, role: Organization.Role)] = []
  private(set) var issued: [Instrument] = []
  private(set) var carriedOut: [Instrument] = []
  private(set) var otherInstruments: [Instrument] = []
  /// Records of other kinds that name it.
  private(set) var mentions: [RecordKey] = []

  init(_ organization: Organization, in library: Library) {
    func listed(_ references: [Reference<Organization>]) -> [Organization] {
      library.organizations.resolve(references).filter(\.isListed)
    }
    predecessors = listed(organization.predecessors)
    successors = listed(organization.successors)
    members = listed(organization.members)
    for user in library.users(of: organization.key) {
      switch user.kind {
      case .organization:
        if let other = library.organizations[user.id] { add(other, naming: organization) }
      case .instrument:
        if let instrument = library.instruments[user.id] { add(instrument, naming: organization) }
      default: mentions.append(user)
      }
    }
  }

  private mutating func add(_ other: Organization, naming organization: Organization) {
    func names(_ references: [Reference<Organization>]) -> Bool {
      references.contains { $0.id == organization.id }
    }
    func isNew(in list: [Organization]) -> Bool { !list.contains { $0.id == other.id } }
    if names(other.successors), isNew(in: predecessors) { predecessors.append(other) }
    if names(other.predecessors), isNew(in: successors) { successors.append(other) }
    if names(other.members) { memberships.append(other) }
    if other.parent?.id == organization.id { parts.append(other) }
    for role in other.roles where role.target?.id == organization.id {
      incomingRoles.append((other, role))
    }
  }

  private mutating func add(_ instrument: Instrument, naming organization: Organization) {
    if instrument.issuedBy.contains(where: { $0.id == organization.id }) {
      issued.append(instrument)
    } else if instrument.implementedBy.contains(where: { $0.id == organization.id }) {
      carriedOut.append(instrument)
    } else {
      otherInstruments.append(instrument)
    }
  }
}

/// Roles, lineage, members, instruments and mentions, each where there is something to say.
func relationSections(
  of organization: Organization, _ relations: OrganizationRelations, in page: PageContext
) -> [PageSection] {
  let words = page.words
  let bodies: [(anchor: PageAnchor, title: DirectoryWord, body: HTML)] = [
    (.roles, .roles, roles(of: organization, relations, in: page)),
    (.lineage, .lineage, lineage(of: organization, relations, in: page)),
    (.structure, .structure, structure(relations, in: page)),
    (.law, .law, instruments(relations, in: page)),
    (.named, .alsoNamed, mentions(of: organization, relations.mentions, in: page)),
  ]
  return bodies.filter { !$0.body.isEmpty }.map { PageSection($0.anchor, words($0.title), $0.body) }
}

private func roles(
  of organization: Organization, _ relations: OrganizationRelations, in page: PageContext
) -> HTML {
  let words = page.words
  let own = organization.roles
  let others = relations.incomingRoles
  var body = HTML.empty
  if !own.isEmpty {
    body += recordTable(
      caption: words(DirectoryWord.ownRoles), head: words(DirectoryWord.role),
      rows: own.map { HTML.text(words.label($0.role)) },
      columns: [
        RecordColumn(
          head: words(DirectoryWord.with),
          cells: own.map { role in
            role.target.map { page.link($0, in: page.library.organizations) }
          })
      ] + roleColumns(own, in: page), in: page)
  }
  if !others.isEmpty {
    body += recordTable(
      caption: words(DirectoryWord.othersRoles), head: words(DirectoryWord.organization),
      rows: others.map { page.link($0.organization) },
      columns: [
        RecordColumn(
          head: words(DirectoryWord.role),
          cells: others.map { HTML.text(words.label($0.role.role)) })
      ] + roleColumns(others.map(\.role), in: page), in: page)
  }
  return body
}

/// The programme, the documents' words and the time of roles.
private func roleColumns(_ roles: [Organization.Role], in page: PageContext) -> [RecordColumn] {
  let words = page.words
  let texts = roles.map { role -> HTML in
    let text = page.library.text(of: role).map { HTML.text($0) } ?? .empty
    return text + page.cite(role.sources)
  }
  return [
    RecordColumn(head: words(DirectoryWord.inTheDocuments), cells: texts),
    RecordColumn(
      head: words(DirectoryWord.programme),
      cells: roles.map { role in
        role.programme.flatMap { page.library.programmes[$0] }.map { programme in
          """
          <a href="\(page.href(to: programme))">\(programme.acronym ?? programme.title)</a>
          """
        }
      }),
    RecordColumn(
      head: words(DirectoryWord.when),
      cells: roles.map { $0.period.map { timeText($0, in: page) } }),
  ]
}

private func lineage(
  of organization: Organization, _ relations: OrganizationRelations, in page: PageContext
) -> HTML {
  guard !relations.predecessors.isEmpty || !relations.successors.isEmpty else { return .empty }
  func step(_ other: Organization) -> HTML {
    "<li><p><b>\(page.link(other))</b></p>\(established(other, in: page))</li>"
  }
  return """
    <ol class="lineage">\(relations.predecessors.map(step))<li class="this"><p>\
    <b>\(organization.name)</b> (\(page.words(DirectoryWord.thisPage)))</p>\
    \(established(organization, in: page))</li>\(relations.successors.map(step))</ol>
    """
}

private func established(_ organization: Organization, in page: PageContext) -> HTML {
  let date = page.words.date(organization.established)
  return """
    <p class="meta">\(page.words(DirectoryWord.established)): \
    \(organization.established == nil ? doubt(date) : HTML.text(date))</p>
    """
}

private func structure(_ relations: OrganizationRelations, in page: PageContext) -> HTML {
  let lists: [(DirectoryWord, [Organization])] = [
    (.members, relations.members), (.memberOf, relations.memberships), (.parts, relations.parts),
  ]
  return factList(
    lists.filter { !$0.1.isEmpty }.map { word, organizations in
      Fact(
        page.words(word),
        page.library.byName(organizations).map { page.link($0) }.joined(separator: "<br>"))
    })
}

private func instruments(_ relations: OrganizationRelations, in page: PageContext) -> HTML {
  let lists: [(DirectoryWord, [Instrument])] = [
    (.issued, relations.issued), (.carriedOut, relations.carriedOut),
    (.otherInstruments, relations.otherInstruments),
  ]
  return factList(
    lists.filter { !$0.1.isEmpty }.map { word, instruments in
      Fact(
        page.words(word),
        page.library.byName(instruments).map { page.link($0) }.joined(separator: "<br>"))
    })
}
