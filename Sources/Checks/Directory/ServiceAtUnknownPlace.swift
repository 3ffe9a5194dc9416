import Diagnostics
import Library
import Records

/// A service is given at locations that its organization has.
enum ServiceAtUnknownPlace: Check {
  static let rule = Rule(
    "service-at-unknown-place",
    summary: "a service must be given at locations that its organization has, by their labels",
    why: "A reader would look for the service at a place that the page doesn't have.",
    fix: "Copy the 'label' of the location, or give the location a label.",
    failing: .init("organizations/more.yml", group("Head office")),
    passing: .init("organizations/more.yml", group("Main office")))

  static let keys: Set<String>? = ["services", "locations"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      let labels = organization.locations.compactMap(\.label)
      return organization.services.flatMap(\.places).filter { !labels.contains($0.value) }.map {
        rule.finding(
          "'\($0.value)' must be the label of a location of '\(organization.id)'", at: $0.range,
          suggestion: didYouMean($0.value, among: labels))
      }
    }
  }

  private static func group(_ place: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      services:
        - kind: counselling
          at: \(place)
          sources: example-report, p. 5
      locations:
        - {visibility: public, area: KH-12, label: Main office, sources: example-report}
      sources: example-report, p. 5

    """
  }
}
