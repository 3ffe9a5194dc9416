import Diagnostics
import Fields
import Records

extension Assembly {
  /// What is wrong with braces in a text that name no figure.
  ///
  /// - Parameters:
  ///   - use: The text in the braces. If the closing brace is missing, it begins with the opening one.
  ///   - suggestion: What may be meant.
  static func finding(forText use: RecordUse, suggestion: String?) -> Diagnostic {
    let isOpen =
      use.id.utf8.first == UInt8(ascii: "{") && !use.id.utf8.contains(UInt8(ascii: "}"))
    let written = isOpen ? use.id : "{\(use.id)}"
    if Identifier(use.id) != nil {
      return LoadingRules.danglingReference.finding(
        "'\(written)' must name a figure that exists", at: use.range, suggestion: suggestion)
    }
    return LoadingRules.badFigureReference.finding(
      "'\(written)' must be the identifier of a figure between braces, exactly as it is written",
      at: use.range, suggestion: suggestion)
  }

  /// The figures that braces in a text may mean, and how to write a brace.
  static func suggestion(forText text: String, among figures: [String]) -> String {
    let escape = "'\\{' writes a brace"
    let likely = likelyFigures(text, among: figures).map { "{\($0)}" }
    return likely.isEmpty ? escape : "did you mean \(quotedList(likely))? \(escape)"
  }

  /// The figures that were probably meant, the likeliest first.
  private static func likelyFigures(_ text: String, among figures: [String]) -> [String] {
    let plain = withoutUnseen(text)
    let bare = plain.split(separator: ":").last.map { String($0) } ?? plain
    let ids = [plain, bare, String(bare.prefix { $0 != "." && $0 != "@" })]
      .compactMap { Identifier(normalising: $0)?.text }
    if let exact = ids.first(where: { figures.contains($0) }) { return [exact] }
    return ids.last.map { nearestNames(to: $0, in: figures) } ?? []
  }

  /// The text without characters that nobody sees.
  private static func withoutUnseen(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
