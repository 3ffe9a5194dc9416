extension Library {
  /// The record that a key names, of whatever kind.
  package func record(_ key: RecordKey) -> (any Record)? {
    switch key.kind {
    case .region: regions[key.id]
    case .country: countries[key.id]
    case .brief: briefs[key.id]
    case .figure: figures[key.id]
    case .instrument: instruments[key.id]
    case .organization: organizations[key.id]
    case .plan: plans[key.id]
    case .guideline: guidelines[key.id]
    case .programme: programmes[key.id]
    case .source: sources[key.id]
    case .term: terms[key.id]
    case .page: pages[key.id]
    }
  }
}
