extension Library {
  /// The factsheet of a country that no other supersedes.
  package func newestBrief(of country: Country) -> Brief? {
    newest { $0.country?.id == country.id }
  }

  /// The factsheet of a region that no other supersedes.
  package func newestBrief(of region: Region) -> Brief? {
    newest { $0.region?.id == region.id }
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

  private func newest(where isWanted: (Brief) -> Bool) -> Brief? {
    let candidates = briefs.filter(isWanted)
    let superseded = Set(candidates.compactMap { $0.supersedes?.id })
    return candidates.first { !superseded.contains($0.id) }
  }
}
