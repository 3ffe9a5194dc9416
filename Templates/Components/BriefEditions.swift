import Records

/// The newest factsheet of a country: the one that no other supersedes.
func newestBrief(of country: Country, in page: PageContext) -> Brief? {
  newestBrief(among: page.library.backlinks[country.key] ?? [], in: page) {
    $0.country?.id == country.id
  }
}

/// The newest factsheet of a region.
func newestBrief(of region: Region, in page: PageContext) -> Brief? {
  newestBrief(among: page.library.backlinks[region.key] ?? [], in: page) {
    $0.region?.id == region.id
  }
}

/// Of several that nothing supersedes, the one with the greatest edition counts.
private func newestBrief(
  among links: [Backlink], in page: PageContext, where isAbout: (Brief) -> Bool
) -> Brief? {
  links.lazy
    .filter { $0.owner.kind == .brief }
    .compactMap { page.library.briefs[$0.owner.id] }
    .filter { isAbout($0) && successor(of: $0, in: page) == nil }
    .max { ($0.edition, $0.id) < ($1.edition, $1.id) }
}

/// The edition that took this one's place.
func successor(of brief: Brief, in page: PageContext) -> Brief? {
  (page.library.backlinks[brief.key] ?? []).lazy
    .filter { $0.owner.kind == .brief }
    .compactMap { page.library.briefs[$0.owner.id] }
    .first { $0.supersedes?.id == brief.id }
}

/// The editions before this one, the newest first.
func earlierEditions(of brief: Brief, in page: PageContext) -> [Brief] {
  var editions: [Brief] = []
  var seen: Set<String> = [brief.id]
  var next = brief.supersedes.flatMap { page.library.briefs[$0] }
  while let edition = next, seen.insert(edition.id).inserted {
    editions.append(edition)
    next = edition.supersedes.flatMap { page.library.briefs[$0] }
  }
  return editions
}

/// The newest edition of the series that a factsheet belongs to.
func newestEdition(of brief: Brief, in page: PageContext) -> Brief {
  var newest = brief
  var seen: Set<String> = [brief.id]
  while let next = successor(of: newest, in: page), seen.insert(next.id).inserted { newest = next }
  return newest
}
