package import Records

extension Library {
  /// The words of a vocabulary in their order.
  package func words<Word: VocabularyWord>(_ type: Word.Type) -> [Word] {
    vocabulary.table(of: type)
  }
}
