import HTML
import Library
import Records
import Values

/// An organization with one of its services, or without any: what the directory is filtered by.
///
/// A reader who looks for a shelter for men must not be shown a shelter for women whose
/// organization does something else for men. So each service has to fit by itself.
struct ServiceOffer {
  let organization: Organization
  let service: Service?

  /// The services of an organization that may be given today, else the organization alone.
  ///
  /// - Parameter country: The country where they must be given; nil for anywhere.
  static func all(of organization: Organization, in country: Country?) -> [ServiceOffer] {
    let given = organization.servicesGiven(in: country?.code)
    guard !given.isEmpty else { return [ServiceOffer(organization: organization, service: nil)] }
    return given.map { ServiceOffer(organization: organization, service: $0) }
  }

  /// Those groups of people among all that the service is for.
  func populations(among all: [Population]) -> [Population] {
    service.map { service in all.filter(service.reaches) } ?? []
  }

  /// The provinces of the service, else those that the organization's card shows.
  var areas: [SubdivisionCode] {
    let own = service.map { organization.shownAreas(of: $0) } ?? []
    guard own.isEmpty, organization.isListed, !organization.withholdsItsPlace else { return own }
    return Set(organization.locations.compactMap(\.area)).sorted()
  }

  /// The countries of the organization in which the service may be given.
  var countries: [CountryCode] {
    organization.countries.filter { country in service?.mayBeGiven(in: country) ?? true }
  }

  var languages: [LanguageTag] {
    let own = service?.languages ?? []
    return own + organization.printableContacts.flatMap(\.languages).filter { !own.contains($0) }
  }
}

/// The ways to narrow a directory: by service, people, place, kind and language.
///
/// - Parameter country: The one country whose directory it is; nil for all.
func directoryFacets(
  over offers: [ServiceOffer], in country: Country?, _ page: PageContext
) -> [Facet<ServiceOffer>] {
  [
    serviceFacet(in: page), peopleFacet(in: page),
    country.map { provinceFacet(of: $0, in: page) } ?? placeFacet(in: page), kindFacet(in: page),
    languageFacet(over: offers, in: page),
  ]
}

/// The filter of a directory's cards. It counts organizations, however many cards they have.
func directoryFilter(
  over organizations: [Organization], in country: Country?, _ page: PageContext
) -> ListFilter<ServiceOffer> {
  let words = page.words
  let offers = organizations.flatMap { ServiceOffer.all(of: $0, in: country) }
  let missing = country.flatMap { coverageLink($0, words(FindWord.missingLink), in: page) }
  return ListFilter(
    words(FindWord.filter), over: offers, count: organizations.count,
    by: directoryFacets(over: offers, in: country, page),
    note: """
      \(words(FindWord.filterNote)) \(words(FindWord.missingNote))\
      \(if: missing, { " \($0)." })
      """,
    phrases: FilterPhrases(
      showingAll: words(FindWord.showingAll), showing: words(FindWord.showing),
      loosen: words(FindWord.loosen), noneFits: words(FindWord.noneFits),
      nothingHere: words(FindWord.nothingHere)), in: page)
}

/// The value of an item of which no source states one, or may.
let directoryNotStated = "not-stated"

private func orNotStated(_ values: [String]) -> [String] {
  values.isEmpty ? [directoryNotStated] : values
}

private func serviceFacet(in page: PageContext) -> Facet<ServiceOffer> {
  let words = page.words
  return Facet(
    name: .service, label: words(FindWord.service), all: words(FindWord.allServices),
    options: page.byLabel(
      page.library.words(ServiceKind.self).map { .init(value: $0.id, label: words.label($0)) })
      + [.init(value: directoryNotStated, label: words(FindWord.noService))],
    values: { orNotStated([$0.service?.kind.id].compactMap { $0 }) })
}

private func peopleFacet(in page: PageContext) -> Facet<ServiceOffer> {
  let words = page.words
  let people = page.library.words(Population.self)
  return Facet(
    name: .people, label: words(FindWord.forWhom), all: words(FindWord.allPeople),
    options: people.map { .init(value: $0.id, label: words.label($0)) }
      + [.init(value: directoryNotStated, label: words(FindWord.noPeople))],
    values: { orNotStated($0.populations(among: people).map(\.id)) })
}

/// The provinces of one country, by name.
private func provinceFacet(of country: Country, in page: PageContext) -> Facet<ServiceOffer> {
  let words = page.words
  return Facet(
    name: .area, label: words(FindWord.place), all: words(FindWord.allProvinces),
    options: page.byLabel(
      page.library.areas(of: country).map { .init(value: $0.code.text, label: $0.name) })
      + [.init(value: directoryNotStated, label: words(FindWord.noProvince))],
    values: { offer in
      orNotStated(offer.areas.filter { $0.country == country.code }.map(\.text))
    })
}

/// Countries and regions, then the provinces in which some service is given.
private func placeFacet(in page: PageContext) -> Facet<ServiceOffer> {
  let (words, library) = (page.words, page.library)
  let countries = library.countries.map {
    Facet<ServiceOffer>.Option(value: $0.code.text, label: $0.name)
  }
  let regions = library.regions.map {
    Facet<ServiceOffer>.Option(value: $0.id, label: $0.name)
  }
  let provinces = library.countries.flatMap { country in
    library.areas(of: country).map { part in
      Facet<ServiceOffer>.Option(
        value: part.code.text,
        label: words(FindWord.provinceOf, ["area": part.name, "country": country.name]))
    }
  }
  return Facet(
    name: .area, label: words(FindWord.place), all: words(FindWord.allAreas),
    options: [countries, regions, provinces].flatMap { page.byLabel($0) }
      + [.init(value: directoryNotStated, label: words(FindWord.noArea))],
    values: { offer in
      let organization = offer.organization
      // A country without a record has no name that could be chosen.
      let countries = offer.countries.filter { library.country($0) != nil }
      return orNotStated(
        countries.map(\.text) + library.regions.resolve(organization.regions).map(\.id)
          + offer.areas.map(\.text))
    })
}

private func kindFacet(in page: PageContext) -> Facet<ServiceOffer> {
  let words = page.words
  return Facet(
    name: .kind, label: words(FindWord.kind), all: words(FindWord.allKinds),
    options: page.byLabel(
      page.library.words(OrganizationKind.self).map { .init(value: $0.id, label: words.label($0)) }),
    values: { [$0.organization.type.id] })
}

private func languageFacet(
  over offers: [ServiceOffer], in page: PageContext
) -> Facet<ServiceOffer> {
  let words = page.words
  let languages = Set(offers.flatMap(\.languages).map(\.text))
  return Facet(
    name: .language, label: words(FindWord.language), all: words(FindWord.allLanguages),
    options: page.byLabel(
      languages.compactMap { LanguageTag($0) }
        .map { .init(value: $0.text, label: words.language($0)) })
      + [.init(value: directoryNotStated, label: words(FindWord.noLanguage))],
    values: { orNotStated($0.languages.map(\.text)) })
}
