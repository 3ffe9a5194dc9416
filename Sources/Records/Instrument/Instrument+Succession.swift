extension Instrument {
  /// Whether all that is said of it is that it is being prepared, so that it has taken no other's place
  /// yet.
  package var isOnlyPlanned: Bool {
    if type.meaning == .bill { return true }
    return !statuses.isEmpty && statuses.allSatisfy(\.status.isPlanned)
      && !events.contains { $0.type.makes || $0.type.bringsIntoForce }
  }
}

extension Instrument.Relation {
  /// Whether its owner takes the place of the other instrument or ends it, as a source says without a
  /// doubt.
  package var isSuccession: Bool {
    switch type {
    case .supersedes, .repeals, .annuls: doubt == nil
    default: false
    }
  }
}
