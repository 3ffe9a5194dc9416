/// Letters with marks as their base letter and the marks: `é` as `e` and U+0301.
///
/// The canonical decompositions of Unicode for the letters of Latin scripts, and for the few of
/// Greek, Cyrillic and Arabic whose mark doesn't make another letter. The standard library has
/// no public way to ask for them.
enum LetterParts {
  /// The parts of a lower-case letter, or nil where it has no mark.
  static func of(_ letter: Unicode.Scalar) -> (base: UInt32, marks: [UInt32])? {
    letter.value < 0xC0 ? nil : table[letter.value]
  }

  private static let table: [UInt32: (base: UInt32, marks: [UInt32])] = {
    var table: [UInt32: (base: UInt32, marks: [UInt32])] = [:]
    for line in lines.split(separator: "\n") {
      let halves = line.split(separator: ":")
      guard halves.count == 2 else { continue }
      let marks = halves[0].split(separator: " ").compactMap { UInt32($0, radix: 16) }
      for pair in halves[1].split(separator: " ") {
        let scalars = pair.unicodeScalars.map(\.value)
        if scalars.count == 2 { table[scalars[1]] = (scalars[0], marks) }
      }
    }
    return table
  }()

  /// The marks, then each base letter with the letter that it makes with them.
  private static let lines = """
    0300: aà eè iì oò uù nǹ wẁ yỳ еѐ иѝ
    0301: aá eé ií oó uú yý cć lĺ nń rŕ sś zź gǵ kḱ mḿ pṕ wẃ αά εέ ηή ιί οό υύ ωώ
    0301 0307: sṥ
    0302: aâ eê iî oô uû cĉ gĝ hĥ jĵ sŝ wŵ yŷ zẑ
    0302 0300: aầ eề oồ
    0302 0301: aấ eế oố
    0302 0303: aẫ eễ oỗ
    0302 0309: aẩ eể oổ
    0303: aã nñ oõ iĩ uũ vṽ eẽ yỹ
    0303 0301: oṍ uṹ
    0303 0304: oȭ
    0303 0308: oṏ
    0304: aā eē iī oō uū yȳ gḡ
    0304 0300: eḕ oṑ
    0304 0301: eḗ oṓ
    0304 0308: uṻ
    0306: aă eĕ gğ iĭ oŏ uŭ
    0306 0300: aằ
    0306 0301: aắ
    0306 0303: aẵ
    0306 0309: aẳ
    0307: cċ eė gġ zż aȧ oȯ bḃ dḋ fḟ hḣ mṁ nṅ pṗ rṙ sṡ tṫ wẇ xẋ yẏ
    0307 0304: aǡ oȱ
    0308: aä eë iï oö uü yÿ hḧ wẅ xẍ tẗ ιϊ υϋ её
    0308 0300: uǜ
    0308 0301: uǘ iḯ ιΐ υΰ
    0308 0304: uǖ aǟ oȫ
    0308 030C: uǚ
    0309: aả eẻ iỉ oỏ uủ yỷ
    030A: aå uů wẘ yẙ
    030A 0301: aǻ
    030B: oő uű
    030C: cč dď eě lľ nň rř sš tť zž aǎ iǐ oǒ uǔ gǧ kǩ jǰ hȟ
    030C 0307: sṧ
    030F: aȁ eȅ iȉ oȍ rȑ uȕ
    0311: aȃ eȇ iȋ oȏ rȓ uȗ
    031B: oơ uư
    031B 0300: oờ uừ
    031B 0301: oớ uứ
    031B 0303: oỡ uữ
    031B 0309: oở uử
    031B 0323: oợ uự
    0323: bḅ dḍ hḥ kḳ lḷ mṃ nṇ rṛ sṣ tṭ vṿ wẉ zẓ aạ eẹ iị oọ uụ yỵ
    0323 0302: aậ eệ oộ
    0323 0304: lḹ rṝ
    0323 0306: aặ
    0323 0307: sṩ
    0324: uṳ
    0325: aḁ
    0326: sș tț
    0327: cç gģ kķ lļ nņ rŗ sş tţ eȩ dḑ hḩ
    0327 0301: cḉ
    0327 0306: eḝ
    0328: aą eę iį uų oǫ
    0328 0304: oǭ
    032D: dḓ eḙ lḽ nṋ tṱ uṷ
    032E: hḫ
    0330: eḛ iḭ uṵ
    0331: bḇ dḏ kḵ lḻ nṉ rṟ tṯ zẕ hẖ
    0653: اآ
    0654: اأ وؤ يئ
    0655: اإ
    """
}
