package import Values

/// A state or region that an instrument names: among its parties, in an event or in a status.
package struct PartyMention: Sendable, Hashable {
  package let place: Place
  /// Whether a region is named for its members, because a source says so.
  package let isThroughMembers: Bool
  /// Whether it is named as taking part. A source may also say that it doesn't, or doesn't know.
  package let isPositive: Bool
  /// When it was said of it. The members of a region are those of that time.
  package let date: PartialDate?

  /// The countries that are named by it: the country itself, or the members of a region where a
  /// source speaks of them. A region in its own right names no country.
  package func countries(among regions: RecordIndex<Region>) -> [CountryCode] {
    switch place {
    case .country(let code): [code]
    case .area: []
    case .region(let region):
      isThroughMembers ? regions[region]?.members(on: date) ?? [] : []
    }
  }
}

extension Instrument {
  /// Every state and region that it names: its parties, then those of its events and statuses.
  package var partyMentions: [PartyMention] {
    func mention(
      _ place: Place, _ own: Through?, isPositive: Bool = true, on date: PartialDate? = nil
    ) -> PartyMention {
      PartyMention(
        place: place, isThroughMembers: actsThroughMembers(place, own), isPositive: isPositive,
        date: date)
    }
    var mentions = parties.map { mention($0, nil) }
    for event in events { mentions += Self.mentions(in: event, through: through) }
    for claim in statuses {
      guard let party = claim.party else { continue }
      let isPositive = claim.status != .notParty && claim.status != .unknown
      mentions.append(
        mention(party, claim.through, isPositive: isPositive, on: claim.asOf))
    }
    return mentions
  }

  /// The parties whose step an event is.
  ///
  /// - Parameter through: What the instrument says of all regions that it names.
  static func mentions(in event: LegalEvent, through: Through?) -> [PartyMention] {
    event.parties.map { party in
      PartyMention(
        place: party, isThroughMembers: isForMembers(party, event.through ?? through),
        isPositive: true, date: event.date)
    }
  }

  /// Whether a place is a region that is named for its members.
  ///
  /// - Parameter own: What the event or the status says of it. The instrument says it for all.
  package func actsThroughMembers(_ place: Place, _ own: Through?) -> Bool {
    Self.isForMembers(place, own ?? through)
  }

  private static func isForMembers(_ place: Place, _ through: Through?) -> Bool {
    guard case .region = place else { return false }
    return through == .members
  }

  /// The countries that it concerns: those of whose framework it is a part, and those that are named
  /// as taking part. One set for timelines, counts and filters, so that they agree.
  package func concernedCountries(among regions: RecordIndex<Region>) -> Set<CountryCode> {
    var codes = Set(countries)
    for mention in partyMentions where mention.isPositive {
      codes.formUnion(mention.countries(among: regions))
    }
    return codes
  }

  /// Whether an event or a status is the instrument's own: said of no party, or of the one state
  /// whose law it is.
  package func isOwn(_ parties: [Place]) -> Bool {
    Self.isOwn(parties, in: scope, of: countries)
  }

  static func isOwn(_ parties: [Place], in scope: Scope, of countries: [CountryCode]) -> Bool {
    parties.isEmpty || (scope.isDomestic && parties == countries.map { .country($0) })
  }
}
