extension Instrument {
  /// Every citation of the record, wherever in it a source is named.
  package var citations: [Citation] {
    var all = header.sources
    all += header.disputes.flatMap { $0.claims.flatMap(\.sources) }
    all += names.flatMap(\.sources)
    all += events.flatMap(\.sources)
    all += due.flatMap(\.sources)
    all += statuses.flatMap(\.sources)
    all += relations.flatMap(\.sources)
    all += provisions.flatMap(\.sources)
    return all
  }
}
