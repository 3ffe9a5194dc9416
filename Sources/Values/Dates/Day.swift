/// One day of the proleptic Gregorian calendar, with astronomical years: year 0 is 1 BCE.
///
/// Eight bytes that compare as one integer, so that sorting by date costs next to nothing.
package struct Day: Hashable, Sendable {
  /// The year, then four bits of month, then five bits of day.
  private let packed: Int64

  /// Earlier than any day that can be written.
  package static let distantPast = Day(uncheckedYear: -2_000_000_000, month: 1, day: 1)
  /// Later than any day that can be written.
  package static let distantFuture = Day(uncheckedYear: 2_000_000_000, month: 12, day: 31)

  /// A day, or nil where the calendar has none of that name.
  package init?(year: Int, month: Int, day: Int) {
    guard (-1_999_999_999...1_999_999_999).contains(year), (1...12).contains(month),
      (1...Day.count(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  init(uncheckedYear year: Int, month: Int, day: Int) {
    packed = Int64(year) << 9 | Int64(month) << 5 | Int64(day)
  }

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 0xF) }
  package var day: Int { Int(packed & 0x1F) }

  /// How many days the month has.
  package static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool { left.packed < right.packed }
}

extension Day {
  /// The day `count` days later, or earlier where it is negative. The distant ends stay put.
  package func adding(days count: Int) -> Day {
    guard self != .distantPast, self != .distantFuture else { return self }
    let (number, overflow) = self.number.addingReportingOverflow(count)
    if overflow || number >= Day.distantFuture.number || number <= Day.distantPast.number {
      return count < 0 ? .distantPast : .distantFuture
    }
    return Day(number: number)
  }

  /// The day of the week, Monday as 0.
  package var weekday: Int {
    // 1 March of year 0 was a Wednesday.
    ((number + 2) % 7 + 7) % 7
  }

  /// How many days pass until `other`; negative where it is earlier.
  package func days(until other: Day) -> Int { other.number - number }

  /// The same day of another year; 29 February becomes the 28th where it must.
  func adding(years count: Int) -> Day {
    guard self != .distantPast, self != .distantFuture else { return self }
    let last = Day.count(inMonth: month, of: year + count)
    return Day(uncheckedYear: year + count, month: month, day: min(day, last))
  }

  /// Days since 1 March of year 0, so that a leap day is the last of its year and each century
  /// and each era of 400 years has the same pattern.
  private var number: Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private init(number: Int) {
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
