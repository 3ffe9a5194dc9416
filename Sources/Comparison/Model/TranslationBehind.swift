package import Records

/// A name in another language that stayed as it was while the record's own name changed.
package struct TranslationBehind: Sendable {
  package let key: RecordKey
  /// The languages of the names (BCP 47).
  package let languages: [String]
}
