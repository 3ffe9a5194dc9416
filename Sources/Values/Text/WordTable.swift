/// Words that the program has built in, written as one text and taken apart at their first use.
///
/// For a literal of hundreds of strings the compiler writes code for each, and takes seconds to
/// optimize it.
package enum WordTable {
  /// The words between commas: `people, persons`.
  package static func words(_ text: String) -> Set<String> {
    Set(entries(of: text).map { String($0) })
  }

  /// What each word stands for: `women: woman, men: man`. A word that has no other behind it stands
  /// for itself.
  static func pairs(_ text: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for entry in entries(of: text) {
      let colon = entry.firstIndex(of: ":") ?? entry.endIndex
      let word = String(entry[..<colon])
      pairs[word] = colon == entry.endIndex ? word : String(entry[colon...].dropFirst(2))
    }
    return pairs
  }

  private static func entries(of text: String) -> [Substring] {
    text.split { $0 == "," || $0 == "\n" }.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }
}
