import Hashing
package import Records

/// The key of the list of withheld terms. It is kept apart from the list: anyone who has both can try
/// names until one fits.
///
/// A term is written as two parts. The first is the HMAC-SHA-256 of its letters and digits. The second
/// is what the gate needs to find it quickly: how long the term is, and a check of its first letters.
/// It is hidden by another HMAC, so that without the key neither part says anything of the term.
package struct WithheldKey: Sendable {
  /// The variable of the environment that holds it, or the path of its file.
  package static let variable = "DOSSIER_WITHHELD_KEY"

  /// The fewest characters of a key: 24 of base 64 are 16 bytes.
  package static let shortest = 24

  private let key: MessageKey

  /// - Parameter text: The key as it is written in the environment or a file. Nil where it is too
  ///   short to keep anything secret.
  package init?(_ text: String) {
    guard text.utf8.count >= Self.shortest else { return nil }
    key = MessageKey(Array(text.utf8))
  }

  /// How many codes an entry has, whatever its term is.
  package static let codesOfTerm = 6

  /// The entry of `withheld.yml` for a term: a code for each order of the words of a name, and of another
  /// name in brackets, and as many of random letters as are missing. They are sorted by what nobody can
  /// read, so that neither their number nor their order says anything of the term.
  ///
  /// Nil where the term has too few letters, or more than any name, or is a list of several.
  package func codes(of term: String) -> [WithheldTerm.Code]? {
    guard code(of: term) != nil else { return nil }
    var codes = PersonName.writings(of: term).compactMap { code(of: $0) }
    guard codes.count <= Self.codesOfTerm else { return nil }
    codes += PersonName.writingsOfUmlauts(of: term).prefix(Self.codesOfTerm - codes.count)
      .compactMap { code(of: $0) }
    while codes.count < Self.codesOfTerm {
      let count = Int.random(in: WithheldTerm.Code.lengths.lowerBound...24)
      let letters = (0..<count).map { _ in UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z")) }
      if let code = code(of: letters) { codes.append(code) }
    }
    return codes.sorted { $0.text < $1.text }
  }

  /// Why there can be no entry for a term. Nil where there can.
  package static func mistake(in term: String) -> String? {
    let count = LetterReader.letters(term).count
    let fewest = WithheldTerm.Code.lengths.lowerBound
    if count == 0 { return "there is no term: type it, or pipe it in" }
    if count < fewest {
      return
        "the term must have at least \(fewest) letters or digits, not \(count); add a title, a place "
        + "or another word that goes with it, or write it as 'text:' where only the team reads the list"
    }
    if count > WithheldTerm.Code.lengths.upperBound {
      return
        "the term must have at most \(WithheldTerm.Code.lengths.upperBound) letters or digits, not "
        + "\(count)"
    }
    return PersonName.writings(of: term).count > codesOfTerm
      ? "the term must have at most two names; give each an entry of its own" : nil
  }

  /// The code of a term as it is; nil where it has too few letters, or more than any name.
  package func code(of term: String) -> WithheldTerm.Code? {
    code(of: LetterReader.letters(term))
  }

  private func code(of letters: [UInt8]) -> WithheldTerm.Code? {
    guard WithheldTerm.Code.lengths.contains(letters.count) else { return nil }
    let check = letters.withUnsafeBytes { WordHead(of: $0, at: 0).check }
    let hmac = hmac(of: letters[...])
    let hint = UInt64(letters.count) << 48 | UInt64(check) << 32
    return WithheldTerm.Code(hmac: hmac, hint: hint ^ mask(of: hmac))
  }

  /// The first part of a code.
  func hmac(of letters: ArraySlice<UInt8>) -> [UInt8] {
    key.code(of: Array("dossier term\0".utf8) + letters)
  }

  /// How long the term of a code is, and the check of its first letters; nil where the code was made
  /// with another key.
  func hint(of code: WithheldTerm.Code) -> (length: Int, check: UInt16)? {
    let hint = code.hint ^ mask(of: code.hmac)
    let length = Int(hint >> 48)
    // Another key gives these bits by accident once in four thousand million times.
    guard UInt32(truncatingIfNeeded: hint) == 0, WithheldTerm.Code.lengths.contains(length) else {
      return nil
    }
    return (length, UInt16(truncatingIfNeeded: hint >> 32))
  }

  private func mask(of hmac: [UInt8]) -> UInt64 {
    key.code(of: Array("dossier hint\0".utf8) + hmac).prefix(8)
      .reduce(0) { $0 << 8 | UInt64($1) }
  }
}
