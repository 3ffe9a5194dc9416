/// Archives, office documents, PDF, and what no reader is written for.
extension AssetCase {
  private static let photo = Made.jpeg([(0xE1, exifWithPosition)])

  static let archives = [
    AssetCase("a.zip", "entry", .found, Made.zip([("a.txt", text)])),
    AssetCase("a.zip", "name of an entry", .found, Made.zip([("12 hidden lane.txt", [65])])),
    AssetCase(
      "a.zip", "archive in an archive", .found, Made.nested(Made.zip([("a.txt", text)]), times: 3)),
    AssetCase("a.zip", "photo's position", .position, Made.zip([("a.jpg", photo)])),
    AssetCase("a.zip", "encrypted", .refused, Made.zip([("a.txt", text)], flags: 1)),
    AssetCase("a.zip", "cut short", .refused, Made.zip([("a.txt", text)]).dropLast(30).map { $0 }),
    AssetCase("a.zip", "bytes between entries", .refused, hidden),
    AssetCase("a.zip", "100 levels", .refused, Made.nested(text, times: 100)),
    AssetCase(
      "a.docx", "runs", .found,
      Made.docx([("word/document.xml", "<w:p><w:t>12 Hid</w:t><w:t>den Lane</w:t></w:p>")])),
    AssetCase(
      "a.docx", "comment", .found,
      Made.docx([("word/comments.xml", "<w:comment><w:t>\(secret)</w:t></w:comment>")])),
    AssetCase(
      "a.xlsx", "shared text", .found,
      Made.docx([
        ("xl/sharedStrings.xml", "<sst><si><r><t>12 Hid</t></r><r><t>den Lane</t></r></si></sst>")
      ])),
    AssetCase(
      "a.pptx", "slide", .found,
      Made.docx([("ppt/slides/slide1.xml", "<p><a:t>12 Hid</a:t><a:t>den Lane</a:t></p>")])),
    AssetCase(
      "a.odt", "text", .found,
      Made.zip([
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
        (
          "content.xml", Array("<o><text:p>12 <text:span>Hid</text:span>den Lane</text:p></o>".utf8)
        ),
      ])),
    AssetCase(
      "a.epub", "chapter", .found,
      Made.zip([
        ("mimetype", Array("application/epub+zip".utf8)),
        (
          "1.xhtml",
          Array(
            "<html xmlns='http://www.w3.org/1999/xhtml'><p>12 Hid<b>den</b> Lane</p></html>".utf8)
        ),
      ])),
    AssetCase(
      "a.docx", "photo's position", .position,
      Made.zip([("[Content_Types].xml", Array("<Types/>".utf8)), ("word/media/1.jpeg", photo)])),
    AssetCase(
      "a.docx", "unknown part", .refused,
      Made.zip([
        ("[Content_Types].xml", Array("<Types/>".utf8)),
        ("word/embeddings/1.bin", [0xD0, 0xCF, 0x11, 0xE0, 0]),
      ])),
  ]

  /// An archive whose directory names one of its two entries.
  private static var hidden: [UInt8] {
    let lost = [UInt8](repeating: 7, count: 10_000)
    let archive = Made.zip([("a.txt", [65])])
    let end = archive.count - 22
    let directory = Int(archive[end + 16]) | Int(archive[end + 17]) << 8
    var bytes = archive[..<directory] + lost + archive[directory...]
    bytes.replaceSubrange(
      bytes.count - 6..<bytes.count - 2, with: Made.little(directory + lost.count, 4))
    return Array(bytes)
  }

  private static let table = """
    /CIDInit /ProcSet findresource begin begincmap /Registry (Adobe) def /Ordering (UCS) def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfrange <0001> <001A> <0061> <0030> <0031> [<0020> <0031>] endbfrange
    1 beginbfchar <0032> <0032> endbfchar endcmap
    """
  /// "12 hidden lane" in the codes of the table.
  private static let codes =
    "<0031 0032 0030> Tj [<0008 0009> -20 <0004 0004 0005 000E>] TJ <0030 000C 0001 000E 0005> Tj"

  /// "12 hidden lane", of which "idd" is written backwards and said in letters.
  private static let shapes = """
    <0031 0032 0030 0008> Tj /Span << /ActualText <FEFF006900640064> >> BDC <0004 0004 0009> Tj EMC
    <0005 000E> Tj <000C 0001 000E 0005> Tj
    """

  static let documents = [
    AssetCase("a.pdf", "compressed page", .found, Made.pdf(page: "BT (\(secret)) Tj ET")),
    AssetCase(
      "a.pdf", "text in pieces", .found,
      Made.pdf(page: "BT [(12 Hi) -20 (d) 3 (den L)] TJ 0 -9 Td (\\141ne) Tj ET")),
    AssetCase(
      "a.pdf", "hexadecimal digits", .found, Made.pdf(page: "<31322048696464656E204C616E65> Tj")),
    AssetCase(
      "a.pdf", "codes of a font", .found,
      Made.pdf(
        [],
        streams: [
          ("/Filter /FlateDecode", Made.deflated(Array(codes.utf8))),
          ("/Filter /FlateDecode", Made.deflated(Array(table.utf8))),
        ])),
    AssetCase(
      "a.pdf", "letters in the order of their shapes", .found,
      Made.pdf(
        [],
        streams: [
          ("/Filter /FlateDecode", Made.deflated(Array(shapes.utf8))),
          ("/Filter /FlateDecode", Made.deflated(Array(table.utf8))),
        ])),
    AssetCase(
      "a.pdf", "font without a table", .refused,
      Made.pdf(["<< /Type /Font /Subtype /Type0 /BaseFont /ABC /Encoding /Identity-H >>"])),
    AssetCase(
      "a.pdf", "title in UTF-16", .found,
      Made.pdf([
        "<< /Title <FEFF\(wide.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())> >>"
      ])),
    AssetCase(
      "a.pdf", "packed objects", .found,
      Made.pdf(
        [],
        streams: [
          (
            "/Type /ObjStm /Filter /FlateDecode",
            Made.deflated(Array("1 0 << /Contents (12 Hid\\144en Lane) >>".utf8))
          )
        ])),
    AssetCase(
      "a.pdf", "two filters", .found,
      Made.pdf(
        [],
        streams: [
          (
            "/Filter [/ASCIIHexDecode /FlateDecode]",
            Array(
              Made.deflated(Array("(\(secret)) Tj".utf8)).map {
                String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
              }.joined().utf8)
          )
        ])),
    AssetCase(
      "a.pdf", "XMP", .found,
      Made.pdf(
        [],
        streams: [
          (
            "/Type /Metadata /Subtype /XML /Filter /FlateDecode",
            Made.deflated(Array("<x><y>12 Hid</y>den Lane</x>".utf8))
          )
        ])),
    AssetCase(
      "a.pdf", "photo's position", .position,
      Made.pdf([], streams: [("/Subtype /Image /Filter /DCTDecode", photo)])),
    AssetCase("a.pdf", "encrypted", .refused, Made.pdf(["<< /Encrypt 5 0 R >>"])),
    AssetCase(
      "a.pdf", "LZW", .refused, Made.pdf([], streams: [("/Filter /LZWDecode", [1, 2, 3])])),
    AssetCase(
      "a.pdf", "damaged stream", .refused,
      Made.pdf([], streams: [("/Filter /FlateDecode", Made.deflated(text).dropLast(8).map { $0 })])),
    AssetCase("a.pdf", "bomb", .refused, Made.pdf([], streams: [("/Filter /FlateDecode", bomb)])),
  ]

  /// 150 MB of zeros.
  private static let bomb = Made.deflated([UInt8](repeating: 0, count: 150_000_000))

  static let unreadable = [
    AssetCase("a.bin", "unknown kind", .refused, [1, 2, 3, 0] + text.map { $0 ^ 0xFF }),
    AssetCase("a.doc", "Word of before 2007", .refused, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
    AssetCase("a.7z", "another archive", .refused, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    AssetCase("a.woff2", "compressed font", .refused, "wOF2\0\u{1}"),
    AssetCase("a.rtf", "RTF", .refused, #"{\rtf1 12 Hid{\b den} Lane}"#),
    AssetCase("a.csv", "ZIP called CSV", .refused, Made.zip([("a", [65])])),
  ]
}
