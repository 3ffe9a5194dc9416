/// What a PDF says: read object by object from its first byte to its last, so that earlier versions
/// that it keeps are read too.
///
/// Only letters are read, not how they look. It misses text of a font that gives letters other codes
/// and has no table of them (`ToUnicode`), letters that are drawn or scanned, and two stretches of
/// text that aren't written one after the other.
struct PDFDocument {
  private(set) var strings: [[UInt8]] = []
  /// The pages and other streams, inflated.
  private(set) var contents: [[UInt8]] = []
  private(set) var maps: [PDFCharacterMap] = []
  private(set) var pictures: [[UInt8]] = []
  private(set) var metadata: [[UInt8]] = []
  private(set) var obstacles: [String] = []
  private(set) var dangers: [String] = []
  private(set) var namesAuthor = false

  private static let mostMaps = 200
  private static let running: Set<String> = ["JavaScript", "JS", "Launch", "RichMedia", "XFA"]
  private static let sending: Set<String> = ["SubmitForm", "ImportData", "GoToE"]
  private static let files: Set<String> = ["EmbeddedFile", "EmbeddedFiles"]

  /// - Parameter inflate: Inflates a stream.
  init(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]) {
    read(bytes[...], isPacked: false, inflate: inflate)
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, isPacked: Bool, inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) {
    var lexer = PDFLexer(bytes)
    var (dictionary, depth) = (PDFDictionary(), 0)
    while let token = lexer.next() {
      switch token {
      case .open:
        if depth == 0 { dictionary = PDFDictionary() }
        depth += 1
      case .close:
        depth = max(0, depth - 1)
        if depth == 0 { judge(dictionary) }
      case .string(let text): strings.append(text)
      case .word(let word) where !isPacked && word.elementsEqual("stream".utf8):
        depth = 0
        let (data, end) = Self.data(in: bytes, from: lexer.place, dictionary)
        take(data, dictionary, inflate: inflate)
        lexer.skip(to: end)
        dictionary = PDFDictionary()
        continue
      case .word(let word) where word.elementsEqual("obj".utf8): depth = 0
      default: break
      }
      if depth > 0 { dictionary.append(token) }
    }
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
    if !names.isDisjoint(with: Self.files) { dangers.append("it has files attached") }
    if names.contains("Type0"), names.contains("BaseFont"), !names.contains("ToUnicode") {
      obstacles.append("it has a font without a table of its letters (ToUnicode)")
    }
    if dictionary.hasText(of: "Author") { namesAuthor = true }
  }

  private mutating func take(
    _ data: ArraySlice<UInt8>, _ dictionary: PDFDictionary,
    inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) {
    judge(dictionary)
    let type = dictionary.names(of: "Type").first
    let subtype = dictionary.names(of: "Subtype").first
    let isImage = subtype == "Image"
    let filters = dictionary.names(of: "Filter") + dictionary.names(of: "F")
    let names = dictionary.names
    if isImage, filters.allSatisfy({ $0.hasPrefix("Flate") || $0 == "LZWDecode" }) { return }
    if type == "XRef" { return }
    if let type, type == "EmbeddedFile" { return }
    let isFont =
      names.contains("Length1") || ["Type1C", "CIDFontType0C", "OpenType"].contains(subtype)
    if isFont { return }
    switch PDFFilters.undo(filters, of: data, inflate: inflate) {
    case .bytes(var bytes):
      if let predictor = dictionary.number(of: "Predictor"), predictor >= 10 {
        bytes = PDFFilters.withoutPredictor(
          bytes, columns: dictionary.number(of: "Columns") ?? 1)
      }
      if type == "ObjStm" {
        read(bytes[...], isPacked: true, inflate: inflate)
      } else if type == "Metadata" || subtype == "XML" {
        metadata.append(bytes)
      } else if let map = PDFCharacterMap(bytes) {
        if maps.count < Self.mostMaps { maps.append(map) }
      } else if !isImage {
        contents.append(bytes)
      }
    case .picture(let bytes): pictures.append(bytes)
    case .pixels: break
    case .unknown(let filter):
      if !isImage {
        obstacles.append(
          filter == "LZWDecode" || filter == "LZW"
            ? "it is compressed by LZW; save it again as a newer PDF"
            : "it has a stream with an unknown filter")
      }
    }
  }
}
