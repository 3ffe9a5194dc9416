package import Records

/// The names of languages, for what documents and contacts are written in.
package enum LanguageWord: String, WordList {
  package static let area = "language"
  case am = "Amharic"
  case ar = "Arabic"
  case az = "Azerbaijani"
  case bg = "Bulgarian"
  case bn = "Bengali"
  case bs = "Bosnian"
  case cs = "Czech"
  case da = "Danish"
  case de = "German"
  case el = "Greek"
  case en = "English"
  case es = "Spanish"
  case et = "Estonian"
  case fa = "Persian"
  case fi = "Finnish"
  case fil = "Filipino"
  case fr = "French"
  case ga = "Irish"
  case ha = "Hausa"
  case he = "Hebrew"
  case hi = "Hindi"
  case hr = "Croatian"
  case hu = "Hungarian"
  case hy = "Armenian"
  case id = "Indonesian"
  case ig = "Igbo"
  case `is` = "Icelandic"
  case it = "Italian"
  case ja = "Japanese"
  case ka = "Georgian"
  case kk = "Kazakh"
  case km = "Khmer"
  case ko = "Korean"
  case ky = "Kyrgyz"
  case lo = "Lao"
  case lt = "Lithuanian"
  case lv = "Latvian"
  case mk = "Macedonian"
  case mn = "Mongolian"
  case ms = "Malay"
  case mt = "Maltese"
  case my = "Burmese"
  case nb = "Norwegian Bokmål"
  case ne = "Nepali"
  case nl = "Dutch"
  case pa = "Punjabi"
  case pl = "Polish"
  case ps = "Pashto"
  case pt = "Portuguese"
  case ro = "Romanian"
  case ru = "Russian"
  case rw = "Kinyarwanda"
  case si = "Sinhala"
  case sk = "Slovak"
  case sl = "Slovenian"
  case so = "Somali"
  case sq = "Albanian"
  case sr = "Serbian"
  case sv = "Swedish"
  case sw = "Swahili"
  case ta = "Tamil"
  case te = "Telugu"
  case tet = "Tetum"
  case tg = "Tajik"
  case th = "Thai"
  case tr = "Turkish"
  case uk = "Ukrainian"
  case ur = "Urdu"
  case uz = "Uzbek"
  case vi = "Vietnamese"
  case yo = "Yoruba"
  case zh = "Chinese"
  case zu = "Zulu"

  private static let byCode = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })

  fileprivate init?(_ tag: LanguageTag) {
    guard let word = Self.byCode[tag.language] else { return nil }
    self = word
  }
}

extension Words {
  /// A language's name, or its tag where the site has no name for it.
  package func language(_ tag: LanguageTag) -> String {
    LanguageWord(tag).map { self($0) } ?? tag.text
  }
}
