import Records
package import Values

/// The names of languages. One that is not in the list is shown by its tag.
package enum LanguageWord: String, WordList {
  package static let area = "language"
  case ar = "Arabic"
  case de = "German"
  case en = "English"
  case es = "Spanish"
  case fil = "Filipino"
  case fr = "French"
  case id = "Indonesian"
  case it = "Italian"
  case ja = "Japanese"
  case km = "Khmer"
  case ko = "Korean"
  case lo = "Lao"
  case ms = "Malay"
  case my = "Burmese"
  case pt = "Portuguese"
  case ru = "Russian"
  case ta = "Tamil"
  case tet = "Tetum"
  case th = "Thai"
  case vi = "Vietnamese"
  case zh = "Chinese"

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
