/// Where a language puts the letters that English doesn't have (Unicode CLDR, collation).
///
/// Each rule is a letter and the letters that follow it in order. Letters joined by `=` share a
/// place. Two or three letters that count as one, such as Croatian `lj`, are written
/// together. A language without a rule has the order of the table for all languages.
enum Alphabet {
  /// The rules of a language.
  static func rules(of language: LanguageTag) -> [[Substring]] {
    rules(byLanguage[language.language] ?? "")
  }

  /// The rules of letters without a mark that English doesn't have, for every language.
  static var rulesOfAll: [[Substring]] { rules("d đ ð | h ħ | i ı | l ł | n ŋ | t ŧ | z ʒ þ") }

  private static func rules(_ text: String) -> [[Substring]] {
    text.split(separator: "|").map { $0.split(separator: " ") }
  }

  /// Whether `I` is the capital of `ı` and `İ` that of `i`.
  static func hasDotlessI(_ language: LanguageTag) -> Bool {
    ["az", "tr"].contains(language.language)
  }

  /// The order of accents where a language has one of its own; else that of their code points.
  static func accents(of language: LanguageTag) -> [UInt32] {
    // Huyền, hỏi, ngã, sắc, nặng, after the level tone, which has no mark.
    language.language == "vi" ? [0x0300, 0x0309, 0x0303, 0x0301, 0x0323] : []
  }

  private static let byLanguage: [String: String] = [
    "az": "c ç | e ə | g ğ | h x ı | k q | o ö | s ş | u ü",
    "be": "и і | у ў",
    "bs": croatian, "hr": croatian, "sh": croatian, "sr": croatian + " | " + serbian,
    "cs": "c č | h ch | r ř | s š | z ž",
    "cy": "c ch | d dd | f ff | g ng | l ll | p ph | r rh | t th",
    "da": danish, "nb": danish, "nn": danish, "no": danish, "fo": danish,
    "es": "n ñ", "gl": "n ñ", "eu": "n ñ", "fil": "n ñ ng", "tl": "n ñ ng", "ast": "n ñ",
    "et": "s š z ž | w õ ä ö ü",
    "fi": swedish, "sv": swedish, "se": swedish,
    "hu": "c cs | d dz dzs | g gy | l ly | n ny | o ö=ő | s sz | t ty | u ü=ű | z zs",
    "is": "a á | d ð | e é | i í | o ó | u ú | y ý | z þ æ=ä ö=ø å",
    "kk": "а ә | г ғ | к қ | н ң | о ө | у ұ ү | х һ | ы і",
    "ky": "н ң | о ө | у ү",
    "lt": "c č | s š | z ž",
    "lv": "c č | g ģ | k ķ | l ļ | n ņ | r ŗ | s š | z ž",
    "mk": "д ѓ | з ѕ | и ј | т ќ | л љ | н њ | ч џ",
    "mn": "о ө | у ү",
    "mt": "b ċ | f ġ | g għ | h ħ | y ż",
    "pl": "a ą | c ć | e ę | l ł | n ń | o ó | s ś | z ź ż",
    "ro": "a ă â | i î | s ș=ş | t ț=ţ",
    "sk": "a ä | c č | h ch | o ô | s š | z ž",
    "sl": "c č ć | d đ | s š | z ž",
    "sq": "c ç | d dh | e ë | g gj | l ll | n nj | r rr | s sh | t th | x xh | z zh",
    "tg": "г ғ | и ӣ | к қ | у ӯ | х ҳ | ч ҷ",
    "tr": "c ç | g ğ | h ı | o ö | s ş | u ü",
    "uk": "г ґ | е є | и і ї",
    "vi": "a ă â | d đ | e ê | o ô ơ | u ư",
  ]

  private static let croatian = "c č ć | d dž đ | l lj | n nj | s š | z ž"
  private static let serbian = "д ђ | и ј | л љ | н њ | т ћ | ч џ"
  private static let danish = "z æ=ä ø=ö å=aa"
  private static let swedish = "z å ä=æ ö=ø"
}
