import Library
import Loading
import Records

extension OrganizationComparison {
  /// A location in one version, and what a page says of it there.
  private struct Entry {
    /// Its place in the record.
    let place: Int
    let location: Location
    let source: CanonicalValue
    let text: String
    let isAddressShown: Bool
    let isHidden: Bool
  }

  func locationFacts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    var left = entries(of: old)
    var right: [Entry] = []
    var pairs: [(Entry, Entry)] = []
    for entry in entries(of: new) {
      let index = left.firstIndex {
        $0.source == entry.source && $0.isAddressShown == entry.isAddressShown
      }
      if let index {
        pairs.append((left.remove(at: index), entry))
      } else {
        right.append(entry)
      }
    }
    // Locations have no names: those that differ are compared in the order of the record.
    var facts: [Fact] = []
    for index in 0..<max(left.count, right.count) {
      let before = index < left.count ? left[index] : nil
      let after = index < right.count ? right[index] : nil
      facts += self.facts(before, after)
      if let before, let after { pairs.append((before, after)) }
    }
    // The order of those that are withheld shows nowhere.
    let shown = pairs.filter { !$0.isHidden && !$1.isHidden }.sorted { $0.1.place < $1.1.place }
    return facts + ListOrder.facts("locations", shown.map(\.0.place))
  }

  private func entries(of half: RecordPair.Half) -> [Entry] {
    guard let organization = half.typed(Organization.self) else { return [] }
    let policy = half.library.settings.freshness
    let sources = half.source.fields.first { $0.key == "locations" }?.value.items ?? []
    return zip(organization.locations, sources).enumerated().map { place, entry in
      let (location, source) = entry
      let wide = half.library.wideName(of: location)
      let address = location.givenAddress(of: organization, on: half.today, under: policy)
      let text: String
      let isHidden: Bool
      switch location.disclosure(of: organization) {
      case .address: (text, isHidden) = (address ?? "\(wide), address too old to be shown", false)
      case .place: (text, isHidden) = (wide, false)
      case .areaOnly: (text, isHidden) = ("\(wide), by province only", true)
      case .nothing: (text, isHidden) = ("", true)
      }
      return Entry(
        place: place, location: location, source: source, text: text,
        isAddressShown: address != nil, isHidden: isHidden)
    }
  }

  private func facts(_ old: Entry?, _ new: Entry?) -> [Fact] {
    let label = "location"
    guard let old, let new else {
      let entry = old ?? new
      let isHidden = entry?.isHidden == true
      let shown: Shown? = entry.map { isHidden ? .withheld : disclosure.shown($0.text) }
      return [
        Fact(
          label, old: old == nil ? nil : shown, new: new == nil ? nil : shown,
          note: (old == nil ? "added" : "withdrawn") + (isHidden ? "; not shown" : ""))
      ]
    }
    if old.isHidden || new.isHidden {
      let note =
        switch (old.isHidden, new.isHidden) {
        case (false, true): "newly withheld"
        case (true, false): "newly public; it was withheld before"
        default: "changed; not shown"
        }
      return [Fact(label, old: .withheld, new: .withheld, note: note)]
    }
    var facts: [Fact] = []
    if old.isAddressShown != new.isAddressShown, old.location.address == new.location.address {
      facts.append(
        Fact(
          label, old: .withheld, new: .withheld,
          note: new.isAddressShown
            ? "shown again" : "newly withheld: too long since it was verified"))
    } else if old.text != new.text {
      facts.append(Fact(label, old: disclosure.shown(old.text), new: disclosure.shown(new.text)))
    }
    var rest = FieldComparison(disclosure)
    // Coordinates are never published, wherever they lead.
    let covered: Set<String> = ["address", "coordinates", "visibility", "reason"]
    rest.compare(
      old.source.members.filter { !covered.contains($0.key) },
      new.source.members.filter { !covered.contains($0.key) }, below: [label])
    facts += rest.facts
    return facts.isEmpty ? [Fact(label, old: nil, new: nil, note: "changed; not shown")] : facts
  }
}
