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
      + hiddenFacts(from: old, to: new)
  }

  /// The fields without some keys of its services.
  static func without(
    _ keys: Set<String>, inServicesOf fields: [CanonicalValue.Member]
  ) -> [CanonicalValue.Member] {
    guard !keys.isEmpty else { return fields }
    return fields.map { member in
      guard member.key == "services" else { return member }
      let services = member.value.items.map { service -> CanonicalValue in
        .group(service.members.filter { !keys.contains($0.key) })
      }
      return .init(
        key: member.key, value: services.count == 1 ? services[0] : .list(services))
    }
  }

  /// Keys of a service that lead to a door: who calls or comes at these hours finds people there.
  static let doorKeys: Set<String> = ["at", "hours", "schedules", "phone"]

  /// Says that what may not be shown of services changed.
  private func hiddenFacts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    let records = [old, new].map { $0.typed(Organization.self) }
    func services(_ half: RecordPair.Half, _ keys: Set<String>) -> [[CanonicalValue.Member]] {
      let services = half.source.fields.first { $0.key == "services" }?.value.items ?? []
      return services.map { $0.members.filter { keys.contains($0.key) } }
    }
    func fact(_ keys: Set<String>, _ name: String, isHidden: Bool, _ reason: String) -> Fact? {
      guard isHidden, services(old, keys) != services(new, keys) else { return nil }
      return Fact(
        "services › \(name)", old: .withheld, new: .withheld,
        note: "changed; not shown, because the place is \(reason)")
    }
    return [
      fact(
        ["areas"], "areas", isHidden: records.contains { $0?.withholdsItsPlace == true },
        "withheld"),
      fact(
        Self.doorKeys, "hours and numbers",
        isHidden: records.contains { $0?.hidesItsPlace == true }, "protected"),
    ].compactMap { $0 }
  }
}
