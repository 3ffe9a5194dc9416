/// A way to count years other than the Gregorian one, as dates of laws are printed in it.
///
/// The year of a day can be calculated in each of them. Where a new year is proclaimed or seen, such
/// as that of the Islamic calendar, the days around it may have either year.
package struct YearCount: Sendable {
  /// What it is called: "the Buddhist era".
  package let name: String
  /// Words and signs next to a year, in small letters and without points and blanks: `be`, `พศ`.
  let marks: [String]
  /// Whether the year may come before its mark: `2565 B.E.`.
  let mayComeFirst: Bool
  /// The years that a day may have; nil where the calendar wasn't used, or isn't known.
  let years: @Sendable (Day, _ country: String?) -> ClosedRange<Int>?

  /// Whether the year is the Gregorian one and a number that depends on the day alone.
  package var isSum = true

  /// The years that any day of a stretch of time may have; nil where one of its ends has none.
  ///
  /// - Parameter country: The country whose date it is, where that is known.
  package func years(
    from first: Day, to last: Day, inCountry country: CountryCode?
  ) -> ClosedRange<Int>? {
    guard let low = years(first, country?.text), let high = years(last, country?.text) else {
      return nil
    }
    return min(low.lowerBound, high.lowerBound)...max(low.upperBound, high.upperBound)
  }

  /// Whether its mark may be that of the Solar Hijri calendar as well.
  var isLunarOrSolar: Bool { !isSum }

  private var notASum: YearCount {
    var count = self
    count.isSum = false
    return count
  }

  /// Counts of which a year begins on a fixed Gregorian day, or on one of a few.
  ///
  /// - Parameters:
  ///   - offset: The year, less that of the Gregorian year in which it begins.
  ///   - begin: The first day on which a new year may begin, as month and day.
  ///   - end: The last one.
  private static func solar(
    _ day: Day, offset: Int, from begin: (month: Int, day: Int), to end: (month: Int, day: Int)
  ) -> ClosedRange<Int> {
    let date = (day.month, day.day)
    let year = day.year + offset
    if date < (begin.month, begin.day) { return (year - 1)...(year - 1) }
    return date < (end.month, end.day) ? (year - 1)...year : year...year
  }

  package static let all: [YearCount] =
    [
      buddhist, chineseRepublic, juche, islamic, solarHijri, ethiopian, bikramSambat, saka,
    ] + JapaneseEra.all.map(\.count)

  /// In Thailand the year began on 1 April from 1889, and on 1 January from 1941, so that 2483 had nine
  /// months. Cambodia begins it at Visakh Bochea in April or May, and other countries count one year
  /// more or less.
  private static let buddhist = YearCount(
    name: "the Buddhist era",
    marks: ["be", "buddhistera", "พศ", "พุทธศักราช", "ពស", "ពុទ្ធសករាជ", "ພສ"],
    mayComeFirst: true
  ) { day, country in
    switch country {
    case "THA":
      if day.year >= 1941 { return (day.year + 543)...(day.year + 543) }
      if day < Day(uncheckedYear: 1889, month: 4, day: 1) { return nil }
      return solar(day, offset: 543, from: (4, 1), to: (4, 1))
    case "KHM":
      return solar(day, offset: 544, from: (4, 13), to: (5, 31))
    default:
      return (day.year + 543)...(day.year + 544)
    }
  }

  private static let chineseRepublic = YearCount(
    name: "the calendar of the Republic of China", marks: ["minguo", "民國", "民国", "中華民國"],
    mayComeFirst: false
  ) { day, _ in
    day.year < 1912 ? nil : (day.year - 1911)...(day.year - 1911)
  }

  private static let juche = YearCount(
    name: "the Juche calendar", marks: ["juche", "주체"], mayComeFirst: false
  ) { day, _ in
    day.year < 1912 ? nil : (day.year - 1911)...(day.year - 1911)
  }

  /// The tabular calendar, with three days on each side for months that were seen or calculated otherwise.
  private static let islamic = YearCount(
    name: "the Islamic calendar", marks: ["ah", "hijri", "هـ", "هجرية", "هجري"], mayComeFirst: true
  ) { day, _ in
    // 1 Muharram 1 is 19 July 622 in the Gregorian calendar; 30 years have 10,631 days.
    guard day.year >= 700, let first = Day(year: 622, month: 7, day: 19) else { return nil }
    func year(_ day: Day) -> Int { (30 * first.days(until: day) + 10_646) / 10_631 }
    return year(day.adding(days: -3))...year(day.adding(days: 3))
  }.notASum

  /// The year begins at the spring equinox in Iran, from 19 to 22 March.
  static let solarHijri = YearCount(
    name: "the Solar Hijri calendar",
    marks: ["sh", "ap", "solarhijri", "هش", "هجریشمسی", "هجریخورشیدی"],
    mayComeFirst: true
  ) { day, _ in
    solar(day, offset: -621, from: (3, 19), to: (3, 23))
  }

  /// The year begins on 11 September, and on the 12th before a Gregorian leap year, from 1900 to 2099.
  private static let ethiopian = YearCount(
    name: "the Ethiopian calendar", marks: ["ec", "ethiopiancalendar", "ዓም"], mayComeFirst: true
  ) { day, _ in
    guard (1900...2099).contains(day.year) else { return nil }
    let first = Day.isLeap(day.year + 1) ? 12 : 11
    return solar(day, offset: -7, from: (9, first), to: (9, first))
  }

  /// In Nepal the year begins on 13 to 15 April, by a table that is published for each year. Elsewhere it
  /// may begin in spring or in autumn.
  private static let bikramSambat = YearCount(
    name: "Bikram Sambat", marks: ["bs", "vs", "bikramsambat", "vikramsamvat", "विसं", "विक्रमसंवत्"],
    mayComeFirst: true
  ) { day, country in
    if day.year < 1900 { return nil }
    return country == "NPL"
      ? solar(day, offset: 57, from: (4, 12), to: (4, 17)) : (day.year + 56)...(day.year + 57)
  }

  /// The national calendar of India, since 22 March 1957. The year begins on 21 March in leap years. On
  /// Bali it begins in March or April.
  private static let saka = YearCount(
    name: "the Saka era", marks: ["saka", "śaka", "shaka", "शक"], mayComeFirst: true
  ) { day, country in
    guard day.year >= 1957 else { return nil }
    guard country == "IND" else { return solar(day, offset: -78, from: (3, 1), to: (4, 12)) }
    let first = Day.isLeap(day.year) ? 21 : 22
    return solar(day, offset: -78, from: (3, first), to: (3, first))
  }
}

/// An era of Japan. On the day on which one ends, the next begins.
private struct JapaneseEra {
  let name: String
  let signs: String
  let firstYear: Int
  let first: Day
  let last: Day

  static let all = [
    JapaneseEra("Meiji", "明治", 1868, from: (1873, 1, 1), to: (1912, 7, 30)),
    JapaneseEra("Taisho", "大正", 1912, from: (1912, 7, 30), to: (1926, 12, 25)),
    JapaneseEra("Showa", "昭和", 1926, from: (1926, 12, 25), to: (1989, 1, 7)),
    JapaneseEra("Heisei", "平成", 1989, from: (1989, 1, 8), to: (2019, 4, 30)),
    JapaneseEra("Reiwa", "令和", 2019, from: (2019, 5, 1), to: (9999, 12, 31)),
  ]

  private init(
    _ name: String, _ signs: String, _ firstYear: Int, from first: (Int, Int, Int),
    to last: (Int, Int, Int)
  ) {
    (self.name, self.signs, self.firstYear) = (name, signs, firstYear)
    self.first = Day(uncheckedYear: first.0, month: first.1, day: first.2)
    self.last = Day(uncheckedYear: last.0, month: last.1, day: last.2)
  }

  /// Days outside the era have no year in it: their range is 0 to 0.
  var count: YearCount {
    let (first, last, offset) = (first, last, firstYear - 1)
    return YearCount(
      name: "the era \(name)", marks: [name.lowercased(), signs], mayComeFirst: false
    ) { day, _ in
      if day.year < 1873 { return nil }
      if day < first || day > last { return 0...0 }
      return (day.year - offset)...(day.year - offset)
    }
  }
}
