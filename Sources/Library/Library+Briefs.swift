package import Records

extension Library {
  /// The factsheet of a country that no other supersedes.
  package func newestBrief(of country: Country) -> Brief? {
    indexes.editions.newest(of: country).map { briefs[$0] }
  }

  /// The factsheet of a region that no other supersedes.
  package func newestBrief(of region: Region) -> Brief? {
    indexes.editions.newest(of: region).map { briefs[$0] }
  }

  /// The newest edition of the series that `brief` belongs to.
  package func newestEdition(of brief: Brief) -> Brief {
    indexes.editions.newest(ofSeries: brief).map { briefs[$0] } ?? brief
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
    indexes.editions.successor(of: brief).map { briefs[$0] }
  }

  /// Whether another edition took the place of `brief`.
  package func isSuperseded(_ brief: Brief) -> Bool { indexes.editions.successor(of: brief) != nil }
}
