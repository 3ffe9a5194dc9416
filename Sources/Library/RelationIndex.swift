package import Records

/// Which instruments say something of which other instrument.
struct RelationIndex: Sendable {
  private var owners: [String: [Int]] = [:]

  init(_ instruments: RecordIndex<Instrument>) {
    for (position, instrument) in instruments.enumerated() {
      for relation in instrument.relations where owners[relation.target.id]?.last != position {
        owners[relation.target.id, default: []].append(position)
      }
    }
  }

  func owners(ofRelationsTo id: String) -> [Int] { owners[id] ?? [] }
}

extension Library {
  /// The relations of other instruments to this one, in the order of their identifiers.
  package func relations(
    to instrument: Instrument
  ) -> [(owner: Instrument, relation: Instrument.Relation)] {
    indexes.relations.owners(ofRelationsTo: instrument.id).flatMap { position in
      let owner = instruments[position]
      return owner.relations.filter { $0.target.id == instrument.id }.map { (owner, $0) }
    }
  }

  /// The instruments that supersede, repeal or annul this one as a whole, as a record says without a doubt,
  /// in the order of their identifiers.
  ///
  /// - Parameter arePlanned: Those that are only being prepared, which nothing has been followed by yet.
  package func successors(of instrument: Instrument, arePlanned: Bool = false) -> [Instrument] {
    successions(of: instrument, arePlanned: arePlanned).map(\.owner)
  }

  /// The same with the relation that says it.
  package func successions(
    of instrument: Instrument, arePlanned: Bool = false
  ) -> [(owner: Instrument, relation: Instrument.Relation)] {
    var found: [(owner: Instrument, relation: Instrument.Relation)] = []
    for (owner, relation) in relations(to: instrument)
    where relation.isSuccession && owner.isOnlyPlanned == arePlanned
      && found.last?.owner.id != owner.id
      && !(relation.type == .annuls && instrument.isAnnulledInPart)
    {
      found.append((owner, relation))
    }
    return found
  }
  /// The judgments that annul some provisions of this instrument, in the order of their identifiers.
  package func partialAnnulments(of instrument: Instrument) -> [Instrument] {
    guard instrument.isAnnulledInPart else { return [] }
    return relations(to: instrument)
      .filter { $0.relation.type == .annuls && $0.relation.doubt == nil }.map(\.owner)
  }
}
