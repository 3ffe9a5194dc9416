/// Text that a layout takes apart, that touches other letters, or that lies in a file within a file.
extension AssetCase {
  private static let docx = Made.docx([("word/document.xml", "<w:p><w:t>\(secret)</w:t></w:p>")])
  private static let coordinates = "11.562108, 104.888535"

  private static let table = """
    1 begincodespacerange <00> <FF> endcodespacerange
    1 beginbfrange <01> <1A> <0061> endbfrange
    """
  /// The same codes with the letters from "h" on.
  private static let otherTable = """
    1 begincodespacerange <00> <FF> endcodespacerange
    1 beginbfrange <01> <13> <0068> endbfrange
    """

  /// A page with two fonts: `A` has the letters from "a" on, `B` those from "h" on.
  private static func twoFonts(_ page: String) -> String {
    """
    %PDF-1.7
    1 0 obj << /Type /Page /Contents [2 0 R 7 0 R] /Resources << /Font 8 0 R >> >> endobj
    2 0 obj << >> stream
    \(page)
    endstream endobj
    3 0 obj << /Type /Font /Subtype /Type1 /ToUnicode 5 0 R >> endobj
    4 0 obj << /Type /Font /Subtype /Type1 /ToUnicode 6 0 R >> endobj
    5 0 obj << >> stream
    begincmap \(table) endcmap
    endstream endobj
    6 0 obj << >> stream
    begincmap \(otherTable) endcmap
    endstream endobj
    7 0 obj << >> stream
    ( Lane) Tj
    endstream endobj
    8 0 obj << /A 3 0 R /B 4 0 R >> endobj
    """
  }

  static let layouts = [
    AssetCase(
      "a.pdf", "coordinates with kerning", .found,
      Made.pdf(page: "BT /F1 9 Tf [(11.)4(562108)] TJ 40 0 Td (104.888535) Tj ET")),
    AssetCase(
      "a.pdf", "coordinates in cells of a table", .found,
      Made.pdf(page: "BT /F1 9 Tf (11) Tj (.562108) Tj 60 0 Td (104.) Tj 18 0 Td (888535) Tj ET")),
    AssetCase(
      "a.pdf", "coordinates letter by letter in cells of a table", .found,
      Made.pdf(
        page: "BT /F1 10 Tf 1 0 0 1 50 700 Tm (x) Tj 7 0 Td "
          + ["11.562108", "104.888535"].map { angle in
            angle.map { "(\($0)) Tj \($0 == "." ? 3.2 : 5.7) 0 Td" }.joined(separator: " ")
          }.joined(separator: " 2.7 0 Td ") + " (x) Tj ET")),
    AssetCase(
      "a.pdf", "coordinates letter by letter", .found,
      Made.pdf(
        page: "BT /F1 10 Tf 1 0 0 1 50 700 Tm "
          + coordinates.map { "(\($0)) Tj \($0 == "." || $0 == "," ? 2.8 : 5.6) 0 Td" }
          .joined(separator: " ") + " ET")),
    AssetCase(
      "a.pdf", "coordinates in two lines", .found,
      Made.pdf(page: "BT /F1 9 Tf 12 TL (11.56) Tj (2108) Tj T* (104.8885) Tj (35) Tj ET")),
    AssetCase(
      "a.pdf", "two fonts in a word", .found,
      twoFonts(
        "BT /A 9 Tf (12 ) Tj /B 9 Tf <01> Tj /A 9 Tf <09> Tj <04> Tj <04> Tj <05> Tj /B 9 Tf <07> Tj ET"
      )),
    AssetCase(
      "a.pdf", "the fonts of a form", .found,
      twoFonts(
        """
        endstream endobj
        9 0 obj << /Type /XObject /Resources << /Font << /A 4 0 R /B 3 0 R >> >> >> stream
        BT /B 9 Tf (12 ) Tj /A 9 Tf <01> Tj /B 9 Tf <090404050E> Tj ( Lane) Tj ET
        """)),
    AssetCase(
      "a.pdf", "document behind its end", .found, Made.pdf(page: "(A) Tj") + docx),
    AssetCase(
      "a.pdf", "position in a JPEG 2000", .position,
      Made.pdf(
        [],
        streams: [
          (
            "/Subtype /Image /Filter /JPXDecode",
            Made.box("jP  ", [0x0D, 0x0A, 0x87, 0x0A])
              + Made.box("uuid", Array("exif:GPSLatitude=\"12,20N\"".utf8))
          )
        ])),
  ]

  private static let matroska: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 0x80]
  private static let ogg = Array("OggS".utf8) + Made.big(0, 22)

  /// A page of Ogg with as many bytes as one can have.
  private static func page(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let lengths = [UInt8](repeating: 255, count: bytes.count / 255) + [UInt8(bytes.count % 255)]
    return ogg + [UInt8(lengths.count)] + lengths + bytes
  }

  private static let pictureTag = Array(
    "\u{3}vorbis METADATA_BLOCK_PICTURE=\(Made.base64(Made.big(0, 90) + Made.jpeg([(0xE1, exifWithPosition)])))"
      .utf8)

  static let buried = [
    AssetCase(
      "a.webm", "title between letters", .found,
      matroska + Array("title".utf8) + [0x95] + text + Array("M".utf8)),
    AssetCase(
      "a.mkv", "artist between digits", .found,
      matroska + Array("ARTIST".utf8) + [0x87] + Array("7".utf8) + text + Array("1\0".utf8)),
    AssetCase(
      "a.opus", "coordinates before a length", .found,
      ogg + [0] + Array("\u{1}PLACE=\(coordinates)1\0\0\0".utf8)),
    AssetCase(
      "a.mp3", "object in its tags", .found,
      Array("ID3".utf8) + [3, 0, 0] + Array("GEOB".utf8) + docx),
    AssetCase("a.mkv", "attachment", .found, matroska + [0x46, 0x5C] + docx + [0x1F, 0x43]),
    AssetCase(
      "a.ogg", "picture's position, in two pages", .position,
      page(pictureTag.prefix(60)) + page(pictureTag.dropFirst(60))),
    AssetCase(
      "a.ico", "text of a picture in it", .found,
      [0, 0, 1, 0, 1, 0]
        + Made.png(Made.chunk("zTXt", Array("Title".utf8) + [0, 0] + Made.deflated(text)))),
    AssetCase(
      "a.png", "colour profile", .found,
      Made.png(Made.chunk("iCCP", Array("ICC".utf8) + [0, 0] + Made.deflated(text)))),
    AssetCase(
      "a.zip", "behind its end", .refused, Made.zip([("a.txt", [65])]) + Made.deflated(text)),
    AssetCase(
      "a.zip", "entry that isn't listed", .refused,
      Made.zip([("a.txt", [65])], before: Array(Made.zip([("old.txt", text)]).prefix(60)))),
    AssetCase(
      "a.tif", "position of a map", .position,
      Array("II*\0".utf8) + Made.little(8, 4) + Made.little(1, 2) + Made.little(33_922, 2)
        + Made.little(12, 2) + Made.little(6, 4) + Made.little(26, 4) + Made.little(0, 4)
        + Made.little(0, 48)),
    AssetCase(
      "a.json", "ten millionths of a degree", .found,
      #"{"latitudeE7": 115621080, "longitudeE7": 1048885350}"#),
    AssetCase(
      "a.vcf", "quoted-printable", .found,
      "BEGIN:VCARD\nADR;ENCODING=QUOTED-PRINTABLE:;;12=20Hid=\nden=20Lane\nEND:VCARD\n"),
    AssetCase("a.ics", "folded line", .found, "BEGIN:VEVENT\r\nGEO:11.56\r\n 2108;104.888535\r\n"),
    AssetCase(
      "a.fodt", "picture's position", .position,
      "<office:document xmlns:office='a'><office:binary-data>\(Made.base64(Made.jpeg([(0xE1, exifWithPosition)])))</office:binary-data></office:document>"
    ),
  ]
}
