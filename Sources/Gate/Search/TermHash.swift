import Hashing
package import Records
import Values

/// How a term is hashed, once it is reduced to its letters and digits.
package enum TermHash {
  /// The entry of `withheld.yml` for a term; nil where it has too few letters to be guarded, or more
  /// than any name.
  package static func of(_ term: String) -> WithheldTerm.Hash? {
    let letters = LetterReader.letters(term)
    guard WithheldTerm.Hash.lengths.contains(letters.count) else { return nil }
    return of(letters: letters[...])
  }

  /// - Parameter letters: As many as the shortest term has, or more.
  static func of(letters: ArraySlice<UInt8>) -> WithheldTerm.Hash {
    let sha256 = String(hexadecimal: HashFunction.sha256.digest(of: letters))
    let check = letters.withUnsafeBytes { WordHead(of: $0, at: 0).check }
    return WithheldTerm.Hash(sha256: sha256, length: letters.count, check: check)
  }
}
