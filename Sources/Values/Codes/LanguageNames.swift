/// Languages by the words that people type where a tag is wanted.
enum LanguageNames {
  /// The tag for `English`, `en_US`, `EN (UK)`, `français`; nil where the text names none or several.
  static func tag(for text: String) -> LanguageTag? {
    let hyphenated = String(bytes: text.utf8.map { $0 == UInt8(ascii: "_") ? 0x2D : $0 })
    if let tag = LanguageTag.read(hyphenated) { return shortened(tag) }
    return byName[text.lowercased()].flatMap { LanguageTag.read($0) }
  }

  /// The tag with two letters, where the language has such a code: `en` for `eng` (RFC 5646, 2.2.1).
  static func shortened(_ tag: LanguageTag) -> LanguageTag {
    guard tag.language.utf8.count == 3, let code = byThreeLetters[tag.language] else { return tag }
    return LanguageTag.read(code + tag.text.dropFirst(3)) ?? tag
  }

  private static let byThreeLetters: [String: String] = WordTable.pairs(
    """
    ara: ar, ben: bn, bur: my, mya: my, ces: cs, cze: cs, chi: zh, zho: zh, dan: da, deu: de,
    ger: de, dut: nl, nld: nl, eng: en, ell: el, gre: el, fas: fa, per: fa, fin: fi, fra: fr,
    fre: fr, heb: he, hin: hi, hun: hu, ind: id, ita: it, jpn: ja, khm: km, kor: ko, lao: lo,
    may: ms, msa: ms, nep: ne, nor: no, pol: pl, por: pt, ron: ro, rum: ro, rus: ru, sin: si,
    spa: es, swe: sv, tam: ta, tgl: tl, tha: th, tur: tr, ukr: uk, urd: ur, vie: vi
    """)

  private static let byName: [String: String] = WordTable.pairs(
    """
    arabic: ar, العربية: ar, bengali: bn, bangla: bn, burmese: my, myanmar: my, chinese: zh,
    mandarin: zh, 中文: zh, czech: cs, danish: da, dutch: nl, nederlands: nl, english: en, inglés: en,
    anglais: en, englisch: en, filipino: fil, finnish: fi, french: fr, français: fr, francais: fr,
    german: de, deutsch: de, greek: el, hebrew: he, hindi: hi, hungarian: hu, indonesian: id,
    bahasa indonesia: id, italian: it, italiano: it, japanese: ja, 日本語: ja, khmer: km,
    ភាសាខ្មែរ: km, ខ្មែរ: km, korean: ko, 한국어: ko, lao: lo, laotian: lo, malay: ms,
    bahasa melayu: ms, nepali: ne, norwegian: no, persian: fa, farsi: fa, polish: pl,
    portuguese: pt, português: pt, romanian: ro, russian: ru, русский: ru, sinhala: si, spanish: es,
    español: es, castellano: es, swedish: sv, tagalog: tl, tamil: ta, tetum: tet, tetun: tet,
    thai: th, ไทย: th, ภาษาไทย: th, turkish: tr, ukrainian: uk, urdu: ur, vietnamese: vi,
    tiếng việt: vi, english (uk): en-GB, british english: en-GB, english (us): en-US,
    american english: en-US, en (uk): en-GB, en (us): en-US
    """)
}

extension LanguageTag {
  /// The tag for a code or the name of a language: `en` for `eng` and for `English`.
  package static func named(_ text: String) -> LanguageTag? { LanguageNames.tag(for: text) }
}
