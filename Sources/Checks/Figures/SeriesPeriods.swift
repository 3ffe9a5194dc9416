import Diagnostics
import Library
import Records
import Values

/// A series has one number for each period.
enum PeriodTwice: Check {
  static let rule = Rule(
    "period-twice",
    summary: "a series must have one number for each period",
    why: "A chart would have two points for one year, and nobody could tell which is right.",
    fix: """
      Delete the one that is wrong. Where two sources differ, keep one number and write the other \
      under 'claims'. A number that replaced an older one has 'status: revised'.
      """,
    failing: .init("figures/example.yml", SeriesExample.text("2016", "2016")),
    passing: .init("figures/example.yml", SeriesExample.text("2015", "2016")))

  static let keys: Set<String>? = ["series", "period", "as-of"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure -> [Diagnostic] in
      guard figure.isSeries else { return [] }
      var first: [String: Observation] = [:]
      return figure.observations.compactMap { observation in
        guard let period = observation.periodText else { return nil }
        guard let other = first[period] else {
          first[period] = observation
          return nil
        }
        return rule.finding(
          "'\(figure.id)' must have one number for \(period)", at: observation.timeRange,
          related: [.init("the other one", at: other.timeRange)])
      }
    }
  }
}

/// The numbers of a series are of stretches of time of one length.
enum PeriodsOfUnlikeLength: Check {
  static let rule = Rule(
    "periods-of-unlike-length", .warning,
    summary: "the periods of a series should be of one length",
    why: """
      The count of a quarter is about a quarter of the count of a year: a line through both shows a \
      fall that never was. Fiscal and calendar years overlap.
      """,
    fix: "Make a figure for each: one for years and one for quarters.",
    failing: .init("figures/example.yml", SeriesExample.text("2015", "2016-Q1")),
    passing: .init("figures/example.yml", SeriesExample.text("2015-Q4", "2016-Q1")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard figure.isSeries,
        let first = figure.observations.first(where: { $0.period != nil }),
        let length = first.period?.length,
        let other = figure.observations.first(where: {
          $0.period.map { $0.length != length } ?? false
        }), let unlike = other.period
      else { return nil }
      return rule.finding(
        "'\(figure.id)' has numbers of a \(length.rawValue) and of a \(unlike.length.rawValue)",
        at: other.timeRange, related: [.init("the first period", at: first.timeRange)],
        suggestion: "write the numbers of a \(unlike.length.rawValue) as a figure of their own")
    }
  }
}

enum SeriesExample {
  static func text(
    _ first: String, _ second: String, unit: String = "people", more: String = "", item: String = ""
  ) -> String {
    """
    - id: trained
      label: officials trained
      unit: \(unit)
      geography: KHM
      series:
        - {period: \(first), value: 60}
        - {period: \(second), value: 94\(item)}
    \(more)  sources: example-report, p. 3

    """
  }
}
