/// What a page says, with blanks where there may be some.
///
/// A PDF says where letters are, not where words end. Words are found with a blank between any two
/// pieces. A number isn't, so lines with digits are also read with fewer blanks, in three ways.
struct PDFReadings {
  /// With a blank between any two pieces.
  private(set) var apart: [UInt8] = []
  /// Lines with digits, joined as far as a reader would see them joined, and more than that.
  private(set) var joined: [UInt8] = []

  private static let blank = UInt8(ascii: " ")
  /// A gap within a row of texts that is taken for a blank, in thousandths of the font's size.
  private static let widestKerning = 150.0
  private static let fewestDigits = 3

  /// The lines that are being read: as operators part them, as gaps do, and with no blank.
  private var lines: [[UInt8]] = [[], [], []]
  private var digits = 0
  /// Where the piece before ends, as far as that can be guessed, and where its line leads.
  private var end: (point: PDFMatrix.Point, direction: PDFMatrix.Point)?
  /// How far it may be from there.
  private var doubt = 0.0

  /// - Parameter decode: The letters of a piece, as UTF-8.
  init(_ page: PDFPageText, decode: (PDFPageText.Piece) -> [UInt8]) {
    for piece in page.pieces {
      let text = decode(piece)
      apart += text
      apart.append(Self.blank)
      join(piece)
      for index in lines.indices { lines[index] += text }
      digits += text.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      go(on: piece, text)
    }
    endLine()
  }

  /// Adds what is between a piece and the one before.
  private mutating func join(_ piece: PDFPageText.Piece) {
    switch piece.start {
    case .following(let kerning):
      if kerning >= Self.widestKerning {
        lines[0].append(Self.blank)
        lines[1].append(Self.blank)
      }
      if let last = end {
        end?.point = last.point.moved(kerning / 1_000 * piece.size, last.direction)
      }
    case .at(let point, let direction):
      let gap = end.map { point.from($0.point, along: $0.direction) }
      doubt += piece.size * 0.15
      if let gap, abs(gap.across) < piece.size / 2 {
        lines[0].append(Self.blank)
        if abs(gap.along) > doubt { lines[1].append(Self.blank) }
      } else {
        endLine()
      }
      end = (point, direction)
      doubt = 0
    }
  }

  private mutating func go(on piece: PDFPageText.Piece, _ text: [UInt8]) {
    guard let last = end else { return }
    let width = Self.width(of: text) * piece.size
    end?.point = last.point.moved(width, last.direction)
    // A point is twice as wide in some fonts as in others; digits are nearly alike in all.
    let points = text.count { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    doubt += width / 8 + Double(points) * piece.size * 0.3
  }

  private mutating func endLine() {
    if digits >= Self.fewestDigits {
      for (index, line) in lines.enumerated() where !lines[..<index].contains(line) {
        joined += line + [UInt8(ascii: "\n")]
      }
    }
    for index in lines.indices { lines[index].removeAll(keepingCapacity: true) }
    digits = 0
  }

  /// How wide a text is in most fonts, in sizes of the font.
  private static func width(of text: [UInt8]) -> Double {
    text.reduce(0) { width, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): width + 0.55
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): width + 0.68
      case 0x20...0x2F, 0x3A, 0x3B: width + 0.28
      // The further bytes of a letter.
      case 0x80..<0xC0: width
      default: width + 0.5
      }
    }
  }
}

extension PDFMatrix.Point {
  fileprivate func moved(_ distance: Double, _ direction: Self) -> Self {
    let length = direction.length
    guard length > 0 else { return self }
    return Self(
      x: x + distance * direction.x / length, y: y + distance * direction.y / length)
  }

  /// How far it is from another, along a direction and across it.
  fileprivate func from(_ other: Self, along direction: Self) -> (along: Double, across: Double) {
    let (dx, dy, length) = (x - other.x, y - other.y, direction.length)
    guard length > 0 else { return (0, .infinity) }
    return (
      (dx * direction.x + dy * direction.y) / length, (dy * direction.x - dx * direction.y) / length
    )
  }
}
