import HTML
import Library
import Records

/// The organizations that serve a region of which the country is a member, with their services. The
/// tables count only those of the country, and must not seem to say that there are no others.
///
/// - Parameter kinds: The services that are asked for; all without it.
func regionalServices(
  for country: Country, of kinds: [ServiceKind]? = nil, in page: PageContext
) -> HTML? {
  let library = page.library
  let own = Set(library.organizations(of: country.code).map(\.id))
  let regions = Set(library.regions.filter { $0.members.contains(country.code) }.map(\.id))
  let entries = library.byName(library.organizations.filter { $0.isListed }).compactMap {
    organization -> HTML? in
    guard !own.contains(organization.id),
      organization.regions.contains(where: { regions.contains($0.id) })
    else { return nil }
    let given = Set(organization.servicesGiven(in: country.code).map(\.kind))
    let names = (kinds ?? library.words(ServiceKind.self)).filter(given.contains).map {
      lowerFirst(page.words.label($0))
    }
    guard !names.isEmpty else { return nil }
    return "\(page.link(organization)) (\(names.joined(separator: ", ")))"
  }
  guard !entries.isEmpty else { return nil }
  return """
    <p class="meta measure">\(page.words(
      CoverageWord.regionalRule, naming: "country", country.name)) \(entries.joined(separator: "; ")).</p>
    """
}
