import Fields

/// The words of closed lists as spreadsheet programs write them.
///
/// A program turns `true` into `TRUE`, or into the word of its own language, and people write `Yes` or
/// `1`. Each is read as the word that the records have for it.
enum CellWord {
  /// The value of a cell that holds one of `words`; any text where there are none.
  static func node(_ cell: Sheet.Cell, of words: [String]) -> Node {
    guard let word = word(for: CellText.read(cell.text), among: words) else {
      return CellText.node(cell)
    }
    return CellText.node(word, isQuoted: cell.isQuoted, at: cell.range)
  }

  static func word(for text: String, among words: [String]) -> String? {
    guard !words.isEmpty, text.utf8.count <= 40, !words.contains(text) else { return nil }
    let lowered = text.lowercased()
    if let word = words.first(where: { $0.lowercased() == lowered }) { return word }
    if trueWords.contains(lowered) { return words.first { $0 == "true" || $0 == "yes" } }
    if falseWords.contains(lowered) { return words.first { $0 == "false" || $0 == "no" } }
    return nil
  }

  // After English, the truth values that Excel and LibreOffice save in German, French, Spanish, Italian,
  // Portuguese, Dutch, Polish, Russian and Indonesian.
  private static let trueWords: Set<String> = [
    "true", "yes", "y", "1", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "waar", "prawda",
    "истина", "benar",
  ]
  private static let falseWords: Set<String> = [
    "false", "no", "n", "0", "falsch", "faux", "falso", "onwaar", "fałsz", "ложь", "salah",
  ]
}
