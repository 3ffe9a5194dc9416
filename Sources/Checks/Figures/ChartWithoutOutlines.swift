import Diagnostics
import Library
import Records
import Values

/// A map that is coloured by a value needs outlines, and one number for each place.
enum ChartWithoutOutlines: Check {
  static let rule = Rule(
    "chart-without-outlines",
    summary: "a map needs the outline of a place of the chart, and one figure for each place",
    why: "A place has one colour. Without outlines there is nothing to colour.",
    fix: """
      Name a map with outlines in 'site.yml', leave out figures of several places or of a flow, or draw \
      bars: 'kind: bars'.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in library: Library) -> [Diagnostic] {
    library.charts.flatMap { chart -> [Diagnostic] in
      guard chart.kind == .map else { return [] }
      return findings(of: chart, in: library)
    }
  }

  private static func findings(of chart: ChartView, in library: Library) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: [Place: Figure] = [:]
    var figures: [(figure: Figure, range: SourceRange)] = chart.figures.compactMap { reference in
      library.figures[reference].map { ($0, reference.range) }
    }
    if chart.figures.isEmpty {
      figures = library.figures(of: chart).map { ($0, chart.range) }
    }
    guard !figures.isEmpty else { return [] }
    for (figure, range) in figures {
      let related: [Diagnostic.Related] = [.init("the figure", at: figure.header.range)]
      guard figure.geography.count == 1, let place = figure.geography.first else {
        findings.append(
          rule.finding(
            "'\(figure.id)' must be about one place to be on a map", at: range, related: related))
        continue
      }
      if let first = seen.updateValue(figure, forKey: place) {
        findings.append(
          rule.finding(
            "'\(first.id)' and '\(figure.id)' must not be of one place on a map, which has one colour",
            at: range, related: related))
      }
    }
    let hasOutline = figures.contains { entry in
      entry.figure.geography.contains {
        MapOutlines.Subject($0).flatMap { library.outlines[$0] } != nil
      }
    }
    if !hasOutline {
      findings.append(
        rule.finding(
          "no place of the chart has an outline on the site's map", at: chart.range,
          suggestion: "name a map with their outlines in 'site.yml', or write 'kind: bars'"))
    }
    return findings
  }
}
