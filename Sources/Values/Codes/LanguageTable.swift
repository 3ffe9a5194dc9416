import Ccodes
import Diagnostics

/// The names of languages in English, after the Unicode CLDR 48 and ISO 639: all codes of two letters, and
/// of those with three the ones in CLDR, the sign languages and others that services speak.
package struct LanguageTable: Sendable {
  /// The name of each code, such as `Somali` for `so`.
  package private(set) var names: [String: String] = [:]
  /// The code of each name in small letters.
  private(set) var byName: [String: String] = [:]
  /// The shorter code that a code of three letters has: `en` for `eng`.
  private(set) var byThreeLetters: [String: String] = [:]

  package static let shared = LanguageTable(
    UnsafeBufferPointer(start: language_lines(), count: language_lines_length()))

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(bytes: $0) }
      guard parts.count == 4 else { continue }
      names[parts[0]] = parts[2]
      for code in parts[1].split(separator: ",") { byThreeLetters[String(code)] = parts[0] }
      for name in [parts[2]] + parts[3].split(separator: ";").map(String.init)
      where byName[name.lowercased()] == nil {
        byName[name.lowercased()] = parts[0]
      }
    }
  }
}
