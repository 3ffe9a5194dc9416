extension Library {
  /// The factsheet of a country that no other supersedes.
  package func newestBrief(of country: Country) -> Brief? {
    newest(among: users(of: country.key)) { $0.country?.id == country.id }
  }

  /// The factsheet of a region that no other supersedes.
  package func newestBrief(of region: Region) -> Brief? {
    newest(among: users(of: region.key)) { $0.region?.id == region.id }
  }

  /// The newest edition of the series that `brief` belongs to.
  package func newestEdition(of brief: Brief) -> Brief {
    var newest = brief
    var seen: Set<String> = [brief.id]
    while let next = successor(of: newest), seen.insert(next.id).inserted { newest = next }
    return newest
  }

  /// The editions of a factsheet before `brief`, newest first.
  package func earlierEditions(of brief: Brief) -> [Brief] {
    var editions: [Brief] = []
    var seen: Set<String> = [brief.id]
    var next = brief.supersedes.flatMap { briefs[$0] }
    while let edition = next, seen.insert(edition.id).inserted {
      editions.append(edition)
      next = edition.supersedes.flatMap { briefs[$0] }
    }
    return editions
  }

  /// The edition that took the place of `brief`.
  package func successor(of brief: Brief) -> Brief? {
    users(of: brief.key).first { $0.supersedes?.id == brief.id }
  }

  /// Of several that nothing supersedes, the one whose edition sorts last counts.
  private func newest(among candidates: [Brief], where isAbout: (Brief) -> Bool) -> Brief? {
    candidates.filter { isAbout($0) && successor(of: $0) == nil }
      .max { ($0.edition, $0.id) < ($1.edition, $1.id) }
  }

  /// The factsheets that use a record. Without a walk through all of them, which pages that each
  /// country has could not afford.
  private func users(of key: RecordKey) -> [Brief] {
    (backlinks[key] ?? []).lazy.filter { $0.owner.kind == .brief }
      .compactMap { briefs[$0.owner.id] }
  }
}
