/// Where the numbered objects of a PDF are. Each is read only when it is asked for.
struct PDFObjects {
  private var places: [Int: ArraySlice<UInt8>] = [:]

  /// Notes an object; a later version replaces an earlier one.
  ///
  /// - Parameter bytes: From its first byte on; its end need not be known.
  mutating func note(_ number: Int, at bytes: ArraySlice<UInt8>) { places[number] = bytes }

  /// The object of a number, or what it refers to.
  func object(_ number: Int) -> PDFDictionary? {
    guard let bytes = places[number] else { return nil }
    var lexer = PDFLexer(bytes)
    var (object, depth) = (PDFDictionary(), 0)
    while !object.isFull, let token = lexer.next() {
      switch token {
      case .open, .arrayStart: depth += 1
      case .close, .arrayEnd: depth -= 1
      case .word(let word) where word.elementsEqual("endobj".utf8): return object
      default: break
      }
      object.append(token)
      if depth <= 0, object.isDictionary || object.isArray { return object }
    }
    return object
  }

  /// A value itself, or the object that it refers to.
  func resolved(_ value: PDFDictionary) -> PDFDictionary? {
    if value.isDictionary || value.isArray { return value }
    return value.references.first.flatMap(object)
  }

  /// The numbers of the streams of a page: one, several, or in an object of their own.
  func contents(of page: PDFDictionary) -> [Int] {
    let value = page.value(of: "Contents")
    let numbers = value.references
    guard numbers.count == 1, let other = object(numbers[0]), other.isArray else { return numbers }
    return other.references
  }
}
