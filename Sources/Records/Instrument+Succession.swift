extension Instrument {
  /// Whether all that is said of it is that it is being prepared.
  fileprivate var isOnlyPlanned: Bool {
    !statuses.isEmpty && statuses.allSatisfy(\.status.isPlanned)
      && !events.contains { $0.type.makes || $0.type.bringsIntoForce }
  }
}

extension Instrument.Relation {
  /// Whether its owner has taken the place of the other instrument: without a doubt, and not only in a
  /// draft.
  package func supersedes(as owner: Instrument) -> Bool {
    type == .supersedes && doubt == nil && !owner.isOnlyPlanned
  }
}
