import Diagnostics
import HTML
import JSON
import Library
import Markdown
package import Records
import Values

/// A place that the site declares: where it is, and what figures, laws and services there are of it.
package func placePage(_ place: DeclaredPlace, in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: place.name,
    lead: place.summary ?? words(PlaceWord.plainLead, naming: "place", place.name))
  content.kicker = words(PlaceWord.place)
  content.navigation = .countries
  content.trail = [(words(LayoutWord.countries), Routes.countries)]
  content.picture = outline(of: .area(place.code), named: place.name, size: .large, in: page)
  content.reviewed = place.header.reviewed
  content.isDraft = place.header.isDraft
  content.facts = [
    (words(PlaceWord.within), enclosure(of: place, in: page)),
    (words(PlaceWord.code), HTML.text(place.code.text)),
  ]
  content.structuredData = [
    pageData("WebPage", name: place.name, about: placeData(place, in: page), in: page)
  ]
  var sections: [PageSection] = []
  if let body = place.body, !body.isEmpty {
    sections.append(proseSection(body, of: place, in: page))
  }
  sections += [
    placeNote(place, in: page), placesWithin(place.code, in: page),
    figuresAbout(.area(place.code), in: page), lawOf(place.code, in: page),
    organizationsIn(place.code, in: page),
    briefDisputes([("place", place.header.disputes)], in: page),
  ].compactMap { $0 }
  content.sections = sections
  content.hasContents = sections.count > 2
  content.downloads = dataFiles("places")
  return content
}

/// The places that the site declares in a country. Nil where there are none.
func placesIn(_ country: Country, in page: PageContext) -> PageSection? {
  list(of: page.library.places.filter { $0.code.country == country.code }, .inCountry, in: page)
}

/// The places directly in an area. Nil where there are none.
private func placesWithin(_ area: SubdivisionCode, in page: PageContext) -> PageSection? {
  list(of: page.library.places.filter { $0.within?.value == area }, .placesWithin, in: page)
}

private func list(
  of places: [DeclaredPlace], _ title: PlaceWord, in page: PageContext
) -> PageSection? {
  guard !places.isEmpty else { return nil }
  let items = page.library.byName(places).map { place -> HTML in
    let within = place.within.map {
      " <span class=\"note\">\(page.library.name(of: $0.value))</span>" as HTML
    }
    return "<li>\(page.link(place))\(within)</li>"
  }
  return PageSection(.places, page.words(title), "<ul class=\"places\">\(items)</ul>")
}

/// The subdivision or place that it is part of, and the country.
private func enclosure(of place: DeclaredPlace, in page: PageContext) -> HTML {
  let country = page.link(place.code.country)
  guard let area = place.within?.value else { return country }
  let name =
    page.library.place(area).map { page.link($0) } ?? HTML.text(page.library.name(of: area))
  return "\(name), \(country)"
}

private func placeNote(_ place: DeclaredPlace, in page: PageContext) -> PageSection? {
  guard place.note != nil || !place.header.sources.isEmpty else { return nil }
  return PageSection(
    .note, page.words(PlaceWord.about),
    "<p class=\"measure\">\(place.note ?? place.name)\(page.cite(place.header.sources))</p>")
}

private func lawOf(_ area: SubdivisionCode, in page: PageContext) -> PageSection? {
  let instruments = page.library.instruments(of: area)
  guard !instruments.isEmpty else { return nil }
  let entries = TimelineEntries(instruments, of: area.country, in: page.library)
  return PageSection(
    .law, page.words(PlaceWord.law),
    "<div class=\"wide flow\">\(timelines(entries, in: page))</div>")
}

private func organizationsIn(_ area: SubdivisionCode, in page: PageContext) -> PageSection? {
  let organizations = page.library.organizations(of: area)
  guard !organizations.isEmpty else { return nil }
  let items = page.library.byName(organizations).map { organization -> HTML in
    """
    <li>\(page.link(organization)) <span class="meta">\(page.words.label(organization.type))\
    \(page.cite(organization.header.sources))</span></li>
    """
  }
  return PageSection(
    .organizations, page.words(PlaceWord.organizations), "<ul class=\"places\">\(items)</ul>")
}

private func placeData(_ place: DeclaredPlace, in page: PageContext) -> JSON {
  .compact([
    "@type": "Place", "name": .string(place.name), "identifier": .string(place.code.text),
    "containedInPlace": .compact([
      "@type": "Country", "name": .string(page.name(.country(place.code.country))),
    ]),
  ])
}

extension DeclaredPlace: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.places) }

  package func content(in page: PageContext) -> PageContent { placePage(self, in: page) }
}
