import Diagnostics
import Library
import Records
import Values

/// Nothing that is written down has happened after the edition in which it is published.
enum DateAfterEdition: Check {
  static let rule = Rule(
    "date-after-edition", .warning,
    summary: "what has happened must not be dated later than the edition",
    why: """
      The site would report the future as a fact. A date far ahead is most often a year of the \
      Buddhist era, which is 543 years ahead, or a slip of the keyboard.
      """,
    fix: """
      Compare the date with its source, and write years of the Common Era. Where the date is right, \
      the edition is newer than 'date' in site.yml says. What is planned has its own places: 'due', \
      and 'period' of a plan, a programme or an instrument. Events that are announced, such as \
      'in-force' and 'withdrawn', may have a later day, and pages say that they are to come. Even there a date more than a hundred \
      years ahead is reported, and a 'publish-from' more than thirty years ahead.
      """,
    failing: .init("legal/more.yml", law(adopted: "2551-02-15")),
    passing: .init("legal/more.yml", law(adopted: "2008-02-15")))

  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let edition = library.settings.date
    var findings = findings(in: library.settings)
    func check(_ dates: [WrittenDate]) {
      findings += dates.compactMap { finding($0, edition) }
    }
    for record in library.allRecords { check(record.writtenDates) }
    check(
      library.postponed.map { WrittenDate("publish-from", $0.day, .postponed, at: $0.range) })
    findings += library.briefs.compactMap { brief in
      finding("edition", brief.edition, 0...lastYear, at: brief.editionRange)
    }
    for approval in library.approvals {
      check([WrittenDate("date", approval.date, .planned, at: approval.range)])
    }
    return findings
  }

  /// There is no clock to compare the edition itself with, so that only what no edition can have is
  /// found: a year of the Buddhist era, or one that nobody lives to see.
  private static func findings(in settings: SiteSettings) -> [Diagnostic] {
    [("date", settings.date.text), ("edition", settings.edition)].compactMap { key, text in
      settings.range(of: key).flatMap { finding(key, text, firstYear...lastYear, at: $0) }
    }
  }

  private static func finding(
    _ key: String, _ text: String, _ years: ClosedRange<Int>, at range: SourceRange
  ) -> Diagnostic? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).first
    guard digits.count == 4, rest == nil || rest == "-" || rest == "/", let year = Int(digits),
      !years.contains(year)
    else { return nil }
    let common = year >= 2400 ? String(year - 543) + text.dropFirst(4) : nil
    return rule.finding(
      year > years.upperBound
        ? "'\(key)' must not be later than the year \(years.upperBound), as \(text) is"
        : "'\(key)' must not be before the year \(years.lowerBound), as \(text) is", at: range,
      suggestion: common.map { "did you mean \($0)? The Buddhist era is 543 years ahead" })
  }

  /// The years that the edition of a site may be of: no site is older, and a year far ahead is one
  /// of another calendar.
  private static let (firstYear, lastYear) = (1990, 2070)

  private static func finding(_ written: WrittenDate, _ edition: Day) -> Diagnostic? {
    let date = written.date
    let start: Day? = date.hasNoLowerBound ? nil : date.lower
    let end = date.isInterval ? date.end?.lower : date.lower
    let yearsAhead = written.sense == .postponed ? mostYearsPostponed : mostYearsAhead
    let limit = Day(year: edition.year + yearsAhead, month: 12, day: 31) ?? edition
    let isLate =
      switch written.sense {
      case .happened: [start, end].contains { $0.map { $0 > edition } ?? false }
      case .begun: start.map { $0 > edition } ?? false
      case .planned, .postponed: false
      }
    let isAbsurd = [start, end].contains { $0.map { $0 > limit } ?? false }
    guard isLate || isAbsurd else { return nil }
    let message =
      isLate
      ? "'\(written.key)' must not be later than the edition of \(edition.text), as \(date.text) is"
      : "'\(written.key)' must not be more than \(yearsAhead) years after the edition of "
        + "\(edition.text), as \(date.text) is"
    let common = date.fromBuddhistEra.flatMap { meant -> PartialDate? in
      let isPlausible = written.sense == .happened ? meant.lower <= edition : meant.lower <= limit
      return isPlausible ? meant : nil
    }
    return rule.finding(
      message, at: written.range,
      suggestion: common.map { "did you mean \($0.text)? The Buddhist era is 543 years ahead" })
  }

  /// Plans are not made for longer.
  private static let mostYearsAhead = 100
  /// Nor is a record kept back for longer, which would be missing from the site without a word.
  private static let mostYearsPostponed = 30

  private static func law(adopted: String) -> String {
    """
    - id: another-law
      title: Another Law
      kind: law
      scope: national
      countries: KHM
      events:
        - type: adopted
          date: \(adopted)
          sources: example-report, p. 3
      sources: example-report, p. 3

    """
  }
}

extension PartialDate {
  /// The date with 543 taken from each year that may be of the Buddhist era. Nil without any.
  fileprivate var fromBuddhistEra: PartialDate? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let common = ends.map { end -> String in
      guard let year = Int(end.prefix(4)), (2300...2700).contains(year) else { return String(end) }
      return String(year - 543) + end.dropFirst(4)
    }.joined(separator: "/")
    return common == text ? nil : PartialDate(common)
  }
}
