/// Languages by the words that people type where a tag is wanted.
enum LanguageNames {
  /// The tag for `English`, `en_US`, `EN (UK)`, `français`; nil where the text names none or several.
  static func tag(for text: String) -> LanguageTag? {
    let hyphenated = String(bytes: text.utf8.map { $0 == UInt8(ascii: "_") ? 0x2D : $0 })
    if let tag = LanguageTag.read(hyphenated) { return shortened(tag) }
    return tag(named: text)
  }

  /// The tag of a language by its name alone: `Mon` is a language, and `mon` the code of another.
  static func tag(named name: String) -> LanguageTag? {
    let name = name.lowercased()
    return (byName[name] ?? LanguageTable.shared.byName[name]).flatMap { LanguageTag.read($0) }
  }

  /// What a name in a data set means: `Khmer`, `Chinese (Mandarin)`, `eng`.
  static func tag(ofDataset text: String) -> LanguageTag? {
    if let tag = tag(named: text) { return tag }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      return tag(named: String(text[text.index(after: open)...].dropLast()))
    }
    // `Mon` is a name that is not in the table, and `mon` a code.
    guard text == text.lowercased() || text == text.uppercased() else { return nil }
    return tag(for: text).flatMap { LanguageTable.shared.names[$0.language] == nil ? nil : $0 }
  }

  /// The tag with two letters, where the language has such a code: `en` for `eng` (RFC 5646, 2.2.1).
  static func shortened(_ tag: LanguageTag) -> LanguageTag {
    guard tag.language.utf8.count == 3, let code = LanguageTable.shared.byThreeLetters[tag.language]
    else { return tag }
    return LanguageTag.read(code + tag.text.dropFirst(3)) ?? tag
  }

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

  /// The tag for the name that a data set gives a language, such as `American Sign Language`.
  package static func called(_ name: String) -> LanguageTag? {
    LanguageNames.tag(ofDataset: name)
  }

  /// The name of the language in English; nil where no table has one.
  package var englishName: String? {
    LanguageTable.shared.names[LanguageNames.shortened(self).language]
  }
}
