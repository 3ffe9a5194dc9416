/// A segment of prose, by its place among those of its kind.
struct Stretch {
  enum Kind {
    case part, origin, html, citation, figure, view, linkStart, image, phrase
  }

  let kind: Kind
  private let first: UInt32
  private let beyond: UInt32

  /// - Parameter range: The bytes of markup, the sources of a citation, or the one hole.
  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    first = UInt32(range.lowerBound)
    beyond = UInt32(range.upperBound)
  }

  var range: Range<Int> { Int(first)..<Int(beyond) }
}
