/// The time that a number covers, as its source prints it: a date in EDTF, a quarter, half a year or a
/// fiscal year.
///
/// `2015`, `2015-03`, `2014/2018`, `2015-Q1`, `2015-H2`, `2015/16` and `FY2015`. A fiscal year keeps
/// the form of its source, because the months that it covers differ by country.
package struct Period: Sendable, Hashable {
  /// What stretch of time it is.
  package enum Kind: Sendable, Hashable {
    /// A date in EDTF.
    case date
    /// A quarter, from 1 to 4.
    case quarter(Int)
    /// Half a year: 1 or 2.
    case half(Int)
    /// A fiscal year, named for two years or for one.
    case fiscalYear
  }

  /// The period as records and data files write it.
  package let text: String
  package let kind: Kind
  /// The stretch of time in EDTF, for comparisons. Of a fiscal year, the calendar years that it touches.
  package let date: PartialDate

  init(text: String, kind: Kind, date: PartialDate) {
    self.text = text
    self.kind = kind
    self.date = date
  }

  package init(_ date: PartialDate) {
    self.init(text: date.text, kind: .date, date: date)
  }

  /// Its first day, or the distant past.
  package var lower: Day { date.lower }
  /// Its last day, or the distant future.
  package var upper: Day { date.upper }

  /// The year in which it begins; nil where it has no beginning.
  package var year: Int? { date.hasNoLowerBound ? nil : date.lower.year }

  /// How long it is, so that numbers of a series can be compared: years with years, quarters with
  /// quarters.
  package enum Length: String, Sendable, Hashable, Comparable {
    case day, month, quarter, season, half, year
    case fiscalYear = "fiscal year"
    case decade, century
    case stretch = "stretch of years"

    private static let order: [Length] = [
      .day, .month, .quarter, .season, .half, .year, .fiscalYear, .decade, .century, .stretch,
    ]

    package static func < (left: Length, right: Length) -> Bool {
      (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  package var length: Length {
    switch kind {
    case .quarter: return .quarter
    case .half: return .half
    case .fiscalYear: return .fiscalYear
    case .date:
      if date.isInterval { return .stretch }
      switch date.precision {
      case .day: return .day
      case .month: return .month
      case .season: return .season
      case .year: return .year
      case .decade: return .decade
      case .century: return .century
      }
    }
  }
}

extension Period: Comparable {
  /// By the first day, then by the last, then by the text: the order of a series.
  package static func < (left: Period, right: Period) -> Bool {
    if left.lower != right.lower { return left.lower < right.lower }
    if left.upper != right.upper { return left.upper < right.upper }
    return left.text < right.text
  }
}

extension Period {
  /// The period in words: `2015`, `first quarter of 2015`, `2015/16`.
  package func words(_ vocabulary: DateVocabulary) -> String {
    switch kind {
    case .date: date.words(vocabulary)
    case .quarter(let number):
      vocabulary.quarter.filled(["n": String(number), "year": String(text.prefix { $0 != "-" })])
    case .half(let number):
      vocabulary.half.filled(["n": String(number), "year": String(text.prefix { $0 != "-" })])
    case .fiscalYear: text
    }
  }
}
