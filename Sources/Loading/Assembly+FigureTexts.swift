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

  /// What braces in a text may mean, with the figures that are likely.
  mutating func suggestion(forText use: RecordUse, of entry: LoadedFile.Entry) -> String? {
    let places = CountryNames(entries)
    let own = places.countries(of: entry)
    let entries = entries
    if let kind = RecordKind.allCases.first(where: { entries[RecordKey($0, use.id)] != nil }) {
      return "'\(use.id)' is \(kind.withArticle); \(Self.escape)"
    }
    return suggestions.suggestion(forText: use.id, at: "\(own.map(\.text).sorted())") {
      Self.likelyFigures(use.id, among: entries, places, own)
    }
  }

  private static let escape = "'\\{' writes a brace"

  /// The figures that braces in a text may mean, and how to write a brace.
  static func suggestion(likely figures: [String]) -> String {
    let likely = figures.map { "{\($0)}" }
    return likely.isEmpty ? escape : "did you mean \(quotedList(likely))? \(escape)"
  }

  /// The figures that were probably meant, the likeliest first.
  private static func likelyFigures(
    _ text: String, among entries: [RecordKey: LoadedFile.Entry], _ places: CountryNames,
    _ own: Set<CountryCode>
  ) -> [String] {
    let plain = withoutUnseen(text)
    let bare = plain.split(separator: ":").last.map { String($0) } ?? plain
    let ids = [plain, bare, String(bare.prefix { $0 != "." && $0 != "@" })]
      .compactMap { Identifier(normalising: $0)?.text }
    if let exact = ids.first(where: { entries[RecordKey(.figure, $0)] != nil }) { return [exact] }
    guard let id = ids.last else { return [] }
    return places.names(of: .figure, like: id, about: places.countries(namedIn: id) ?? own)
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
