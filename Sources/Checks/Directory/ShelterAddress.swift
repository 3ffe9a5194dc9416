import Diagnostics
import Records

/// No address may be written that could lead anyone to people in a shelter.
///
/// The finding stands at the record's identifier and never quotes the address, so that neither a
/// terminal nor the log of a build server shows it.
enum ShelterAddress: Check {
  static let rule = Rule(
    "shelter-address",
    summary: "a shelter, and a location that is not public, must have no address",
    why: """
      Traffickers and violent relatives look for the people in shelters. An address that stands in \
      a record can reach a page, an export or a log, and cannot be called back.
      """,
    fix: """
      Delete the address, also from the history of the files, and write 'visibility: area-only' \
      with the province, or 'withheld'. Give a phone number or an office that refers people instead.
      """,
    failing: .init(
      "organizations/shelter.yml", shelter(address: "address: 1 Example Street\n      ")),
    passing: .init("organizations/shelter.yml", shelter()))

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap(findings)
  }

  private static func findings(in organization: Organization) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let givesShelter = organization.givesShelter
    for (index, location) in organization.locations.enumerated() where location.address != nil {
      guard givesShelter || location.visibility != .public else { continue }
      findings.append(
        finding(
          organization, "location \(index + 1)",
          because: location.visibility == .public
            ? "people may stay there"
            : "its visibility is '\(location.visibility.rawValue)'"))
    }
    for (index, contact) in organization.contacts.enumerated()
    where contact.channel == .post && organization.hidesItsPlace {
      findings.append(
        finding(
          organization, "contact \(index + 1)",
          because: givesShelter ? "people may stay there" : "its location is not public"))
    }
    return findings
  }

  private static func finding(
    _ organization: Organization, _ place: String, because reason: String
  ) -> Diagnostic {
    rule.finding(
      "\(place) of '\(organization.id)' must not hold an address, because \(reason)",
      at: organization.header.range,
      notes: ["nothing finer than the province may be written, for the safety of the people there"])
  }

  private static func shelter(address: String = "") -> String {
    """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      services:
        - kind: shelter
          sources: example-report, p. 5
      locations:
        - visibility: area-only
          reason: Saying where would endanger the people in it.
          area: KH-12
          \(address)sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
