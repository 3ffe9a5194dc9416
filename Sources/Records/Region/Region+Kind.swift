package import Values

extension Region {
  package static let traits = RecordTraits(
    "region", folders: ["regions"], forms: [.list, .sheet], hasPagesBelow: true,
    affectsOtherPages: true, reportPlace: 5)

  package var concernedCountries: [CountryCode] { members }

  package func addDates(to list: inout DateList) {
    list.add(eras)
    for membership in memberships {
      list.add("since", membership.since, at: membership.range)
      list.add("until", membership.until, .planned, at: membership.range)
    }
  }
}

extension RecordKind {
  package static let region = RecordKind(of: Region.self)
}

extension SiteRecords {
  @inlinable package var regions: RecordIndex<Region> { records[Region.self] }
}
