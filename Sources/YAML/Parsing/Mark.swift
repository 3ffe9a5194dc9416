/// A place in the text handed to libyaml: line and column from 0, in Unicode scalars.
struct Mark: Equatable {
  var line = 0
  var column = 0

  func advanced(by scalars: Int) -> Mark {
    Mark(line: line, column: column + scalars)
  }
}
