import Diagnostics
import Library
import Records
import Values

/// A body that hides its place is nowhere more exactly than in a subdivision of ISO 3166-2.
///
/// The finding is at the record's identifier and doesn't quote the code.
enum AreaTooExact: Check {
  static let rule = Rule(
    "area-too-exact",
    summary: "a body whose place is protected must have no area below a subdivision of ISO 3166-2",
    why: """
      A place that the site declares may be as small as a street. Someone who means harm could find \
      the people there.
      """,
    fix: "Write the code of the province, such as KH-12, in 'areas' and 'area'.",
    failing: .init("organizations/more.yml", group(area: "KH-PORT")),
    passing: .init("organizations/more.yml", group(area: "KH-12")))

  static let completeKinds: Set<RecordKind> = [.place]
  static let keys: Set<String>? = ["kind", "locations", "services"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.compactMap { organization in
      guard organization.hidesItsPlace, areas(of: organization).contains(where: library.isFine)
      else { return nil }
      return rule.finding(
        "'\(organization.id)' must give its areas as subdivisions of ISO 3166-2, because its place is "
          + "protected", at: organization.header.range)
    }
  }

  static func concerns(_ library: Library) -> Bool { !library.places.isEmpty }

  private static func areas(of organization: Organization) -> [SubdivisionCode] {
    organization.services.flatMap(\.areas) + organization.locations.compactMap(\.area)
  }

  private static func group(area: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      locations:
        - {visibility: area-only, reason: Safety., area: \(area), sources: "example-report, p. 5"}
      sources: example-report, p. 5

    """
  }
}

extension Library {
  /// Whether a code is that of a place below the subdivisions of ISO 3166-2, of which a code has at most
  /// three letters and digits of its own.
  func isFine(_ area: SubdivisionCode) -> Bool {
    place(area) != nil || area.local.utf8.count > 3
  }
}
