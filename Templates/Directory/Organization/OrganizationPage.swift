import HTML
import Library
package import Records
import Values

/// One organization: what it is, what it does and for whom, and how far it can be reached.
package func organizationPage(_ organization: Organization, in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: organization.name, lead: organization.summary ?? words(DirectoryWord.noSummary))
  content.titleLanguage = page.foreignLanguage(organization.nameLanguage)
  content.kicker = words.label(organization.type)
  content.nativeTitle = nativeName(of: organization, in: page)
  content.trail = trail(of: organization, in: page)
  content.navigation = .organizations
  content.bearsLeaveLink = true
  content.reviewed = organization.header.reviewed
  content.isDraft = organization.header.isDraft
  content.downloads = directoryFiles()

  let relations = OrganizationRelations(organization, in: page.library)
  var sections = [
    PageSection(.facts, words(DirectoryWord.whatItIs), facts(of: organization, in: page))
  ]
  if let body = organization.body {
    sections.append(proseSection(body, of: organization, in: page))
  }
  sections.append(servicesSection(of: organization, in: page))
  sections.append(contactSection(of: organization, in: page))
  sections += relationSections(of: organization, relations, in: page)
  if !organization.header.disputes.isEmpty {
    sections.append(
      PageSection(
        .questions, words(DirectoryWord.openQuestions),
        disputeBoxes(of: organization, in: page)))
  }
  content.sections = sections
  content.structuredData = [organizationData(organization, relations, in: page)]
  return content
}

private func trail(
  of organization: Organization, in page: PageContext
) -> [(label: String, route: String)] {
  var trail = [(label: page.words(DirectoryWord.organizations), route: Routes.organizations)]
  if let country = organization.countries.lazy.compactMap({ page.library.country($0) }).first {
    trail.append((country.name, Routes.organizations(of: country)))
  }
  return trail
}

/// The first name in another language than the site's, other than an acronym.
private func nativeName(
  of organization: Organization, in page: PageContext
) -> (text: String, language: String)? {
  let site = page.library.settings.language
  for name in organization.names where name.kind != .acronym && name.kind != .former {
    if let language = name.language, language != site { return (name.text, language.text) }
  }
  return nil
}

private func facts(of organization: Organization, in page: PageContext) -> HTML {
  let words = page.words
  let library = page.library
  var facts = [Fact(words(DirectoryWord.kind), text: words.label(organization.type))]
  if let acronym = organization.acronym {
    facts.append(Fact(words(DirectoryWord.acronym), text: acronym))
  }
  if !organization.countries.isEmpty {
    let links = page.library.byName(organization.countries).map { page.link($0) }.joined(
      separator: ", ")
    facts.append(Fact(words(DirectoryWord.countries), links))
  }
  if !organization.regions.isEmpty {
    let links = linkList(organization.regions, of: library.regions, in: page)
    facts.append(Fact(words(DirectoryWord.regions), links))
  }
  if let parent = organization.parent {
    facts.append(Fact(words(DirectoryWord.partOf), page.link(parent, in: library.organizations)))
  }
  facts.append(
    Fact(
      words(DirectoryWord.established),
      organization.established.map { HTML.text(words.date($0)) } ?? doubt(words.date(nil))))
  if !organization.names.isEmpty {
    let names = organization.names.map { otherName($0, in: page) }
    facts.append(Fact(words(DirectoryWord.otherNames), names.joined(separator: "<br>")))
  }
  if !organization.identifiers.isEmpty {
    facts.append(
      Fact(words(DirectoryWord.identifiers), identifierLines(organization.identifiers)))
  }
  return """
    \(factList(facts))\(if: organization.note, { "<p>\($0)</p>" })\
    <p class="meta">\(words(DirectoryWord.takenFrom))\(page.cite(organization.header.sources))</p>
    """
}

/// Each identifier on a line: the number, and the register that gave it.
private func identifierLines(_ identifiers: [OrganizationIdentifier]) -> HTML {
  identifiers.map { identifier -> HTML in
    let scheme = identifier.scheme.map { scheme in
      identifier.type.map { "\($0), \(scheme.text)" } ?? scheme.text
    }
    let register = (scheme ?? identifier.type).map { "<span class=\"note\">(\($0))</span>" as HTML }
    return "\(identifier.value) \(register ?? .empty)"
  }.joined(separator: "<br>")
}

private func otherName(_ name: Name, in page: PageContext) -> HTML {
  let isForeign = name.language.map { $0 != page.library.settings.language } ?? false
  let text: HTML =
    isForeign
    ? "<span\(languageAttribute(name.language, in: page))>\(name.text)</span>"
    : HTML.text(name.text)
  var notes = [page.words.label(name.kind)]
  if isForeign, let language = name.language { notes.append(page.words.language(language)) }
  return """
    \(text) <span class="note">(\(lowerFirst(notes.joined(separator: ", "))))</span>\
    \(page.cite(name.sources))
    """
}

extension Organization: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.organizations) }

  package static func frameHeadings(in words: Words) -> [String] {
    [
      words(DirectoryWord.whatItIs), words(DirectoryWord.services),
      words(DirectoryWord.contactAndPlace),
    ]
  }

  package func content(in page: PageContext) -> PageContent { organizationPage(self, in: page) }
}
