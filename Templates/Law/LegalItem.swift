import Library
import Records
import Values

/// An instrument as filters see it, with the statuses that hold for some of the countries that it
/// concerns. Where these have statuses of their own, an instrument is several items, so that the
/// status of one is not taken for that of another.
struct LegalItem: Sendable {
  let instrument: Instrument
  private(set) var countries: [CountryCode]
  let statuses: [InstrumentStatus]
  /// Whether sources disagree on what is said of these countries.
  let isDisputed: Bool
  /// Whether it has what is said of others: of a group in its own right, or of a country that the
  /// instrument doesn't concern, such as one that a source calls no party.
  var isOfOthers = false

  /// An instrument once for each group of countries that share their statuses.
  static func all(of instrument: Instrument, in library: Library) -> [LegalItem] {
    let claims = instrument.knownStatuses(at: library.settings.date)
    let countries = library.countries(of: instrument).sorted()
    let disputed =
      instrument.conflictingStatuses.map { $0.first?.party }
      + library.disputedParts(of: instrument).map { $0.region == nil ? $0.place : nil }
      + library.disputedDates(of: instrument).map { _ in nil }
    guard instrument.takesParticipants, !countries.isEmpty else {
      return [
        LegalItem(
          instrument: instrument, countries: countries, statuses: claims.map(\.status),
          isDisputed: !disputed.isEmpty)
      ]
    }
    var items: [LegalItem] = []
    for code in countries {
      let statuses = statuses(for: code, claims, of: instrument, in: library)
      // What is open of a group, or of the instrument itself, is open of each country.
      let isDisputed = disputed.contains { party in
        if case .country(let other)? = party { other == code } else { true }
      }
      if let index = items.firstIndex(where: {
        $0.statuses == statuses && $0.isDisputed == isDisputed
      }) {
        items[index].countries.append(code)
      } else {
        items.append(
          LegalItem(
            instrument: instrument, countries: [code], statuses: statuses, isDisputed: isDisputed))
      }
    }
    let others = claims.filter { claim in
      switch claim.party {
      case nil: false
      case .country(let code)?: !countries.contains(code)
      case .area?: true
      case .region(let region)?:
        !instrument.actsThroughMembers(.region(region), claim.through)
      }
    }.map(\.status)
    if !others.isEmpty {
      items.append(
        LegalItem(
          instrument: instrument, countries: [], statuses: others, isDisputed: !disputed.isEmpty,
          isOfOthers: true))
    }
    return items
  }

  /// What is said of a country, of the members of a group through which it takes part, or of the
  /// instrument itself. For a country that has left, or has only signed what needs ratification, the
  /// instrument is not in force.
  private static func statuses(
    for code: CountryCode, _ claims: [StatusClaim], of instrument: Instrument, in library: Library
  ) -> [InstrumentStatus] {
    let part = library.participation(of: .country(code), in: instrument)
    let isNotBound =
      part.isKnown && part.states.allSatisfy { $0.leavesUnbound(in: instrument.type) }
    let said = claims.filter { claim in
      if isNotBound, claim.status == .inForce { return false }
      switch claim.party {
      case nil: return true
      case .country(let other)?: return other == code
      case .area?: return false
      case .region(let region)?:
        return instrument.actsThroughMembers(.region(region), claim.through)
          && library.regions[region]?.isMember(code, on: claim.asOf) == true
      }
    }.map(\.status)
    // Where it is in force for others, what the country did takes the place of that.
    let isLeftOut = isNotBound && claims.contains { $0.party == nil && $0.status == .inForce }
    let own =
      isLeftOut && part.states.count == 1 || part.states == [.withdrawn]
      ? part.states.first?.asStatus.map { InstrumentStatus($0) } : nil
    return said + [own].compactMap { $0 }.filter { !said.contains($0) }
  }
}

extension ParticipationState {
  /// Whether a country in it is not bound, or not yet, or not for now, by what is in force for others.
  fileprivate func leavesUnbound(in type: InstrumentKind) -> Bool {
    switch self {
    case .withdrawn, .membershipEnded, .notParty, .suspended: true
    case .ended, .superseded: false
    default: !makesParty(to: type)
    }
  }

  /// The status that says the same. Nil where the state is none that sources give as a status.
  fileprivate var asStatus: InstrumentStatus.Meaning? {
    switch self {
    case .withdrawn: .withdrawn
    case .suspended: .suspended
    case .signed: .signed
    case .adopted: .adopted
    case .concluded: .concluded
    case .endorsed: .endorsed
    case .pursuingRatification: .pursuingRatification
    case .provisionallyApplied: .provisionallyApplied
    default: nil
    }
  }
}
