import Diagnostics
import Fields

/// The text of one cell, guarded against programs that take it for a formula.
///
/// A spreadsheet program runs a cell that begins with `=`, `+`, `-` or `@`, and some do so behind a
/// tab or a carriage return, or take the full-width forms of East Asian keyboards for the same. Such a
/// text is written with an apostrophe before it, and one apostrophe
/// before such a text is taken off again. A text that has apostrophes there of its own gets one
/// more, so that nothing is lost on the way.
package enum CellText {
  package static func written(_ text: String) -> String {
    isFormula(text) || isGuarded(text) ? "'" + text : text
  }

  /// The text for a column, where it may read like what a program made of another one: `45000` as a name.
  static func written(_ text: String, in use: ColumnUse) -> String {
    CellChange(text, in: use) == nil ? written(text) : "'" + text
  }

  package static func read(_ text: String) -> String {
    isGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text
  }

  static func isGuarded(_ text: String) -> Bool {
    text.utf8.first == .apostrophe
      && (isFormula(text) || CellChange(withoutApostrophes(text), in: .name) != nil
        || LostZeros.isNumber(withoutApostrophes(text)))
  }

  private static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    // A text that is no error but reads like one.
    default:
      CellError(withoutApostrophes(text)) != nil
        || CellChange.isAlwaysChanged(withoutApostrophes(text))
    }
  }

  private static func withoutApostrophes(_ text: String) -> String {
    String(text.unicodeScalars.drop { $0 == "'" })
  }

  /// The value of a cell that holds one text.
  static func node(_ cell: Sheet.Cell) -> Node {
    node(read(cell.text), isQuoted: cell.isQuoted, at: cell.range)
  }

  /// A text with its place. A cell is missing by being empty only: `~` and `null` are texts.
  static func node(_ text: String, isQuoted: Bool, at range: SourceRange) -> Node {
    let plain = Node(.plain(text), at: range)
    return isQuoted || plain.isNull ? Node(.quoted(text), at: range) : plain
  }
}
