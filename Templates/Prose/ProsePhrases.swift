package import Markdown

extension Words {
  /// A word that prose needs. Content overrides it by the key `prose.<phrase>`.
  package func callAsFunction(_ phrase: Phrase) -> String {
    override("prose." + phrase.rawValue) ?? phrase.english
  }
}
