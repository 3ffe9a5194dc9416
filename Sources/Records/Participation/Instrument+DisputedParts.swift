package import Values

extension Instrument {
  /// The parts on which sources disagree, and of which the record doesn't say so in another way: no
  /// dispute is recorded, and the statuses of the party don't differ. Of the members of a group, who
  /// all have the same part, the first.
  ///
  /// - Parameter mentions: What the instrument says of whom.
  package func disputedParts(
    among regions: RecordIndex<Region>, at edition: Day, mentions: PartyMentions
  ) -> [Participation] {
    guard header.disputes.isEmpty, events.count + statuses.count > 1 else { return [] }
    let differing = Set(mentions.conflicts.compactMap { $0.first?.party })
    let hasOwnConflict = mentions.conflicts.contains { $0.first?.party == nil }
    var parts: [Participation] = []
    if !hasOwnConflict, let own = Participation(of: self, among: regions, at: edition),
      own.isDisputed
    {
      parts.append(own)
    }
    var groups: Set<String> = []
    for place in namedPlaces(among: regions) where !differing.contains(place) {
      let part = Participation(
        of: place, in: self, among: regions, at: edition, mentions: mentions)
      guard part.isDisputed else { continue }
      if let region = part.region {
        guard !differing.contains(.region(region)), groups.insert(region.id).inserted else {
          continue
        }
      }
      parts.append(part)
    }
    return parts
  }
}
