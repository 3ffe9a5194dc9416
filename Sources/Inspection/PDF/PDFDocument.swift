/// What a PDF says.
///
/// Only letters are read, not how they look. It misses text of a font that gives letters other codes
/// and has no table of them (`ToUnicode`), letters that are drawn or scanned, and two stretches of
/// text that aren't written one after the other. The last are found where ``PDFProgram`` is present.
struct PDFDocument {
  let strings: [[UInt8]]
  /// The pages and other streams, inflated.
  private(set) var contents: [[UInt8]] = []
  private(set) var pages: [Page] = []
  private(set) var fonts: PDFFonts
  private(set) var pictures: [[UInt8]] = []
  private(set) var metadata: [[UInt8]] = []
  /// Files that are attached, and what follows the end, as if it were one.
  private(set) var files: [(name: String, place: String, bytes: [UInt8])] = []
  private(set) var obstacles: [String]
  let dangers: [String]
  let namesAuthor: Bool

  /// What a page shows, or another stream that may be a part of one.
  struct Page {
    /// All of its streams, one after the other.
    let bytes: [UInt8]
    /// Its fonts; nil where it doesn't say which they are.
    let fonts: PDFFonts.Names?
  }

  /// A stream that may be a page.
  private typealias Content = (dictionary: PDFDictionary, bytes: [UInt8])

  private var tables: [(number: Int?, map: PDFCharacterMap)] = []
  private var numbered: [Int: Content] = [:]
  /// Those that have no number, and earlier versions of the others.
  private var unnumbered: [Content] = []
  /// The names of attached files by the numbers of their streams.
  private var attached: [Int: String] = [:]

  private static let mostTables = 5_000

  /// - Parameter inflate: Inflates a stream.
  init(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]) {
    let scan = PDFScan(bytes) { stream in
      let filters = PDFFilters.undo(stream.dictionary, of: stream.data, inflate: inflate)
      return if case .bytes(let bytes) = filters { bytes } else { nil }
    }
    (strings, dangers, namesAuthor) = (scan.strings, scan.dangers, scan.namesAuthor)
    obstacles = scan.obstacles
    fonts = PDFFonts(scan.objects, tables: [])
    for attachment in scan.attachments { note(attachment, in: scan.objects) }
    for stream in scan.streams { take(stream, inflate: inflate) }
    fonts = PDFFonts(scan.objects, tables: tables)
    for holder in scan.holders { fonts.note(holder) }
    readPages(scan)
    if let rest = Self.rest(of: bytes[...]) { files.append(("rest", "behind its end", rest)) }
  }

  private mutating func note(_ attachment: PDFDictionary, in objects: PDFObjects) {
    let name = ["UF", "F"].lazy.compactMap { attachment.text(of: $0) }.first ?? []
    for value in attachment.values(of: "EF") {
      for number in objects.resolved(value)?.references ?? [] {
        attached[number] = String(decoding: TextVariants.decoded(name[...]) ?? name, as: UTF8.self)
      }
    }
  }

  private mutating func take(_ stream: PDFScan.Stream, inflate: (ArraySlice<UInt8>) -> [UInt8]) {
    let dictionary = stream.dictionary
    let type = dictionary.names(of: "Type").first
    let subtype = dictionary.names(of: "Subtype").first
    let name = stream.number.flatMap { attached[$0] } ?? (type == "EmbeddedFile" ? "" : nil)
    let isImage = name == nil && subtype == "Image"
    let isFont =
      dictionary.names.contains("Length1")
      || ["Type1C", "CIDFontType0C", "OpenType"].contains(subtype)
    if name == nil, type == "XRef" || isFont || isImage && dictionary.isPixels { return }
    switch PDFFilters.undo(dictionary, of: stream.data, inflate: inflate) {
    case .bytes(let bytes):
      if let name {
        files.append((name, "in an attached file", bytes))
        return
      }
      if type == "Metadata" || subtype == "XML" {
        metadata.append(bytes)
      } else if let map = PDFCharacterMap(bytes) {
        tables.append((stream.number, map))
        if tables.count > Self.mostTables { obstacles.append("it has too many fonts") }
      } else if !isImage {
        contents.append(bytes)
        keep((dictionary, bytes), number: stream.number)
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

  private mutating func keep(_ content: Content, number: Int?) {
    if let number {
      if let earlier = numbered.updateValue(content, forKey: number) { unnumbered.append(earlier) }
    } else {
      unnumbered.append(content)
    }
  }

  private mutating func readPages(_ scan: PDFScan) {
    var used: Set<Int> = []
    var count = 0
    for holder in scan.holders {
      let parts = scan.objects.contents(of: holder).filter { numbered[$0] != nil }
      guard !parts.isEmpty else { continue }
      let bytes = parts.compactMap { numbered[$0]?.bytes }.joined(separator: [UInt8(ascii: "\n")])
      used.formUnion(parts)
      pages.append(Page(bytes: Array(bytes), fonts: fonts.names(of: holder)))
      count += pages.last?.bytes.count ?? 0
      guard count <= InspectionLimits.pageBytes else {
        obstacles.append("its pages share too many streams")
        return
      }
    }
    let others = numbered.filter { !used.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    for content in others + unnumbered {
      pages.append(Page(bytes: content.bytes, fonts: fonts.names(of: content.dictionary)))
    }
  }

  /// What follows the end of a PDF, where that is no later version of it.
  private static func rest(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var place = bytes.startIndex
    while let mark = bytes.firstPlace(of: "%%EOF", from: place) {
      place = mark + "%%EOF".utf8.count
      let rest = bytes[place...].drop(while: PDFLexer.isBlank)
      guard let first = rest.first else { return nil }
      let isVersion =
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= first || first == UInt8(ascii: "%")
        || rest.has("xref") || rest.has("startxref")
      if !isVersion { return Array(rest) }
    }
    return nil
  }
}
