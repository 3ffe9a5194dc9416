extension Instrument {
  /// The date by which timelines order the instrument: the earliest of its events, else the time
  /// that it covers. Nil when no source gives one.
  package var firstDate: PartialDate? {
    events.compactMap(\.date).min() ?? period
  }

  /// Whether its sources give different statuses for the same party.
  package var isDisputed: Bool {
    !header.disputes.isEmpty || !conflictingStatuses.isEmpty
  }

  /// The status claims of each party that has more than one status.
  package var conflictingStatuses: [[StatusClaim]] {
    var groups: [(party: Place?, claims: [StatusClaim])] = []
    for claim in statuses {
      if let index = groups.firstIndex(where: { $0.party == claim.party }) {
        groups[index].claims.append(claim)
      } else {
        groups.append((claim.party, [claim]))
      }
    }
    return groups.map(\.claims).filter { claims in
      claims.contains { $0.status != claims[0].status }
    }
  }

  /// Whether it is an event or a step of policy rather than a text.
  package var isPolicyEvent: Bool {
    switch type {
    case .bodyEstablished, .policyEvent, .meeting, .facility, .rating: true
    default: false
    }
  }
}
