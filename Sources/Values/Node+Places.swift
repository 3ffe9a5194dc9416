package import Diagnostics
package import Fields

extension Node {
  /// Where a part of the scalar's text stands, counted in Unicode scalars.
  ///
  /// Where the text was written over several lines or with escapes, counting would point at the
  /// wrong characters, so the whole scalar is named instead.
  package func range(of part: Range<Int>?) -> SourceRange {
    guard let part, let text, range.start.line == range.end.line else { return range }
    let length = text.unicodeScalars.count
    let width = Int(range.end.column) - Int(range.start.column)
    switch content {
    case .plain where width == length:
      return range.slice(offset: part.lowerBound, length: part.count)
    case .quoted where width == length + 2:
      return range.slice(offset: part.lowerBound + 1, length: part.count)
    default:
      return range
    }
  }
}
