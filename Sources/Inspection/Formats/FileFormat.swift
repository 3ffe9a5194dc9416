/// What a file is, judged by its bytes and never by its name.
enum FileFormat {
  case empty
  /// Text, as UTF-8.
  case text([UInt8])
  case picture(PictureKind)
  /// Boxes of ISO/IEC 14496-12: MP4, QuickTime, 3GPP, HEIC, AVIF.
  case isoMedia
  /// JPEG XL in boxes (ISO/IEC 18181-2).
  case jpegXL
  /// Sound and film that store their tags as plain text.
  case stream(StreamKind)
  /// A binary file whose texts aren't compressed: a font, a bitmap.
  case plainBinary
  case pdf
  case zip
  case gzip
  /// What Dossier has no reader for; why.
  case unreadable(String)

  enum PictureKind { case jpeg, png, gif, webP, tiff }
  enum StreamKind { case matroska, ogg, flac, mpeg, riff }

  /// How far from the start readers of PDF accept its mark.
  private static let pdfReach = 1_024

  init(of bytes: [UInt8]) {
    let bytes = bytes[...]
    if bytes.isEmpty {
      self = .empty
    } else if let known = Self.marked(bytes) {
      self = known
    } else if let text = TextVariants.decoded(bytes) {
      self = .text(text)
    } else if Self.isText(bytes) {
      self = .text(Array(bytes))
    } else if !bytes.contains(where: Self.isControl) {
      self = .unreadable("it is text in an encoding other than UTF-8 and UTF-16")
    } else {
      self = .unreadable("Dossier has no reader for this kind of file")
    }
  }

  var isText: Bool {
    switch self {
    case .text, .empty: true
    default: false
    }
  }

  private static func marked(_ bytes: ArraySlice<UInt8>) -> FileFormat? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .picture(.jpeg) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .picture(.png) }
    if bytes.has("GIF87a") || bytes.has("GIF89a") { return .picture(.gif) }
    if bytes.has("RIFF") {
      return bytes.has("WEBP", at: 8) ? .picture(.webP) : .stream(.riff)
    }
    if bytes.has("FORM"), bytes.has("AIF", at: 8) { return .stream(.riff) }
    if bytes.has("II*\0") || bytes.has("MM\0*") { return .picture(.tiff) }
    if bytes.has("JXL ", at: 4), bytes.bigEndian(at: 0, bytes: 4) == 12 { return .jpegXL }
    let firstBoxes = ["ftyp", "jP  ", "moov", "wide", "skip", "free", "mdat", "pnot"]
    if bytes.first == 0, firstBoxes.contains(where: { bytes.has($0, at: 4) }) { return .isoMedia }
    if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .stream(.matroska) }
    if bytes.has("OggS") { return .stream(.ogg) }
    if bytes.has("fLaC") { return .stream(.flac) }
    if bytes.has("ID3") || isMPEGSound(bytes) { return .stream(.mpeg) }
    if bytes.prefix(pdfReach).firstPlace(of: "%PDF-") != nil { return .pdf }
    if bytes.has("PK\u{3}\u{4}") || bytes.has("PK\u{5}\u{6}") { return .zip }
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    return plainBinary(bytes) ? .plainBinary : foreign(bytes)
  }

  /// Frames of MP3 or AAC: a mark of eleven bits, then a version and a layer. FF FE is UTF-16.
  private static func isMPEGSound(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == 0xFF, let second = bytes.dropFirst().first else { return false }
    let marks: Set<UInt8> = [
      0xE2, 0xE3, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD,
    ]
    return marks.contains(second) && bytes.contains(0)
  }

  /// Fonts of TrueType and OpenType, bitmaps, icons, metafiles of Windows and of
  /// LibreOffice, and JPEG XL and JPEG 2000 without boxes.
  private static func plainBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isFont = ["\0\u{1}\0\0", "OTTO", "true", "ttcf"].contains { bytes.has($0) }
    let isIcon = bytes.starts(with: [0, 0, 1, 0]) || bytes.starts(with: [0, 0, 2, 0])
    let isBitmap = bytes.has("BM") && bytes.littleEndian(at: 2, bytes: 4) == bytes.count
    let isMetafile =
      bytes.has(" EMF", at: 40) || bytes.starts(with: [0xD7, 0xCD, 0xC6, 0x9A])
      || bytes.has("VCLMTF")
    return isFont && bytes.contains(0) || isIcon || isBitmap || isMetafile
      || bytes.starts(with: [0xFF, 0x0A]) || bytes.starts(with: [0xFF, 0x4F, 0xFF, 0x51])
  }

  /// Kinds that are known well enough to say why they can't be searched.
  private static func foreign(_ bytes: ArraySlice<UInt8>) -> FileFormat? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return .unreadable(
        "it is an office document of before 2007, or an encrypted one; save it as docx, xlsx or pptx"
      )
    }
    if bytes.has("wOFF") || bytes.has("wOF2") { return .unreadable("it is a compressed font") }
    if bytes.has("{\\rtf") { return .unreadable("it is RTF; save it as docx or PDF") }
    let isArchive =
      bytes.has("Rar!") || bytes.has("BZh")
      || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) || bytes.has("7zXZ", at: 1)
      || bytes.has("ustar", at: 257)
    return isArchive ? .unreadable("it is an archive other than ZIP") : nil
  }

  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains(where: isControl) && String(validating: bytes, as: UTF8.self) != nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte) && byte != 0x1B || byte == 0x7F
  }
}
