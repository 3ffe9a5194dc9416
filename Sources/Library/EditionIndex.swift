package import Records

/// Which factsheet took the place of which, and which is the newest of each country and region.
package struct EditionIndex: Sendable {
  private var successors: [String: Int] = [:]
  /// The newest edition of the series of each that was superseded.
  private var newestOfSeries: [String: Int] = [:]
  private var newestOfCountry: [String: Int] = [:]
  private var newestOfRegion: [String: Int] = [:]

  init(_ briefs: RecordIndex<Brief>) {
    for (position, brief) in briefs.enumerated() {
      guard let superseded = brief.supersedes?.id, successors[superseded] == nil else { continue }
      successors[superseded] = position
    }
    for (position, brief) in briefs.enumerated() where successors[brief.id] == nil {
      noteSeries(endingAt: position, of: briefs)
      func note(_ id: String, in newest: inout [String: Int]) {
        // Of several that nothing supersedes, the one whose edition sorts last counts.
        if let other = newest[id].map({ briefs[$0] }),
          (other.edition, other.id) > (brief.edition, brief.id)
        {
          return
        }
        newest[id] = position
      }
      if let country = brief.country?.id { note(country, in: &newestOfCountry) }
      if let region = brief.region?.id { note(region, in: &newestOfRegion) }
    }
  }

  /// Goes back from the newest edition of a series. One without a newest goes round in a circle,
  /// which has been reported.
  private mutating func noteSeries(endingAt newest: Int, of briefs: RecordIndex<Brief>) {
    var position = newest
    while let earlier = briefs[position].supersedes?.id, successors[earlier] == position {
      newestOfSeries[earlier] = newest
      guard let next = briefs.position(of: earlier) else { return }
      position = next
    }
  }

  /// Whether one brief stands in the line of editions where the other does.
  package static func hasSamePlace(_ one: Brief, _ other: Brief) -> Bool {
    one.id == other.id && one.supersedes?.id == other.supersedes?.id
      && one.country?.id == other.country?.id && one.region?.id == other.region?.id
      && one.edition == other.edition
  }

  func successor(of brief: Brief) -> Int? { successors[brief.id] }
  func newest(ofSeries brief: Brief) -> Int? { newestOfSeries[brief.id] }
  func newest(of country: Country) -> Int? { newestOfCountry[country.id] }
  func newest(of region: Region) -> Int? { newestOfRegion[region.id] }
}
