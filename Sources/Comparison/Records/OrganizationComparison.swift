import Loading
import Records
import Templates
import Values

/// The contacts and places of an organization, as far as both versions may show them.
struct OrganizationComparison {
  /// The fields that are compared here, because they may hold what is withheld.
  static let keys: Set<String> = [
    "contacts", "locations", "listed", "unlisted-reason", "everyday-name",
  ]

  let disclosure: Disclosure
  let words: Words

  init(_ disclosure: Disclosure, _ words: Words) {
    self.disclosure = disclosure
    self.words = words
  }

  func facts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    contactFacts(from: old, to: new) + locationFacts(from: old, to: new)
      + areaFacts(from: old, to: new)
  }

  /// The fields without the provinces of its services.
  static func withoutAreas(_ fields: [CanonicalValue.Member]) -> [CanonicalValue.Member] {
    fields.map { member in
      guard member.key == "services" else { return member }
      let services = member.value.items.map { service -> CanonicalValue in
        .group(service.members.filter { $0.key != "areas" })
      }
      return .init(
        key: member.key, value: services.count == 1 ? services[0] : .list(services))
    }
  }

  /// Says that the provinces of services changed where they may not be shown.
  private func areaFacts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    let hides = [old, new].contains { $0.typed(Organization.self)?.withholdsItsPlace == true }
    func areas(_ half: RecordPair.Half) -> [[String]] {
      half.typed(Organization.self)?.services.map { $0.areas.map(\.text) } ?? []
    }
    guard hides, areas(old) != areas(new) else { return [] }
    return [
      Fact(
        "services › areas", old: .withheld, new: .withheld,
        note: "changed; not shown, because the place is withheld")
    ]
  }
}
