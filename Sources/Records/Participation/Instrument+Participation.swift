extension Instrument {
  /// Whether countries take part in it, and which do is worth asking.
  ///
  /// By its kind, or because its parties are recorded. Bodies, meetings and other steps of policy
  /// are nothing that a state signs.
  package var takesParticipants: Bool {
    guard scope != .national, !isPolicyEvent else { return false }
    return type.isMadeBetweenStates || !parties.isEmpty
  }

  /// Whether a country that is not named among the parties is known to be none.
  ///
  /// Either the sources name all of them, or two have made it between themselves. A region whose
  /// members are not recorded leaves open who they are.
  func hasOnlyTheNamedParties(among regions: RecordIndex<Region>) -> Bool {
    let isPair = scope == .bilateral && parties.count == 2 && otherParties.isEmpty
    guard namesAllParties || isPair, !parties.isEmpty else { return false }
    return parties.allSatisfy { place in
      switch place {
      case .country: true
      case .region(let region): regions[region]?.members.isEmpty == false
      }
    }
  }
}

extension InstrumentKind {
  /// Whether states make it with each other, so that each of them may or may not take part.
  package var isMadeBetweenStates: Bool {
    switch self {
    case .declaration, .consensus, .globalAgenda, .globalCompact, .regionalProcess: true
    default: hasParties
    }
  }

  /// Whether those who take part are called its parties.
  package var hasParties: Bool {
    switch self {
    case .memorandum, .agreement: true
    default: needsRatification
    }
  }

  /// Whether a signature alone makes no state a party.
  var needsRatification: Bool {
    switch self {
    case .treaty, .convention, .protocol: true
    default: false
    }
  }
}
