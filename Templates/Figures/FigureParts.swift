import Diagnostics
import HTML
import Library
import Records
import Values

/// One number of a figure with the parts that it is divided into, and what they leave of it.
struct FigureParts {
  let figure: Figure
  let observation: Observation
  let breakdown: Breakdown
  /// What tells it from the others of its chart: the figure, its place or the period.
  let name: String
  /// The parts that its source names, in its order.
  let parts: [Part]
  /// What they leave of the whole. Nil where that is nothing, or no more than rounding explains.
  let rest: Rest?
  /// The size of the whole on the scale of the parts. Nil where nobody knows it.
  let whole: Double?

  struct Part {
    let part: Breakdown.Part
    let name: String
    /// Nil where the source gives no number.
    let value: Double?
    let text: String
  }

  struct Rest {
    let size: Double
    /// The number, where it is exact.
    let text: String?
  }

  init(
    _ figure: Figure, _ observation: Observation, _ breakdown: Breakdown, name: String,
    in page: PageContext
  ) {
    (self.figure, self.observation, self.breakdown) = (figure, observation, breakdown)
    self.name = name
    parts = breakdown.parts.map { part in
      Part(
        part: part, name: upperFirst(partName(part.word, in: page)),
        value: part.value.map { Self.length($0.value, of: breakdown, in: figure) },
        text: partValue(part, of: breakdown, figure, in: page))
    }
    let sum = parts.compactMap(\.value).reduce(0, +)
    let sense = breakdown.sense(in: figure.measure, isOfRate: figure.isOfRate)
    let given: Double? =
      switch sense {
      case .shares: 100
      case .counts:
        observation.value.map { FigureChart.length(of: $0.value, in: figure.measure) }
      case .each: nil
      }
    let isShort =
      switch sense {
      case .shares: sum < 99
      case .counts: !figure.agrees(withCounts: breakdown.numbers, at: observation)
      case .each: false
      }
    whole = given.map { max($0, sum) } ?? (breakdown.mayFallShort || sense == .each ? nil : sum)
    guard let given, isShort, given > sum else {
      rest = nil
      return
    }
    rest = Rest(
      size: given - sum,
      text: Self.exactRest(of: observation, breakdown, sense).map {
        sense == .shares
          ? page.words.percent($0) : page.words.figures.number($0, figure.measure)
      })
  }

  /// What is left, where all numbers are exact.
  private static func exactRest(
    of observation: Observation, _ breakdown: Breakdown, _ sense: Breakdown.Sense
  ) -> Quantity? {
    guard !breakdown.isInexact, let sum = Quantity.sum(breakdown.numbers.map(\.number)) else {
      return nil
    }
    if sense == .shares { return Quantity(100)?.subtracting(sum) }
    guard observation.qualifier == nil else { return nil }
    return observation.value?.value.subtracting(sum)
  }

  private static func length(
    _ value: Quantity, of breakdown: Breakdown, in figure: Figure
  ) -> Double {
    breakdown.basis == .percent ? value.double : FigureChart.length(of: value, in: figure.measure)
  }

  /// The rows of a chart: of one series a row for each period, else a row for each figure.
  static func rows(_ view: ChartView, _ figures: [Figure], in page: PageContext) -> [FigureParts] {
    if figures.count == 1, let figure = figures.first {
      let parts = view.parts(of: figure)
      if parts.count > 1 {
        return parts.map { observation, breakdown in
          FigureParts(
            figure, observation, breakdown, name: timeWords(of: observation, in: page) ?? "",
            in: page)
        }
      }
    }
    let names = drawnNames(of: figures, in: page)
    return zip(figures, names).compactMap { figure, name in
      let parts = view.parts(of: figure)
      let newest = parts.first { $0.observation.range == figure.latest.range } ?? parts.last
      return newest.map { FigureParts(figure, $0.observation, $0.breakdown, name: name, in: page) }
    }
  }

  /// The rows for the data of the chart: the whole, then its parts.
  var data: [ChartFile.Row] {
    [ChartFile.Row(figure, observation)]
      + breakdown.parts.map { ChartFile.Row(figure, observation, breakdown, $0) }
  }
}
