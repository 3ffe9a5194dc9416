import Records

/// A part of a long list of figures, on a page of its own.
package struct FigurePart: Sendable {
  /// The address of the page.
  package let route: String
  /// What its figures are about.
  package let group: PlaceGroup
  /// Which of the group's pages it is, from 1, and how many there are.
  package let number: Int
  package let count: Int
  /// The identifiers of its figures, in order.
  package let figures: [String]

  // MARK: Lengths

  /// What a page may have in tables of figures, besides its frame, its sources and its pictures: no page
  /// is longer than 500 kB, or than 30 screens of a desk.
  static let mostBytes = 400_000
  static let mostHeight = 17_000

  static func isLong(_ lengths: [Int], _ most: Int) -> Bool { lengths.reduce(0, +) > most }

  /// About how many bytes a figure takes on the page of its indicator: a row, and a cell a number.
  static func bytes(_ figure: Figure) -> Int { 900 + 60 * figure.observations.count }

  /// About how many bytes a figure takes on the page of figures.
  static func looseBytes(_ figure: Figure) -> Int {
    figure.isSeries ? 1_200 + 250 * figure.observations.count : 1_000
  }

  /// About how many pixels high a figure is on the page of figures. A series of more than a dozen numbers is
  /// folded.
  static func height(_ figure: Figure) -> Int {
    guard figure.isSeries else { return 90 }
    return figure.observations.count > 12 ? 140 : 200 + 40 * figure.observations.count
  }
}
