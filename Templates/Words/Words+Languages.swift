package import Values

extension Words {
  /// The first part of the keys by which content overrides a language's name: `language.km`.
  static let languageArea = "language"

  /// A language's name, or its tag where no table has a name for it.
  package func language(_ tag: LanguageTag) -> String {
    override("\(Self.languageArea).\(tag.language)") ?? tag.englishName ?? tag.text
  }
}

extension WordLists {
  /// The keys by which content can override the names of languages. They are not among ``keys``,
  /// because no site shows more than a few of them.
  package static let languageKeys = Set(
    LanguageTable.shared.names.keys.map { "\(Words.languageArea).\($0)" })
}
