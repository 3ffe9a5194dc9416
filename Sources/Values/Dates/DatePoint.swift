/// One date that is known as precisely as its source knows it: a `PartialDate`, or one end of it.
struct DatePoint: Hashable, Sendable {
  /// Which of the date's parts are known.
  enum Shape: Hashable, Sendable {
    /// `20XX`
    case century
    /// `201X`
    case decade
    /// `2004`
    case year
    /// `2004-XX`: a month was given that cannot be read.
    case unknownMonth
    /// `2004-XX-XX`
    case unknownMonthAndDay
    /// `2004-21`: spring, summer, autumn and winter, counted from 1.
    case season(Int)
    /// `2004-06`
    case month(Int)
    /// `2004-06-XX`
    case unknownDay(month: Int)
    /// `2004-06-11`
    case day(month: Int, day: Int)
  }

  /// How far the source stands by the date.
  enum Qualifier: Hashable, Sendable {
    case none
    /// `~`
    case approximate
    /// `?`
    case uncertain
    /// `%`
    case uncertainAndApproximate
  }

  /// The year; of a decade or a century, its first.
  let year: Int
  let shape: Shape
  let qualifier: Qualifier

  init(year: Int, shape: Shape, qualifier: Qualifier = .none) {
    self.year = year
    self.shape = shape
    self.qualifier = qualifier
  }

  init(_ day: Day) {
    self.init(year: day.year, shape: .day(month: day.month, day: day.day))
  }

  var isApproximate: Bool { qualifier == .approximate || qualifier == .uncertainAndApproximate }
  var isUncertain: Bool { qualifier == .uncertain || qualifier == .uncertainAndApproximate }

  var precision: PartialDate.Precision {
    switch shape {
    case .century: .century
    case .decade: .decade
    case .year, .unknownMonth, .unknownMonthAndDay: .year
    case .season: .season
    case .month, .unknownDay: .month
    case .day: .day
    }
  }
}

extension DatePoint {
  /// The first day that the date stands for.
  var lower: Day {
    switch shape {
    case .century, .decade, .year, .unknownMonth, .unknownMonthAndDay:
      Day(uncheckedYear: year, month: 1, day: 1)
    case .season(let season):
      Day(uncheckedYear: year, month: season * 3, day: 1)
    case .month(let month), .unknownDay(let month):
      Day(uncheckedYear: year, month: month, day: 1)
    case .day(let month, let day):
      Day(uncheckedYear: year, month: month, day: day)
    }
  }

  /// The last day that the date stands for.
  var upper: Day {
    switch shape {
    case .century: Day(uncheckedYear: year + 99, month: 12, day: 31)
    case .decade: Day(uncheckedYear: year + 9, month: 12, day: 31)
    case .year, .unknownMonth, .unknownMonthAndDay:
      Day(uncheckedYear: year, month: 12, day: 31)
    case .season(4): Self.end(ofMonth: 2, of: year + 1)
    case .season(let season): Self.end(ofMonth: season * 3 + 2, of: year)
    case .month(let month), .unknownDay(let month): Self.end(ofMonth: month, of: year)
    case .day: lower
    }
  }

  /// No day before this one can be meant: what a comparison may rely on.
  var earliest: Day {
    if isUncertain { return .distantPast }
    var day = lower
    // A season is that of either hemisphere, and winter that of either turn of the year.
    if case .season = shape { day = Day(uncheckedYear: year - 1, month: 12, day: 1) }
    return isApproximate ? shifted(day, by: -1) : day
  }

  /// No day after this one can be meant: what a comparison may rely on.
  package var latest: Day {
    if isUncertain { return .distantFuture }
    var day = upper
    if case .season = shape { day = Self.end(ofMonth: 3, of: year + 1) }
    return isApproximate ? shifted(day, by: 1) : day
  }

  /// The standard gives "approximate" no width. A month either way around a day, a year around a
  /// month, ten around a year or a decade and a hundred around a century are more than writers
  /// mean by "about".
  private func shifted(_ day: Day, by sign: Int) -> Day {
    switch precision {
    case .day: day.adding(days: 31 * sign)
    case .month, .season: day.adding(years: sign)
    case .year, .decade: day.adding(years: 10 * sign)
    case .century: day.adding(years: 100 * sign)
    }
  }

  private static func end(ofMonth month: Int, of year: Int) -> Day {
    Day(uncheckedYear: year, month: month, day: Day.count(inMonth: month, of: year))
  }
}
