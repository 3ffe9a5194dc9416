import HTML
import Library
import Records
import Values

/// The directory as plain lists: each service, group of people and province with those listed.
///
/// It answers without a script, and on paper, what the filter answers with one.
func directoryIndex(
  of organizations: [Organization], in country: Country?, _ page: PageContext
) -> PageSection? {
  let offers = organizations.map { ServiceOffer.all(of: $0, in: country) }
  let facets = directoryFacets(over: offers.flatMap { $0 }, in: country, page)
  let titles: [FacetName: FindWord] = [
    .service: .byService, .people: .byPeople, .area: .byArea, .language: .byLanguage,
    .kind: .byKind,
  ]
  let lists = facets.compactMap { facet -> HTML? in
    // A country's directory is in parts by kind; the directory of all is in parts by country.
    guard let title = titles[facet.name], facet.name != .kind || country == nil else {
      return nil
    }
    return list(title, of: facet, over: offers, in: page)
  }
  guard !lists.isEmpty else { return nil }
  return PageSection(.find, page.words(FindWord.title), lists.joined())
}

/// One list, closed on a screen until it is wanted. Nil where there is nothing to tell apart.
private func list(
  _ title: FindWord, of facet: Facet<ServiceOffer>, over offers: [[ServiceOffer]],
  in page: PageContext
) -> HTML? {
  let words = page.words
  let values = offers.map { Set($0.flatMap(facet.values)) }
  // Countries and regions are the parts of the page; of places the provinces are left.
  let provinces: Set<String>? =
    facet.name == .area
    ? Set(page.library.countries.flatMap { page.library.areas(of: $0) }.map(\.code.text)) : nil
  let entries = facet.options.compactMap { option -> Fact? in
    guard option.value != directoryNotStated, provinces?.contains(option.value) != false else {
      return nil
    }
    let members = offers.indices.filter { values[$0].contains(option.value) }
      .compactMap { offers[$0].first?.organization }
    guard !members.isEmpty else { return nil }
    return Fact(
      words(FindWord.entry, ["label": option.label, "n": words.number(members.count)]),
      members.map { page.link($0) }.joined(separator: ", "))
  }
  guard !entries.isEmpty else { return nil }
  let rest = values.count { own in
    own.allSatisfy { $0 == directoryNotStated || provinces?.contains($0) == false }
  }
  let note: HTML? =
    rest == 0
    ? nil : "<p class=\"meta\">\(words.count(rest, FindWord.restOne, FindWord.rest))</p>"
  return """
    <details class="find"><summary>\
    \(words(FindWord.entry, ["label": words(title), "n": words.number(entries.count)]))</summary>\
    <dl>\
    \(for: entries, { "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>" })</dl>\(note)</details>
    """
}
