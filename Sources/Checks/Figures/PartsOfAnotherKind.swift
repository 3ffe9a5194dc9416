import Diagnostics
import Library
import Records
import Values

/// Parts can be added up to a total only where they count the same thing.
enum PartsOfAnotherKind: Check {
  static let rule = Rule(
    "parts-of-another-kind",
    summary: "parts must have the unit of their total, and be within its place and time",
    why: """
      The page prints what the parts add up to. A sum of people and cases, of two countries, of \
      two years or of two ranks is a number of nothing.
      """,
    fix: """
      List only figures of the same unit, or of a kind of it: women, children or officials of \
      people, court cases of cases, million euros of billion euros. A part may be of a country \
      within the total's region, or of a month within its year. Where a source itself mixes places or times, say so under \
      'difference'.
      """,
    failing: .init("figures/example.yml", total(partUnit: "cases")),
    passing: .init("figures/example.yml", total(partUnit: "people")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { total -> [Diagnostic] in
      guard let parts = total.parts else { return [] }
      var firstDated: Figure?
      return parts.figures.compactMap { reference in
        guard let part = library.figures[reference] else { return nil }
        if part.id == total.id {
          return rule.finding("'\(part.id)' must not be a part of itself", at: reference.range)
        }
        if parts.difference == nil, time(of: total) == nil {
          if let first = firstDated, let (own, other) = times(part, first) {
            return rule.finding(
              "'\(part.id)' must be of the same time as '\(first.id)', since '\(total.id)' has "
                + "none: it is of \(own.date.text), the other of \(other.date.text)",
              at: reference.range, related: [.init("the part", at: own.range)])
          }
          if firstDated == nil, time(of: part) != nil { firstDated = part }
        }
        return finding(part, reference, of: total, isExplained: parts.difference != nil, library)
      }
    }
  }

  private static func finding(
    _ part: Figure, _ reference: Reference<Figure>, of total: Figure, isExplained: Bool,
    _ library: Library
  ) -> Diagnostic? {
    let (what, range): (String, SourceRange)
    if !part.measure.canBePart(of: total.measure) {
      (what, range) = ("is in '\(part.unit)', the total in '\(total.unit)'", part.ranges.unit)
    } else if part.value.map({ part.measure.isYear($0.value) }) ?? false {
      (what, range) = ("is a year, which cannot be added", part.ranges.unit)
    } else if part.isRank || part.outOf != total.outOf {
      (what, range) = ("is a rank or share of another whole", part.header.range)
    } else if isExplained {
      return nil
    } else if let place = library.place(of: part, outside: total) {
      (what, range) = ("is about '\(place.text)', the total is not", part.header.range)
    } else if let (own, whole) = times(part, total) {
      (what, range) = ("is of \(own.date.text), the total of \(whole.date.text)", own.range)
    } else {
      return nil
    }
    return rule.finding(
      "'\(part.id)' must not be a part of '\(total.id)': it \(what)", at: reference.range,
      related: [.init("the part", at: range)])
  }

  private typealias Time = (date: PartialDate, range: SourceRange, isPeriod: Bool)

  private static func time(of figure: Figure) -> Time? {
    if let period = figure.period { return (period.date, figure.latest.timeRange, true) }
    return figure.asOf.map { ($0, figure.latest.timeRange, false) }
  }

  /// Both times, where the part's is not within the total's. Nil if that isn't certain.
  private static func times(_ part: Figure, _ total: Figure) -> (own: Time, whole: Time)? {
    // The numbers of a series are compared period by period.
    guard !part.isSeries, !total.isSeries, let own = time(of: part), let whole = time(of: total)
    else { return nil }
    let isOther = own.date.compare(to: whole.date) != .cannotTell
    let isWider =
      own.isPeriod && whole.isPeriod && own.date.isPlain && whole.date.isPlain
      && (own.date.lower < whole.date.lower || own.date.upper > whole.date.upper)
    return isOther || isWider ? (own, whole) : nil
  }

  private static func total(partUnit: String) -> String {
    """
    - id: returned
      label: people returned
      value: 600
      unit: people
      geography: KHM
      parts:
        relation: includes
        of: returned-women
      sources: example-report, p. 3
    - id: returned-women
      label: returns of women
      value: 500
      unit: \(partUnit)
      geography: KHM
      sources: example-report, p. 3

    """
  }
}

extension PartialDate {
  /// Whether its ends are known, without a mark of doubt.
  fileprivate var isPlain: Bool {
    !isApproximate && !isUncertain && !hasNoLowerBound && !hasNoUpperBound
  }
}

extension Library {
  /// The first place of a part that is neither among the places of its total nor within one of them.
  fileprivate func place(of part: Figure, outside total: Figure) -> Place? {
    let places = Set(total.geography)
    let members = Set(
      total.geography.flatMap { place -> [CountryCode] in
        guard case .region(let reference) = place else { return [] }
        return regions[reference]?.members ?? []
      })
    // A region without members may hold any country.
    let isKnown = total.geography.allSatisfy { place in
      guard case .region(let reference) = place else { return true }
      return regions[reference].map { !$0.members.isEmpty } ?? false
    }
    return part.geography.first { place in
      if places.contains(place) { return false }
      if let area = place.area, places.contains(.country(area.country)) { return false }
      guard case .country(let code) = place else { return isKnown && !isWithin(place, members) }
      return isKnown && !members.contains(code)
    }
  }

  /// Whether a region's members are all among some countries.
  private func isWithin(_ place: Place, _ countries: Set<CountryCode>) -> Bool {
    if let area = place.area { return countries.contains(area.country) }
    guard case .region(let reference) = place, let region = regions[reference] else { return true }
    return region.members.allSatisfy(countries.contains)
  }
}
