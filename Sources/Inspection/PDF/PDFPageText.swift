/// The texts that the operators of a page show, in the order in which they are written.
struct PDFPageText {
  private(set) var strings: [[UInt8]] = []
  /// Which of them the page says in letters (`ActualText`), because codes alone would say them in
  /// the order of their shapes; the codes that they are written for are left out.
  private(set) var isSaid: [Bool] = []

  init(_ content: [UInt8]) {
    var lexer = PDFLexer(content[...])
    /// For each marked part that is open, whether it has a text of its own.
    var marked: [Bool] = []
    var hasText = false
    var isNamed = false
    while let token = lexer.next() {
      switch token {
      case .name(let name): isNamed = name == "ActualText"
      case .string(let text):
        if isNamed {
          add(text, isSaid: true)
          hasText = true
        } else if !marked.contains(true) {
          add(text, isSaid: false)
        }
        isNamed = false
      case .word(let word):
        switch String(decoding: word, as: UTF8.self) {
        case "BDC", "BMC":
          marked.append(hasText)
          hasText = false
        case "EMC": _ = marked.popLast()
        case "ID":
          // The bytes of a small picture, which may look like anything.
          let end = content[...].firstPlace(of: "EI", from: lexer.place + 1) ?? content.count
          lexer.skip(to: end)
        default: break
        }
      default: break
      }
    }
  }

  private mutating func add(_ text: [UInt8], isSaid: Bool) {
    strings.append(text)
    self.isSaid.append(isSaid)
  }
}
