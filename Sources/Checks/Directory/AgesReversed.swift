import Diagnostics
import Library
import Records

/// The youngest age served is not above the oldest.
enum AgesReversed: Check {
  static let rule = Rule(
    "ages-reversed",
    summary: "ages of a service must be plausible, the minimum at most the maximum",
    why: "A person who looks for a service by age would find it under no age at all.",
    fix: "Swap 'minimum-age' and 'maximum-age', or correct the one that is wrong. Ages are years.",
    failing: .init("organizations/more.yml", service(from: 18, to: 12)),
    passing: .init("organizations/more.yml", service(from: 12, to: 18)))

  /// Nobody has been older for long.
  private static let oldest = 120

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.services.compactMap { service in
        let range = service.ageRange ?? organization.header.range
        if let least = service.minimumAge, let most = service.maximumAge, least > most {
          return rule.finding(
            "the minimum age must not be above the maximum, as \(least) is above \(most)",
            at: range,
            suggestion: "did you mean 'minimum-age: \(most)' and 'maximum-age: \(least)'?")
        }
        let wrong = [service.minimumAge, service.maximumAge].compactMap { $0 }
          .first { $0 < 0 || $0 > oldest }
        return wrong.map {
          rule.finding("an age must be 0 to \(oldest) years, not \($0)", at: range)
        }
      }
    }
  }

  private static func service(from least: Int, to most: Int) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      sources: example-report, p. 1
      services:
        - kind: counselling
          minimum-age: \(least)
          maximum-age: \(most)
          sources: example-report, p. 1

    """
  }
}
