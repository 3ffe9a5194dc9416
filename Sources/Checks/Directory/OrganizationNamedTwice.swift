import Diagnostics
import Library
import Records
import Values

/// One body has one record.
enum OrganizationNamedTwice: Check {
  static let rule = Rule(
    "organization-named-twice", .warning,
    summary: "two organizations in one country should not have the same name",
    why: """
      Readers can't tell them apart, and of one body with two records they may find the number that is \
      out of date.
      """,
    fix: """
      Merge the two records. Where they are two bodies, say in the name which one is meant, such as its \
      town.
      """,
    failing: .init("organizations/more.yml", groups("Another Group")),
    passing: .init("organizations/more.yml", groups("Another Group, Battambang")))

  static let keys: Set<String>? = ["name", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    var named: [String: [Organization]] = [:]
    for organization in library.organizations where organization.isListed {
      named[VocabularyTable.folded(organization.name), default: []].append(organization)
    }
    return named.values.filter { $0.count > 1 }.flatMap { findings(of: $0) }
  }

  /// Of two bodies of one name in one country, or of which one is in none that is stated, the later one.
  private static func findings(of group: [Organization]) -> [Diagnostic] {
    var inCountry: [CountryCode: Organization] = [:]
    var (first, withoutCountry): (Organization?, Organization?)
    let sorted = group.sorted {
      ($0.header.range.file, $0.header.range.start) < ($1.header.range.file, $1.header.range.start)
    }
    return sorted.compactMap { own in
      let other =
        own.countries.isEmpty
        ? first : withoutCountry ?? earliest(own.countries.compactMap { inCountry[$0] })
      first = first ?? own
      if own.countries.isEmpty { withoutCountry = withoutCountry ?? own }
      for country in own.countries { inCountry[country] = inCountry[country] ?? own }
      return other.map { other in
        rule.finding(
          "'\(own.id)' should not have the name of '\(other.id)', '\(own.name)'",
          at: own.header.range, related: [.init("the first one", at: other.header.range)])
      }
    }
  }

  private static func earliest(_ organizations: [Organization]) -> Organization? {
    organizations.min {
      ($0.header.range.file, $0.header.range.start) < ($1.header.range.file, $1.header.range.start)
    }
  }

  private static func groups(_ name: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      sources: example-report, p. 5
    - id: another-group-2
      name: \(name)
      kind: ngo
      countries: KHM
      sources: example-report, p. 5

    """
  }
}
