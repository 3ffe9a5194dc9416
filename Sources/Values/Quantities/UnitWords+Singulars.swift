import Cvocabularies

/// What can only be counted whole, with the word for one.
///
/// The lists are closed: a word that is in none is printed as it is written, since a guess would
/// make `specy` of `species`. They are in the folder `Vocabularies/units/`.
extension UnitWords {
  /// Words for people, and for what happens to them.
  static let personSingulars = pairs(built_in_words_for_people())

  /// Words for things and events.
  static let thingSingulars = pairs(built_in_words_for_things())

  private static func pairs(_ file: BuiltInVocabulary) -> [String: String] {
    WordTable.pairs(
      String(decoding: UnsafeBufferPointer(start: file.start, count: file.count), as: UTF8.self))
  }
}
