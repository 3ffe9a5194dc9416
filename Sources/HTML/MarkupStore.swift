/// Memory of its own for markup that outlives the page and is kept together, such as the pieces of
/// one text.
package struct MarkupStore: Sendable {
  private let region: MarkupRegion

  /// - Parameter count: How many bytes there will be in all.
  package init(count: Int) {
    region = MarkupRegion(capacity: count)
  }

  /// Copies markup into this memory, where there must be room, and says where it is.
  package mutating func append(_ markup: HTML) -> Range<Int> {
    let start = region.used
    markup.withBytes { region.write($0) }
    return start..<region.used
  }

  /// The markup at a place.
  package subscript(range: Range<Int>) -> HTML {
    HTML(in: region, range.lowerBound, range.upperBound)
  }
}
