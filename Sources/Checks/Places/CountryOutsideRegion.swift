import Diagnostics
import Library
import Records
import Values

/// A country is on the pages of a region whose members it is among.
enum CountryOutsideRegion: Check {
  static let rule = Rule(
    "country-outside-region", .warning,
    summary: "a country's 'region' must list it among its members",
    why: """
      The country's pages lead to the region's, which do not have it: its steps, figures and bodies \
      are not among those of the members.
      """,
    fix: """
      Add the country to 'members' of the region, or name the region that it belongs to. One that left \
      the group has a membership with 'until' there.
      """,
    failing: .init("regions/regions.yml", region(members: "[VNM]")),
    passing: .init("regions/regions.yml", region(members: "[KHM, VNM]")))

  static let completeKinds: Set<RecordKind> = [.region]

  static func findings(in library: Library) -> [Diagnostic] {
    library.countries.compactMap { country in
      // Of a region without members nothing is known, and a former member is one by its record.
      guard let reference = country.region, let region = library.regions[reference],
        !region.members.isEmpty, !region.members.contains(country.code),
        !region.memberships.contains(where: { $0.country == country.code })
      else { return nil }
      return rule.finding(
        "'\(reference.id)' must list '\(country.code.text)' among its members, since it is the "
          + "'region' of '\(country.id)'", at: reference.range,
        related: [.init("the region is recorded here", at: region.header.range)])
    }
  }

  private static func region(members: String) -> String {
    """
    - id: example-bloc
      name: Example Bloc
      members: \(members)

    """
  }
}
