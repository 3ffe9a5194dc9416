import Diagnostics
import Records
import Values

extension Assembly {
  /// What may have been meant by a name that leads nowhere.
  mutating func suggestion(for key: RecordKey, of entry: LoadedFile.Entry) -> String? {
    if key.kind == .region, let advice = advice(onPlace: key.id) { return advice }
    if key.kind == .country, let advice = advice(onCountry: key.id) { return advice }
    let others = RecordKind.allCases.filter { entries[RecordKey($0, key.id)] != nil }
    if let other = others.first { return "'\(key.id)' is \(other.withArticle)" }
    if key.kind == .source, Self.isLocator(key.id) {
      return "write a source and the place in it as one text in quotes: "
        + "\"source-id, \(key.id)\""
    }
    if key.kind == .source, let advice = advice(onSource: key.id) { return advice }
    let countries = CountryNames(entries)
    let meant = countries.countries(namedIn: key.id) ?? countries.countries(of: entry)
    let place = "\(key.kind.rawValue) \(meant.map(\.text).sorted())"
    return suggestions.suggestion(for: key.id, at: place) {
      countries.names(of: key.kind, like: key.id, about: meant)
    }
  }

  /// The source whose identifier a text is but for blanks, hyphens, underscores and capitals, perhaps
  /// with the place in it and no comma between them.
  private mutating func advice(onSource text: String) -> String? {
    let all =
      suggestions.sources
      ?? Dictionary(
        grouping: entries.keys.filter { $0.kind == .source }.map(\.id).sorted(),
        by: PlaceNames.plain)
    suggestions.sources = all
    let words = text.split(separator: " ")
    for count in stride(from: words.count, to: 0, by: -1) {
      let name = PlaceNames.plain(words[..<count].joined(separator: " "))
      guard !name.isEmpty, let ids = all[name] else { continue }
      let rest = words[count...].joined(separator: " ")
      if rest.isEmpty { return didYouMean(ids.prefix(3).map(SourceKey.written)) }
      return ids.first.map { "write '\(SourceKey.written($0)), \(rest)'" }
    }
    return words.count > 1
      ? "name the source by its identifier; one with blanks is put in braces: '{\(text)}'" : nil
  }

  /// The record of the country that is called so, or was.
  private func advice(onCountry name: String) -> String? {
    let codes = CountryCode.all(called: name)
    guard !codes.isEmpty else { return nil }
    let records = entries.values.filter { entry in
      entry.key.kind == .country && entry.countries.contains(where: codes.contains)
    }.map(\.key.id).sorted()
    if !records.isEmpty { return didYouMean(records) }
    let names = codes.map { "\($0.nameInSentence) (\($0.text))" }.joined(separator: " or ")
    return "'\(name)' is \(names), of which there is no record"
  }

  /// What a name that should be a region's means: a country, or the acronym of a record.
  private func advice(onPlace name: String) -> String? {
    if entries[RecordKey(.country, name)] == nil, let place = places[name] {
      return place.advice
    }
    // The identifier of a place, or a code in small letters.
    if let place = places.code(ofPlace: name) { return didYouMean([place.text]) }
    let areas = SubdivisionCode.suggestions(for: name)
    if areas.contains(where: { SubdivisionCode($0)?.englishName != nil }) {
      return didYouMean(areas)
    }
    if Self.isAcronym(name) {
      let id = name.lowercased()
      let known = entries[RecordKey(.region, id)] != nil ? [RecordKey(.region, id)] : []
      let keys = known + (places.acronyms[name] ?? [])
      let likely =
        keys.filter { $0.kind == .region }.map(\.id)
        + CountryCode.all(called: name).map(\.text)
      if !likely.isEmpty { return didYouMean(likely) }
      return keys.first.map {
        "'\(name)' is the organization '\($0.id)'; a country or a region is wanted here, so add the "
          + "region to regions/"
      }
        ?? (name.utf8.count == 3
          ? "'\(name)' is not among the country codes of ISO 3166-1"
          : "add the region to regions/, and name it by its identifier")
    }
    let codes = entries[RecordKey(.country, name)]?.countries ?? CountryCode.all(called: name)
    if codes.count > 1 { return CountryCode.question(about: codes) }
    guard let code = codes.first, name.utf8.count > 2 else { return nil }
    return "'\(name)' is a country, whose code is '\(code.text)'"
  }

  /// The finding for a reference that leads nowhere.
  static func finding(dangling use: RecordUse, suggestion: String?) -> Diagnostic {
    let key = use.key
    guard key.kind == .region, isAcronym(key.id) else {
      return LoadingRules.danglingReference.finding(
        "'\(key.id)' must be the identifier of \(key.kind.withArticle) that exists", at: use.range,
        suggestion: suggestion)
    }
    // Two letters are the code of a country more often than not.
    if CountryCode.called(key.id) != nil, case .failure(let mistake) = CountryCode.parse(key.id) {
      return CountryCode.rule.finding(mistake.message, at: use.range, suggestion: suggestion)
    }
    return LoadingRules.danglingReference.finding(
      "'\(key.id)' must be the code of a country, or the identifier of a region that exists",
      at: use.range, suggestion: suggestion)
  }

  private static func isAcronym(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  // MARK: Sources

  /// The second source in a locator such as `p. 4, other-report, p. 5`.
  func source(namedIn locator: String) -> String? {
    locator.split { $0 == "," || $0 == ";" }.lazy
      .map { String($0.drop { $0 == " " }) }
      .first { part in
        part.utf8.count > 3
          && part.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
          && !Self.isLocator(part) && entries[RecordKey(.source, part)] != nil
      }
  }

  static func finding(joined use: RecordUse, and second: String) -> Diagnostic {
    LoadingRules.sourcesInOne.finding(
      use.id == second
        ? "'\(second)' must have a citation for each place in it, not one for all"
        : "'\(use.id)' and '\(second)' must each have a citation of its own, not one for both",
      at: use.range,
      suggestion: "write a list: [\"\(use.id), …\", \"\(second), …\"], or in prose "
        + "[@\(use.id), …; @\(second), …]")
  }

  /// Whether a text begins as the place in a source does: `p. 4`, `line 12`.
  private static func isLocator(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "." }.lowercased()
    return [
      "p", "pp", "page", "pages", "line", "lines", "slide", "slides", "para", "paras", "section",
      "art", "article", "chapter", "ch", "annex", "table", "figure", "no",
    ].contains(word) && text.utf8.contains { (0x30...0x39).contains($0) }
  }
}
