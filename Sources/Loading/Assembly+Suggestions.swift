import Records

extension Assembly {
  /// What may have been meant by a name that leads nowhere.
  mutating func suggestion(for key: RecordKey, of entry: LoadedFile.Entry) -> String? {
    let others = RecordKind.allCases.filter { entries[RecordKey($0, key.id)] != nil }
    if let other = others.first { return "'\(key.id)' is \(other.withArticle)" }
    let places = CountryNames(entries)
    let meant = places.countries(namedIn: key.id) ?? places.countries(of: entry)
    let place = "\(key.kind.rawValue) \(meant.map(\.text).sorted())"
    return suggestions.suggestion(for: key.id, at: place) {
      places.names(of: key.kind, like: key.id, about: meant)
    }
  }
}

extension RecordKind {
  /// The kind in a sentence: `an instrument`.
  var withArticle: String {
    switch self {
    case .instrument, .organization: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }
}
