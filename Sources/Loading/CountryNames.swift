import Diagnostics
import Records
import Values

/// Which countries the names of records speak of, so that advice does not lead from one country's
/// record to another's.
struct CountryNames {
  private let entries: [RecordKey: LoadedFile.Entry]

  init(_ entries: [RecordKey: LoadedFile.Entry]) {
    self.entries = entries
  }

  /// The countries that a name has in it, as in `khm-trained` or `cambodia-2022`. Nil where it has
  /// none.
  func countries(namedIn name: String) -> Set<CountryCode>? {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var named = CountryCode.named(in: name)
    for index in words.indices {
      // The identifiers of countries may have several words.
      for end in (index + 1)...min(words.count, index + 4) {
        let id = words[index..<end].joined(separator: "-")
        guard let country = entries[RecordKey(.country, id)] else { continue }
        named.formUnion(country.countries)
      }
    }
    return named.isEmpty ? nil : named
  }

  /// The countries that a record is about.
  func countries(of entry: LoadedFile.Entry) -> Set<CountryCode> {
    var countries = Set(entry.countries)
    guard entry.key.kind == .brief else { return countries }
    entry.forEachUse { use in
      if use.kind == .country, let country = entries[use.key] {
        countries.formUnion(country.countries)
      }
    }
    return countries
  }

  /// The names of a kind of record that may have been meant by `name`, the nearest first.
  ///
  /// - Parameters:
  ///   - kind: The kind of the records.
  ///   - name: What was written.
  ///   - meant: The countries that its writer had in mind; none where that is not known. Then nothing
  ///     is answered if the nearest names are of several countries.
  func names(of kind: RecordKind, like name: String, about meant: Set<CountryCode>) -> [String] {
    func own(_ id: String) -> Set<CountryCode> {
      countries(namedIn: id) ?? entries[RecordKey(kind, id)].map { countries(of: $0) } ?? []
    }
    let near = nearestNames(
      to: name, in: entries.keys.lazy.filter { $0.kind == kind }.map(\.id).sorted()
    ) { id in
      meant.isEmpty || own(id).isEmpty || !own(id).isDisjoint(with: meant)
    }
    guard meant.isEmpty else { return near }
    let places = near.map(own).filter { !$0.isEmpty }
    let isOfOne = places.allSatisfy { place in places.allSatisfy { !$0.isDisjoint(with: place) } }
    return isOfOne ? near : []
  }
}

extension String {
  /// Whether somebody who wrote `path` may have meant this path: a file of the same kind, and none of
  /// another country or region.
  func mayBeMeantBy(_ path: String) -> Bool {
    let (own, other) = (split(separator: "/"), path.split(separator: "/"))
    func ending(_ parts: [Substring]) -> String {
      let name = parts.last ?? ""
      return name.contains(".") ? (name.split(separator: ".").last ?? "").lowercased() : ""
    }
    guard ending(own) == ending(other) else { return false }
    guard own.count > 2, other.count > 2, own[0] == other[0],
      own[0] == "countries" || own[0] == "regions"
    else { return true }
    return own[1] == other[1]
  }
}
