/// The texts that the operators of a page show, in the order in which they are written, and where.
struct PDFPageText {
  private(set) var pieces: [Piece] = []
  /// The names of the fonts in use; nil for text before any is named.
  private(set) var fonts: [String?] = [nil]

  /// A text that is shown at once.
  struct Piece {
    let codes: [UInt8]
    /// The place of its font among ``PDFPageText/fonts``.
    let font: Int
    /// Whether the page says it in letters (`ActualText`), because codes alone would say them in the
    /// order of their shapes; the codes that it is written for are left out.
    let isSaid: Bool
    let start: Start
    /// The size of the font, in the units of the page.
    let size: Double
  }

  enum Start {
    /// Behind the piece before it, moved by thousandths of the font's size.
    case following(Double)
    /// At a place of the page; `direction` is where its line leads.
    case at(PDFMatrix.Point, direction: PDFMatrix.Point)
  }

  private var page = PDFMatrix.identity
  private var pages: [PDFMatrix] = []
  private var line = PDFMatrix.identity
  private var font = 0
  private var (size, leading) = (0.0, 0.0)
  /// Whether a place was named since the last piece.
  private var isMoved = true
  private var operands: [PDFLexer.Token] = []
  /// For each marked part that is open, whether it has a text of its own.
  private var marked: [Bool] = []

  private static let mostOperands = 100_000
  private static let deepest = 1_000

  init(_ content: [UInt8]) {
    var lexer = PDFLexer(content[...])
    var (hasText, isNamed) = (false, false)
    while let token = lexer.next() {
      switch token {
      case .name(let name): isNamed = name == "ActualText"
      case .string(let text) where isNamed:
        add(text, kerning: 0, isSaid: true)
        (hasText, isNamed) = (true, false)
        continue
      case .word(let word) where !PDFLexer.isDecimal(word):
        switch Operator(word) {
        case .mark, .markWith:
          marked.append(hasText)
          hasText = false
        case .endMark: _ = marked.popLast()
        case .pictureData:
          // The bytes of a small picture, which may look like anything.
          let end = content[...].firstPlace(of: "EI", from: lexer.place + 1) ?? content.count
          lexer.skip(to: end)
        case let name?: run(name)
        case nil: break
        }
        operands.removeAll(keepingCapacity: true)
        continue
      default: break
      }
      if operands.count < Self.mostOperands { operands.append(token) }
    }
  }

  private mutating func run(_ name: Operator) {
    switch name {
    case .save: if pages.count < Self.deepest { pages.append(page) }
    case .restore: page = pages.popLast() ?? page
    case .transform:
      page = matrix * page
      isMoved = true
    case .begin: move(to: .identity)
    case .font:
      let name = operands.compactMap { if case .name(let name) = $0 { name } else { nil } }.last
      font = fonts.firstIndex(of: name) ?? fonts.count
      if font == fonts.count { fonts.append(name) }
      size = number(0)
    case .leading: leading = number(0)
    case .matrix: move(to: matrix)
    case .move: move(by: number(1), number(0))
    case .moveLeading:
      leading = -number(0)
      move(by: number(1), number(0))
    case .nextLine: move(by: 0, -leading)
    case .show, .showRow: show()
    case .showOnNextLine, .showSpaced:
      move(by: 0, -leading)
      show()
    default: break
    }
  }

  /// One of the last operands, counted from the end; 0 where there is none.
  private func number(_ place: Int) -> Double {
    operands.dropLast(place).last.flatMap(PDFLexer.number) ?? 0
  }

  private var matrix: PDFMatrix {
    PDFMatrix(
      a: number(5), b: number(4), c: number(3), d: number(2), e: number(1), f: number(0))
  }

  private mutating func move(to line: PDFMatrix) {
    self.line = line
    isMoved = true
  }

  private mutating func move(by x: Double, _ y: Double) {
    // Many programs write moves by nothing.
    if x != 0 || y != 0 { move(to: PDFMatrix(a: 1, b: 0, c: 0, d: 1, e: x, f: y) * line) }
  }

  private mutating func show() {
    guard !marked.contains(true) else { return }
    var kerning = 0.0
    for operand in operands {
      if case .string(let text) = operand {
        add(text, kerning: kerning, isSaid: false)
        kerning = 0
      } else if let number = PDFLexer.number(operand) {
        kerning -= number
      }
    }
  }

  private mutating func add(_ text: [UInt8], kerning: Double, isSaid: Bool) {
    let place = line * page
    let direction = place.direction
    pieces.append(
      Piece(
        codes: text, font: font, isSaid: isSaid,
        start: isMoved ? .at(place.origin, direction: direction) : .following(kerning),
        size: abs(size) * direction.length))
    isMoved = false
  }
}

/// The operators of a page that decide what it says and where (ISO 32000-2, annex A).
private enum Operator: String, CaseIterable {
  case save = "q"
  case restore = "Q"
  case transform = "cm"
  case begin = "BT"
  case font = "Tf"
  case leading = "TL"
  case matrix = "Tm"
  case move = "Td"
  case moveLeading = "TD"
  case nextLine = "T*"
  case show = "Tj"
  case showRow = "TJ"
  case showOnNextLine = "'"
  case showSpaced = "\""
  case mark = "BMC"
  case markWith = "BDC"
  case endMark = "EMC"
  case pictureData = "ID"

  private static let byLetters = Dictionary(
    uniqueKeysWithValues: allCases.map { (letters(of: $0.rawValue.utf8), $0) })

  init?(_ word: ArraySlice<UInt8>) {
    guard word.count <= 3, let known = Self.byLetters[Self.letters(of: word)] else { return nil }
    self = known
  }

  private static func letters(of word: some Collection<UInt8>) -> UInt32 {
    word.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
