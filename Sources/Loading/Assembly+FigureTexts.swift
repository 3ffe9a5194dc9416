import Diagnostics
import Fields
import Markdown
import Records
import Values

extension Assembly {
  /// What is wrong with braces in a text that name no figure.
  ///
  /// - Parameters:
  ///   - use: The text in the braces. If the closing brace is missing, it begins with the opening one.
  ///   - suggestion: What may be meant.
  static func finding(forText use: RecordUse, suggestion: String?) -> Diagnostic {
    if BracedWords(use: use.id) != nil {
      return LoadingRules.badFigureReference.finding(
        "'\(use.id)' must be the identifier of a figure between braces, exactly as it is written",
        at: use.range, suggestion: suggestion)
    }
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
    let entries = entries
    let places = CountryNames(entries)
    let own = places.countries(of: entry)
    if let kind = RecordKind.allCases.first(where: { entries[RecordKey($0, use.id)] != nil }) {
      return "'\(use.id)' is \(kind.withArticle); \(Self.escape)"
    }
    return suggestions.suggestion(forText: use.id, at: "\(own.map(\.text).sorted())") {
      Self.likelyFigures(use.id, among: entries, places, own)
    }
  }

  /// Reports a text in braces that is no reference, where a figure seems to be meant by it.
  mutating func check(_ words: BracedWords, _ use: RecordUse, of entry: LoadedFile.Entry) {
    let figures = figuresMeant(by: words, in: entry)
    guard !figures.isEmpty else { return }
    report(Self.finding(forText: use, suggestion: Self.suggestion(likely: figures)), of: entry)
  }

  /// The figures whose identifiers are among the words, or nearly the one word that there is.
  private mutating func figuresMeant(
    by words: BracedWords, in entry: LoadedFile.Entry
  ) -> [String] {
    let names = words.names
    for name in names {
      if let id = figureID(named: name) { return [id] }
    }
    guard names.count == 1, let name = names.first, name.contains("-") || name.contains("_"),
      !words.looksLikeAttributes, let id = Identifier(normalising: name)?.text
    else { return [] }
    let places = CountryNames(entries)
    let own = places.countries(namedIn: id) ?? places.countries(of: entry)
    return suggestions.figures(like: id, at: "\(own.map(\.text).sorted())") {
      places.names(of: .figure, like: id, about: own)
    }
  }

  /// Reports a figure's reference in the words that say where in a source something is: they are
  /// printed as they are.
  mutating func checkLocator(of use: RecordUse, of entry: LoadedFile.Entry) {
    guard use.kind == .source, let locator = use.locator, locator.contains("{") else { return }
    let bytes = Array(locator.utf8)
    let names = bytes.indices.flatMap { BracedWords(bytes[$0...])?.names ?? [] }
    guard let id = names.compactMap({ figureID(named: $0) }).first else { return }
    report(
      LoadingRules.badFigureReference.finding(
        "a place in a source must be plain words, without the figure '\(id)'", at: use.range,
        suggestion: "write the place as the source has it"), of: entry)
  }

  private static func finding(
    unknown period: String, of figure: Figure, at range: SourceRange
  ) -> Diagnostic {
    let periods = figure.periods
    let known =
      periods.isEmpty
      ? "the figure has no period"
      : "it has \(quotedList(Array(periods.suffix(12))).replacing(" or ", with: " and "))"
    return LoadingRules.unknownPeriod.finding(
      "'{\(figure.id)@\(period)}' must name a period of the figure; \(known)", at: range,
      suggestion: periods.isEmpty
        ? "write '{\(figure.id)}'"
        : didYouMean(
          nearestNames(to: period, in: periods).prefix(2).map { "{\(figure.id)@\($0)}" }))
  }

  /// Reports numbers whose next words name another unit, or whose words before them say another thing.
  mutating func checkUnits(of figures: some Sequence<Figure>) {
    guard !unitQuestions.isEmpty else { return }
    let units = OtherUnits(figures)
    let figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (use, entry) in unitQuestions {
      guard let figure = figures[use.id], !hasEnough(of: entry) else { continue }
      guard let observation = figure.observation(in: use.period) else {
        report(Self.finding(unknown: use.period ?? "", of: figure, at: use.range), of: entry)
        continue
      }
      guard let around = use.around.flatMap(TextAround.init) else { continue }
      let text = FigureText(figure, .english, at: observation)
      if let words = text.contradiction(with: around), let qualifier = observation.qualifier {
        let name = use.period.map { "\(use.id)@\($0)" } ?? use.id
        report(
          LoadingRules.qualifierContradicted.finding(
            "'\(words)' must not be before '{\(name)}', which is '\(qualifier.rawValue)' its number",
            at: use.range, suggestion: "write '{\(name)}' alone, which says so"), of: entry)
      }
      guard let clash = text.clash(with: around, among: units) else { continue }
      let name = use.period.map { "\(use.id)@\($0)" } ?? use.id
      report(
        LoadingRules.figureInAnotherUnit.finding(
          "'\(use.id)' must not be \(clash)", at: use.range,
          suggestion: "write '{\(name)}' without a unit or a number next to it"), of: entry)
    }
    unitQuestions = []
  }

  /// The figure that has an identifier, or its normal form.
  private func figureID(named name: String) -> String? {
    let id = Identifier(normalising: name)?.text ?? name
    return entries[RecordKey(.figure, id)] == nil ? nil : id
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
    let isNumber = plain.lowercased().hasSuffix(".number") || plain.lowercased().hasSuffix(".num")
    let form = isNumber ? ".number" : ""
    let bare = plain.split(separator: ":").last.map { String($0) } ?? plain
    let ids = [plain, bare, String(bare.prefix { $0 != "." && $0 != "@" })]
      .compactMap { Identifier(normalising: $0)?.text }
    if let exact = ids.first(where: { entries[RecordKey(.figure, $0)] != nil }) {
      return [exact + form]
    }
    guard let id = ids.last else { return [] }
    return places.names(of: .figure, like: id, about: places.countries(namedIn: id) ?? own)
      .map { $0 + form }
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
