/// A number as a chart draws it: where it is on the scale, and how it is printed.
struct DrawnValue: Sendable {
  /// The number on the chart's scale. Nil where none is known.
  let value: Double?
  /// The ends of a range or an interval.
  var low: Double?
  var high: Double?
  /// What the mark says: `1,240`, `at least 9,400`, `80,000 to 100,000`.
  let text: String
  /// Whether the number is the least or the most that it can be.
  var bound: Bound?

  enum Bound: Sendable {
    case atLeast
    case atMost
  }

  /// All numbers that the scale must reach.
  var reach: [Double] { [value, low, high].compactMap { $0 } }
}

/// One point of a line.
struct DrawnPoint: Sendable {
  /// The time in years: the middle of the period, such as 2014.5 for 2014.
  let time: Double
  /// The period as it is printed.
  let period: String
  let number: DrawnValue
  /// Whether the numbers before it were counted by another rule, so that no line may lead here.
  var isBreak = false
  /// Whether it may still change: provisional, estimated or a projection.
  var isTentative = false
}

/// A line, with the name that is printed at its end.
struct DrawnLine: Sendable {
  let name: String
  let points: [DrawnPoint]

  /// The points in runs that a line may join: none leads over a gap or a break.
  var runs: [[DrawnPoint]] {
    var runs: [[DrawnPoint]] = []
    var run: [DrawnPoint] = []
    for point in points {
      if point.isBreak || point.number.value == nil {
        if !run.isEmpty { runs.append(run) }
        run = []
      }
      if point.number.value != nil { run.append(point) }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  var last: DrawnPoint? { points.last { $0.number.value != nil } }
  var first: DrawnPoint? { points.first { $0.number.value != nil } }
}

/// A row of dots, ranges or parts.
struct DrawnRow: Sendable {
  let name: String
  let number: DrawnValue
}
