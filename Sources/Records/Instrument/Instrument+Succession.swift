extension Instrument {
  /// Whether all that is said of it is that it is being prepared, so that it has taken no other's place
  /// yet.
  package var isOnlyPlanned: Bool {
    if type.meaning == .bill { return true }
    return !statuses.isEmpty && statuses.allSatisfy(\.status.isPlanned)
      && !events.contains { $0.type.makes || $0.type.bringsIntoForce }
  }
}

extension Instrument {
  /// Whether a court has ended some of its provisions and, as far as the record says, not the whole.
  package var isAnnulledInPart: Bool {
    let certain = events.filter { $0.doubt == nil }
    guard !statuses.contains(where: { $0.status == .annulled }),
      !certain.contains(where: { $0.type == .annulled && !$0.isPartial })
    else { return false }
    return certain.contains { $0.type == .partlyAnnulled || $0.type == .annulled }
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
