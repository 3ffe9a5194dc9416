/// A transformation of places on a page (ISO 32000-2, 8.3.3).
struct PDFMatrix {
  let a, b, c, d, e, f: Double

  struct Point {
    let x, y: Double

    var length: Double { (x * x + y * y).squareRoot() }
  }

  static let identity = PDFMatrix(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

  var origin: Point { Point(x: e, y: f) }
  /// Where a step to the right leads.
  var direction: Point { Point(x: a, y: b) }

  /// The first transformation, then the second.
  static func * (first: PDFMatrix, second: PDFMatrix) -> PDFMatrix {
    PDFMatrix(
      a: first.a * second.a + first.b * second.c, b: first.a * second.b + first.b * second.d,
      c: first.c * second.a + first.d * second.c, d: first.c * second.b + first.d * second.d,
      e: first.e * second.a + first.f * second.c + second.e,
      f: first.e * second.b + first.f * second.d + second.f)
  }
}
