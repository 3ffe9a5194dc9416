/// A date that is known as precisely as its source knows it: EDTF (ISO 8601-2:2019), levels 0
/// and 1.
///
/// `2007`, `2007-03`, `2007-03-12`, `2015~` (approximate), `2007?` (uncertain), `2015%` (both),
/// `201X`, `2004-XX`, `2021-21` (spring), `2014/2018`, `../2018`, `2014/..`, `2014/` (the end is
/// not known), `-0043` and `Y170000002`. Times of day are refused.
package struct PartialDate: Sendable, Hashable {
  /// What one end of an interval says.
  enum End: Sendable, Hashable {
    case date(DatePoint)
    /// `..`: the interval has no end on this side.
    case open
    /// Nothing: there is an end, but the source does not tell it.
    case unknown

    var point: DatePoint? {
      if case .date(let point) = self { return point }
      return nil
    }
  }

  enum Extent: Sendable, Hashable {
    case date(DatePoint)
    indirect case interval(from: End, to: End)
  }

  /// How finely a date is known, the finest first.
  package enum Precision: Int, Sendable, Hashable, CaseIterable, Comparable {
    case day, month, season, year, decade, century

    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The date in EDTF. The grammar leaves one way to write each date, so this is canonical.
  package let text: String
  let extent: Extent

  /// The first day that the date stands for: where it sorts. Distant past where the start is
  /// open or not known; of a season, the first day of the northern one.
  package let lower: Day
  /// The last day that the date stands for. Distant future where the end is open or not known.
  package let upper: Day

  init(text: String, extent: Extent) {
    self.text = text
    self.extent = extent
    switch extent {
    case .date(let point):
      lower = point.lower
      upper = point.upper
    case .interval(let from, let to):
      lower = from.point?.lower ?? .distantPast
      upper = to.point?.upper ?? .distantFuture
    }
  }

  /// A date that is known to the day.
  package init(_ day: Day) {
    self.init(text: day.text, extent: .date(DatePoint(day)))
  }
}

extension PartialDate {
  /// The dates that were written: one, or those of the interval's ends.
  var points: [DatePoint] {
    switch extent {
    case .date(let point): [point]
    case .interval(let from, let to): [from.point, to.point].compactMap { $0 }
    }
  }

  package var isInterval: Bool {
    if case .interval = extent { return true }
    return false
  }

  /// Whether the date, or an end of it, is marked `~` or `%`.
  package var isApproximate: Bool { points.contains { $0.isApproximate } }
  /// Whether the date, or an end of it, is marked `?` or `%`.
  package var isUncertain: Bool { points.contains { $0.isUncertain } }

  /// How finely the date is known; of an interval, its coarser end.
  package var precision: Precision { points.map(\.precision).max() ?? .century }

  /// Whether the start is open or not known, so that `lower` is the distant past.
  package var hasNoLowerBound: Bool { lower == .distantPast }
  /// Whether the end is open or not known, so that `upper` is the distant future.
  package var hasNoUpperBound: Bool { upper == .distantFuture }

  /// When an interval ends, as precisely as it is known. Nil where its end is open or not known, and
  /// for a date that is no interval.
  package var end: PartialDate? {
    guard case .interval(_, .date(let point)) = extent, let slash = text.lastIndex(of: "/") else {
      return nil
    }
    return PartialDate(text: String(text[text.index(after: slash)...]), extent: .date(point))
  }

  /// When an interval begins, as precisely as it is known. Nil where its beginning is open or not
  /// known, and for a date that is no interval.
  package var start: PartialDate? {
    guard case .interval(.date(let point), _) = extent, let slash = text.firstIndex(of: "/") else {
      return nil
    }
    return PartialDate(text: String(text[..<slash]), extent: .date(point))
  }

  /// Whether an interval has an end that no source tells: `2020/`, not `2020/..`.
  package var hasUnknownEnd: Bool {
    if case .interval(_, .unknown) = extent { return true }
    return false
  }

  /// The day, where the date is one day and its source stands by it: for vocabularies that take
  /// nothing less.
  package var exactDay: Day? {
    guard case .date(let point) = extent, case .day = point.shape, point.qualifier == .none
    else { return nil }
    return lower
  }
}

extension PartialDate: Comparable {
  /// A total order for lists: by lower bound, then upper bound, then text. It says nothing about
  /// which came first; `compare(to:)` does.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    if left.lower != right.lower { return left.lower < right.lower }
    if left.upper != right.upper { return left.upper < right.upper }
    return left.text < right.text
  }

  /// Whether the date was before the other, after it, or whether that cannot be told.
  ///
  /// An interval is before a date when all of it is. An uncertain date (`?`) may turn out to be
  /// any, so it tells nothing; an approximate one (`~`) is taken with a wide margin, and a season
  /// as that of either hemisphere.
  package func compare(to other: PartialDate) -> ThreeValued {
    if latest < other.earliest { return .before }
    if other.latest < earliest { return .after }
    return .cannotTell
  }

  /// Whether every day that the date may stand for is within a stretch of time.
  ///
  /// - Parameters:
  ///   - start: Its first day; nil where it has no beginning.
  ///   - end: The day after its last; nil where it has no end.
  package func isCertain(from start: Day?, until end: Day?) -> Bool {
    start.map { $0 <= earliest } ?? true && end.map { latest < $0 } ?? true
  }

  private var earliest: Day {
    switch extent {
    case .date(let point): point.earliest
    case .interval(let from, _): from.point?.earliest ?? .distantPast
    }
  }

  /// No day after this one can be meant.
  package var latest: Day {
    switch extent {
    case .date(let point): point.latest
    case .interval(_, let to): to.point?.latest ?? .distantFuture
    }
  }
}

extension PartialDate {
  /// The word before it in a sentence of a finding: on a day, in a month or a year.
  package var preposition: String { !isInterval && precision == .day ? "on" : "in" }
}
