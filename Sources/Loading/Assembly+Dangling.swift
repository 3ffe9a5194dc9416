import Diagnostics
import Library
import Records
import Values

/// References that lead nowhere.
extension Assembly {
  /// From how many references on a misspelt identifier is looked for in the record rather than in them.
  private static let many = 3
  /// How many names are looked for: where more are missing, a file or a folder is.
  private static let mostNames = 20

  /// Reports the references that lead nowhere.
  ///
  /// Where several name one record that does not exist, and a record with nearly that name is named by
  /// nothing, its identifier is misspelt: that is one mistake, and not theirs.
  mutating func reportDangling() {
    let pending = dangling
    dangling = []
    guard !pending.isEmpty else { return }
    let misspelt = misspelt(in: pending.map(\.use))
    let misplaced = figuresOfWrongPlaces(among: pending.map(\.use))
    for (use, entry) in pending
    where misspelt[use.key] == nil && !misplaced.contains(use.key) && !hasEnough(of: entry) {
      if use.isInText {
        report(
          Self.finding(
            forText: use, suggestion: suggestion(forText: use, of: entry)), of: entry)
      } else {
        report(
          Self.finding(dangling: use, suggestion: suggestion(for: use.key, of: entry)),
          of: entry)
      }
    }
    for (missing, record) in misspelt.sorted(by: { $0.key < $1.key }) {
      guard let entry = entries[record] else { continue }
      let uses = pending.filter { $0.use.key == missing }
      report(
        LoadingRules.danglingReference.finding(
          "'\(record.id)' is named by no record, and \(uses.count) references name "
            + "'\(missing.id)', which does not exist", at: entry.range,
          related: uses.first.map { [.init("the first of them", at: $0.use.range)] } ?? [],
          suggestion: "correct the identifier here, or those references"), of: entry)
    }
  }

  /// The missing figures of a sheet that have another name only because the code of their place is wrong,
  /// which is reported at the code: `share-xsl`, where the row has `XSX`.
  private func figuresOfWrongPlaces(among uses: [RecordUse]) -> Set<RecordKey> {
    let missing = Set(uses.lazy.map(\.key).filter { $0.kind == .figure })
    guard !missing.isEmpty else { return [] }
    let countries = Set(entries.values.lazy.filter { $0.key.kind == .country }.flatMap(\.countries))
    var wrong: [Substring: [Substring]] = [:]
    for (key, entry) in entries where key.kind == .figure {
      let isUnnamed = entry.countries.contains { !$0.hasName && !countries.contains($0) }
      guard isUnnamed || gaps.touches(entry.range), let (stem, place) = Self.parts(of: key.id)
      else { continue }
      wrong[stem, default: []].append(place)
    }
    guard !wrong.isEmpty else { return [] }
    let places = Set(countries.map { $0.text.lowercased() })
    return missing.filter { key in
      guard let (stem, place) = Self.parts(of: key.id), places.contains(String(place)) else {
        return false
      }
      return wrong[stem]?.contains { written in
        !nearestNames(to: String(written), in: [String(place)]).isEmpty
      } ?? false
    }
  }

  /// What is before and after the last hyphen of a name.
  private static func parts(of id: String) -> (stem: Substring, place: Substring)? {
    guard let hyphen = id.lastIndex(of: "-") else { return nil }
    return (id[..<hyphen], id[id.index(after: hyphen)...])
  }

  /// The records whose identifiers are misspelt, by the names that others give them.
  private func misspelt(in uses: [RecordUse]) -> [RecordKey: RecordKey] {
    var counts: [RecordKey: Int] = [:]
    for use in uses { counts[use.key, default: 0] += 1 }
    let names = counts.filter { $0.value >= Self.many }.keys
    guard !names.isEmpty, names.count <= Self.mostNames else { return [:] }
    var used: Set<RecordKey> = []
    for entry in entries.values {
      entry.forEachUse { if $0.key != entry.key { used.insert($0.key) } }
    }
    let places = CountryNames(entries)
    var found: [RecordKey: RecordKey] = [:]
    for key in names {
      let meant = places.countries(namedIn: key.id) ?? []
      let near = places.names(of: key.kind, like: key.id, about: meant)
        .map { RecordKey(key.kind, $0) }
      if let record = near.first, near.count == 1, !used.contains(record) { found[key] = record }
    }
    return found
  }
}
