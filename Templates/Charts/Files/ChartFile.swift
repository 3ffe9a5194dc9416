package import Records

/// A chart as files: its picture and its numbers, which a page leaves while it is made.
package struct ChartFile: Sendable {
  /// The folder of all of them.
  package static let folder = "data/charts/"

  /// The path from the site's root without its ending.
  package let path: String
  package let title: String
  /// The picture; nil where the chart is a table.
  package let svg: [UInt8]?
  package let rows: [Row]

  package var table: String { path + ".csv" }
  package var picture: String { path + ".svg" }

  /// A number that the chart shows.
  package struct Row: Sendable {
    package let figure: Figure
    package let observation: Observation
    /// The division that it is a part of, and the part.
    package let breakdown: Breakdown?
    package let part: Breakdown.Part?

    init(
      _ figure: Figure, _ observation: Observation, _ breakdown: Breakdown? = nil,
      _ part: Breakdown.Part? = nil
    ) {
      (self.figure, self.observation) = (figure, observation)
      (self.breakdown, self.part) = (breakdown, part)
    }
  }

  /// The address of the page whose chart has a path: `countries/kestria.html` for
  /// `data/charts/countries/kestria/kes-wage-bars.svg`.
  package static func page(of path: String) -> String? {
    guard path.hasPrefix(folder), let end = path.lastIndex(of: "/") else { return nil }
    let route = path[..<end].dropFirst(folder.count)
    return route.isEmpty ? nil : route + ".html"
  }
}
