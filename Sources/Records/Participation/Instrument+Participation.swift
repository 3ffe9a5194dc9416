extension Instrument {
  /// Whether countries take part in it, and which do is worth asking.
  ///
  /// By its kind, or because its parties are recorded. Bodies, meetings and other steps of policy
  /// are nothing that a state signs.
  package var takesParticipants: Bool {
    guard !scope.isDomestic, !isPolicyEvent else { return false }
    return type.isMadeBetweenStates || !parties.isEmpty
  }

  /// The countries and regions that a table of participation answers for, where it asks only those
  /// that are named: each once, in the order of the record. A region that is named for its members
  /// is followed by them.
  package func namedPlaces(among regions: RecordIndex<Region>) -> [Place] {
    var seen: Set<Place> = []
    return partyMentions.flatMap { mention -> [Place] in
      guard case .region = mention.place, mention.isThroughMembers else { return [mention.place] }
      return mention.countries(among: regions).map { .country($0) }
    }.filter { seen.insert($0).inserted }
  }

  /// The regions that are named as such and not for their members, each once.
  package var regionsOfTheirOwn: [Place] {
    var seen: Set<Place> = []
    return partyMentions.compactMap { mention in
      guard case .region = mention.place, !mention.isThroughMembers,
        seen.insert(mention.place).inserted
      else { return nil }
      return mention.place
    }
  }

  /// Whether a place that is not named among the parties is known to be none.
  ///
  /// Either the sources name all of them, or two have made it between themselves. A region among the
  /// parties leaves open what holds for its members, and, where these are not recorded, for anybody.
  func excludes(_ place: Place, among regions: RecordIndex<Region>) -> Bool {
    let isPair = scope == .bilateral && parties.count == 2 && otherParties.isEmpty
    guard namesAllParties || isPair, !parties.isEmpty else { return false }
    return parties.allSatisfy { party in
      guard case .region(let reference) = party else { return true }
      guard let members = regions[reference]?.members, !members.isEmpty else { return false }
      guard case .country(let code) = place else { return true }
      return !members.contains(code)
    }
  }
}
