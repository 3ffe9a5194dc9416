import Library
import Loading
import Records
import Templates
import Values

extension OrganizationComparison {
  /// A contact in one version, and whether its value stands on a page there.
  private struct Entry {
    /// Its place in the record.
    let place: Int
    let contact: Contact
    let source: CanonicalValue
    let isShown: Bool
    /// Whether it may be shown but for its age.
    let isPrintable: Bool

    var identity: [String] { [contact.channel.rawValue, contact.label ?? ""] }
  }

  func contactFacts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    var left = entries(of: old)
    var right: [Entry] = []
    var pairs: [(Entry, Entry)] = []
    let steps: [(Entry, Entry) -> Bool] = [
      { $0.source == $1.source },
      { $0.identity == $1.identity && $0.contact.value == $1.contact.value },
      { $0.contact.channel == $1.contact.channel && $0.contact.value == $1.contact.value },
      { $0.identity == $1.identity },
    ]
    var waiting = entries(of: new)
    for isSame in steps {
      right = []
      for entry in waiting {
        if let index = left.firstIndex(where: { isSame($0, entry) }) {
          pairs.append((left.remove(at: index), entry))
        } else {
          right.append(entry)
        }
      }
      waiting = right
    }
    // The order of those that are withheld shows nowhere.
    let shown = pairs.filter { $0.isShown && $1.isShown }.sorted { $0.1.place < $1.1.place }
    return pairs.flatMap { facts($0, $1) } + right.map { fact(added: $0) }
      + left.map { fact(withdrawn: $0) } + ListOrder.facts("contacts", shown.map(\.0.place))
  }

  private func entries(of half: RecordPair.Half) -> [Entry] {
    guard let organization = half.typed(Organization.self) else { return [] }
    let policy = half.library.settings.freshness
    let printable = Set(organization.printableContacts.map(\.range))
    let given = Set(organization.givenContacts(on: half.today, under: policy).map(\.range))
    let sources =
      half.source.fields.first { $0.key == "contacts" }?.value.items ?? []
    return zip(organization.contacts, sources).enumerated().map { place, entry in
      let (contact, source) = entry
      return Entry(
        place: place, contact: contact, source: source, isShown: given.contains(contact.range),
        isPrintable: printable.contains(contact.range))
    }
  }

  private func facts(_ old: Entry, _ new: Entry) -> [Fact] {
    switch (old.isShown, new.isShown) {
    case (false, false):
      guard old.source != new.source else { return [] }
      return [hidden(old, new, "changed; it is withheld in both versions")]
    case (true, false):
      return [
        hidden(
          old, new,
          new.isPrintable ? "newly withheld: too long since it was verified" : "newly withheld")
      ]
    case (false, true):
      let wasOld = old.isPrintable
      let again = new.contact.verified.map { "; verified \($0.date.text)" } ?? ""
      return [
        hidden(
          old, new, wasOld ? "shown again\(again)" : "newly public; it was withheld before")
      ]
    case (true, true): break
    }
    guard old.source != new.source else { return [] }
    let name = name(of: new)
    var facts: [Fact] = []
    if old.contact.value != new.contact.value {
      facts.append(
        Fact(
          name, old: disclosure.shown(old.contact.value), new: disclosure.shown(new.contact.value)))
    }
    if verification(of: old) != verification(of: new) {
      facts.append(
        Fact(
          "\(name) › verified", old: disclosure.shown(verification(of: old)),
          new: disclosure.shown(verification(of: new)),
          note: Self.isNewer(new, than: old) ? "verified again" : nil))
    }
    let covered: Set<String> = ["channel", "value", "verified", "visibility"]
    var rest = FieldComparison(disclosure)
    rest.compare(
      old.source.members.filter { !covered.contains($0.key) },
      new.source.members.filter { !covered.contains($0.key) }, below: [name])
    return facts + rest.facts
  }

  private func fact(added entry: Entry) -> Fact {
    guard entry.isShown else {
      return Fact(hiddenName(of: entry), old: nil, new: .withheld, note: "added; it is withheld")
    }
    return Fact(name(of: entry), old: nil, new: shown(entry), note: "added")
  }

  private func fact(withdrawn entry: Entry) -> Fact {
    guard entry.isShown else {
      return Fact(
        hiddenName(of: entry), old: .withheld, new: nil, note: "withdrawn; it was withheld")
    }
    return Fact(name(of: entry), old: shown(entry), new: nil, note: "withdrawn")
  }

  private func shown(_ entry: Entry) -> Shown {
    let verified = verification(of: entry).map { " (verified \($0))" } ?? ""
    return disclosure.shown(entry.contact.value + verified)
  }

  private func hidden(_ old: Entry, _ new: Entry, _ note: String) -> Fact {
    Fact(hiddenName(of: new), old: .withheld, new: .withheld, note: note)
  }

  /// `phone, Head office`.
  private func name(of entry: Entry) -> String {
    let label = entry.contact.label.flatMap { disclosure.isSecret($0) ? nil : $0 }
    return
      (["contact", words.label(entry.contact.channel).lowercased()] + [label].compactMap { $0 })
      .joined(separator: " › ")
  }

  /// What a withheld contact reaches is not said either.
  private func hiddenName(of entry: Entry) -> String {
    "contact › " + words.label(entry.contact.channel).lowercased()
  }

  private func verification(of entry: Entry) -> String? {
    entry.contact.verified.map { "\($0.date.text), \($0.how)" }
  }

  private static func isNewer(_ new: Entry, than old: Entry) -> Bool {
    guard let after = new.contact.verified?.date else { return false }
    return old.contact.verified.map { $0.date < after } ?? true
  }
}
