import HTML
import Records
import Values

/// The dated entries of one decade, where a timeline is too long to be read from end to end.
struct TimelineDecade {
  /// The first year: 1990.
  let year: Int
  /// The anchor of the part on its page.
  let id: String
  var entries: [TimelineEntry]

  /// The entries by the decade in which each begins, or ends where it has no beginning.
  static func all(of entries: [TimelineEntry], anchors prefix: String) -> [TimelineDecade] {
    var decades: [TimelineDecade] = []
    for entry in entries {
      guard let date = entry.date else { continue }
      let first = date.hasNoLowerBound ? date.upper.year : date.lower.year
      let year = first - first % 10
      if decades.last?.year == year {
        decades[decades.count - 1].entries.append(entry)
      } else {
        decades.append(
          TimelineDecade(year: year, id: "\(prefix)-\(decades.count + 1)", entries: [entry]))
      }
    }
    return decades
  }

  func name(in page: PageContext) -> String {
    page.words(LegalWord.decade, ["from": String(year), "to": String(year + 9)])
  }
}

/// With more dated entries than this, only the newest decade is open.
private let mostOpen = 200

/// Dated entries as a list. A long one is in parts by decade, with a line of links to them.
///
/// - Parameters:
///   - level: The level of the headings of the parts: 3 or 4.
///   - prefix: Begins the anchors of the parts; another list of the page has another.
func decadeList(
  _ entries: [TimelineEntry], within country: CountryCode?, of segment: EraSegment? = nil,
  filter: ListFilter<LegalItem>, level: Int = 3, anchors prefix: String = "page-decade",
  in page: PageContext
) -> HTML {
  func list(_ entries: [TimelineEntry]) -> HTML {
    """
    <div class="wide">\(timelineList(
      entries, within: country, of: segment, filter: filter, in: page))</div>
    """
  }
  let decades = TimelineDecade.all(of: entries, anchors: prefix)
  guard entries.count > longList, decades.count > 1 else { return list(entries) }
  let isFolded = entries.count > mostOpen
  let parts = decades.enumerated().map { place, decade -> HTML in
    let heading: HTML = "<h\(level) id=\"\(decade.id)\">\(decade.name(in: page))</h\(level)>"
    guard isFolded else { return filter.group("\(heading)\(list(decade.entries))") }
    let open: HTML? = place == decades.count - 1 ? " open" : nil
    let count = page.words.count(decade.entries.count, LegalWord.oneItem, LegalWord.items)
    return filter.group(
      """
      \(heading)<details\(open)><summary>\(count)</summary>\(list(decade.entries))</details>
      """)
  }
  return """
    <nav aria-label="\(page.words(LegalWord.decades))"><ul class="jump">\
    \(for: decades, { "<li><a href=\"#\($0.id)\">\($0.name(in: page))</a></li>" })</ul></nav>\
    \(parts.joined())
    """
}

/// Says where the steps are that a timeline leaves out. Nil where it has them all.
func leftOutNote(_ entries: TimelineEntries, in page: PageContext) -> HTML? {
  entries.leftOut.map { leftOut in
    let word: LegalWord =
      switch leftOut {
      case .ofOthers: .stepsOfOthers
      case .ofAll: .stepsOfAll
      }
    return " \(page.words(word))"
  }
}
