/// The objects of a PDF, read one by one from its first byte to its last, so that earlier versions that
/// it keeps are read too.
struct PDFScan {
  private(set) var objects = PDFObjects()
  private(set) var strings: [[UInt8]] = []
  private(set) var streams: [Stream] = []
  /// Dictionaries that name streams or fonts.
  private(set) var holders: [PDFDictionary] = []
  /// Descriptions of attached files.
  private(set) var attachments: [PDFDictionary] = []
  private(set) var obstacles: [String] = []
  private(set) var dangers: [String] = []
  private(set) var namesAuthor = false

  struct Stream {
    let number: Int?
    let dictionary: PDFDictionary
    let data: ArraySlice<UInt8>
  }

  private static let running: Set<String> = ["JavaScript", "JS", "Launch", "RichMedia", "XFA"]
  private static let sending: Set<String> = ["SubmitForm", "ImportData", "GoToE"]
  private static let attaching: Set<String> = ["EmbeddedFile", "EmbeddedFiles", "EF"]

  /// - Parameter undo: Undoes the filters of a stream of objects.
  init(_ bytes: [UInt8], undo: (Stream) -> [UInt8]?) {
    read(bytes[...], packed: nil, undo: undo)
  }

  /// - Parameter packed: The objects of a stream of objects: where each begins, and its number.
  private mutating func read(
    _ bytes: ArraySlice<UInt8>, packed: [(place: Int, number: Int)]?, undo: (Stream) -> [UInt8]?
  ) {
    for object in packed ?? [] { objects.note(object.number, at: bytes[object.place...]) }
    var lexer = PDFLexer(bytes)
    var (dictionary, depth) = (PDFDictionary(), 0)
    var number: Int?
    var (before, last): (Int?, Int?)
    while let token = lexer.next() {
      switch token {
      case .open:
        if depth == 0 { dictionary = PDFDictionary() }
        depth += 1
      case .close:
        depth = max(0, depth - 1)
        if depth == 0 { judge(dictionary) }
      case .string(let text): strings.append(text)
      case .number(let value): (before, last) = (last, value)
      case .word(let word) where packed == nil && word.elementsEqual("stream".utf8):
        depth = 0
        let (data, end) = Self.data(in: bytes, from: lexer.place, dictionary)
        let stream = Stream(number: number, dictionary: dictionary, data: data)
        if dictionary.names(of: "Type").first == "ObjStm" {
          readPacked(stream, undo: undo)
        } else {
          streams.append(stream)
        }
        lexer.skip(to: end)
        (dictionary, number) = (PDFDictionary(), nil)
        continue
      case .word(let word) where packed == nil && word.elementsEqual("obj".utf8):
        depth = 0
        number = before
        if let number { objects.note(number, at: bytes[lexer.place...]) }
      default: break
      }
      if depth > 0 { dictionary.append(token) }
    }
  }

  private mutating func readPacked(_ stream: Stream, undo: (Stream) -> [UInt8]?) {
    guard let bytes = undo(stream) else { return }
    let first = max(0, stream.dictionary.number(of: "First") ?? 0)
    var lexer = PDFLexer(bytes.prefix(first))
    var objects: [(place: Int, number: Int)] = []
    while case .number(let number)? = lexer.next(), case .number(let offset)? = lexer.next() {
      if 0..<bytes.count ~= offset, first + offset < bytes.count {
        objects.append((first + offset, number))
      }
    }
    read(bytes[...], packed: objects, undo: undo)
  }

  /// The bytes of a stream, and where reading goes on.
  private static func data(
    in bytes: ArraySlice<UInt8>, from place: Int, _ dictionary: PDFDictionary
  ) -> (ArraySlice<UInt8>, Int) {
    var start = place
    if bytes[start...].first == 0x0D { start += 1 }
    if bytes[start...].first == 0x0A { start += 1 }
    if let length = dictionary.number(of: "Length"), length >= 0, length <= bytes.endIndex - start {
      let rest = bytes[(start + length)...].prefix(32).drop(while: PDFLexer.isBlank)
      if rest.has("endstream") { return (bytes[start..<start + length], rest.startIndex) }
    }
    let end = bytes.firstPlace(of: "endstream", from: start) ?? bytes.endIndex
    return (bytes[start..<end], end)
  }

  private mutating func judge(_ dictionary: PDFDictionary) {
    let names = dictionary.names
    if names.contains("Encrypt") { obstacles.append("it is encrypted") }
    if !names.isDisjoint(with: Self.running) { dangers.append(WebCode.script) }
    if !names.isDisjoint(with: Self.sending) { dangers.append("it sends or fetches data") }
    if !names.isDisjoint(with: Self.attaching) { dangers.append("it has files attached") }
    if names.contains("Type0"), names.contains("BaseFont"), !names.contains("ToUnicode") {
      obstacles.append("it has a font without a table of its letters (ToUnicode)")
    }
    if dictionary.hasText(of: "Author") { namesAuthor = true }
    if !names.isDisjoint(with: ["Contents", "Font", "Resources"]) { holders.append(dictionary) }
    if names.contains("EF") { attachments.append(dictionary) }
  }
}
