import Loading
package import Records

extension VocabularyWord {
  /// All built-in words.
  package static var builtIn: [Self] { BuiltInVocabulary.vocabulary.table(of: Self.self) }

  /// A built-in word by its name. Stops the test where there is none.
  package init(builtIn id: String) {
    guard let word = BuiltInVocabulary.vocabulary.word(id, of: Self.self) else {
      preconditionFailure("'\(id)' must be a word of \(Self.scheme)")
    }
    self = word
  }
}
