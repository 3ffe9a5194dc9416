/// A place in the text handed to libyaml: line and column from 0, in Unicode scalars.
struct Mark: Equatable {
  var line = 0
  var column = 0

  /// The mark, or the end of the text where it lies on a line behind that.
  func clamped(to end: Mark?) -> Mark {
    guard let end, line > end.line else { return self }
    return end
  }

  func advanced(by scalars: Int) -> Mark {
    Mark(line: line, column: column + scalars)
  }
}
