import Diagnostics
package import Fields
package import JSON
package import Values

/// A country by its three letters, a subdivision or a place of the site by its code, or a region by its
/// identifier.
package enum Place: FieldValue, Hashable {
  case country(CountryCode)
  case area(SubdivisionCode)
  case region(Reference<Region>)

  package static var isListedOnce: Bool { true }
  package static var unread: Place { .region(.unread) }

  package init?(_ node: Node, in context: FieldContext) {
    if let text = node.text, Self.looksLikeArea(text) {
      guard let code = SubdivisionCode(node, in: context) else { return nil }
      self = .area(code)
      return
    }
    let looksLikeCode = node.text?.utf8.allSatisfy {
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
    }
    if looksLikeCode == true, let text = node.text, !Self.mayBeAcronym(text) {
      guard let code = CountryCode(node, in: context) else { return nil }
      self = .country(code)
    } else if let text = node.text, !node.isMissing, Identifier(text) == nil,
      looksLikeCode == true || !CountryCode.all(called: text).isEmpty
    {
      // A country by its name, or an acronym, which may be that of a region.
      let countries = text.utf8.count > 2 ? CountryCode.all(called: text) : []
      if !countries.isEmpty {
        context.report(
          CountryCode.rule.finding(
            "\(inQuotes(text)) must be the code of a country, or the identifier of a region",
            at: node.range, suggestion: CountryCode.question(about: countries)))
        return nil
      }
      context.refer(to: text, ofKind: RecordKind.region.rawValue, at: node.range)
      self = .region(Reference(id: text, range: node.range))
    } else if let text = node.text, !node.isMissing, Identifier(text) == nil, Self.mayBeName(text) {
      // What it is the name of is found when all records have been read.
      context.refer(to: text, ofKind: RecordKind.region.rawValue, at: node.range)
      self = .region(Reference(id: text, range: node.range))
    } else {
      guard let region = Reference<Region>(node, in: context) else { return nil }
      self = .region(region)
    }
  }

  /// Whether a text has the form of a subdivision's code: two or three capitals, a hyphen and more.
  private static func looksLikeArea(_ text: String) -> Bool {
    let bytes = text.utf8
    let letters = bytes.prefix { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }.count
    return (2...3).contains(letters) && bytes.dropFirst(letters).first == UInt8(ascii: "-")
      && bytes.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") }
  }

  /// Whether a text is a name as people write it: `Turkana`, `Western Area`.
  private static func mayBeName(_ text: String) -> Bool {
    text.utf8.count <= 100 && text.first?.isUppercase == true && text.last?.isLetter == true
      && text.allSatisfy { $0.isLetter || " -'’.".contains($0) }
      // Several places in one text are no name.
      && !text.split(separator: " ").contains { word in
        word == "and" || word == "or" || CountryCode(String(word)) != nil
      }
  }

  /// Whether capitals are no code and may be the acronym of a region: `EU`, `OECD`.
  private static func mayBeAcronym(_ text: String) -> Bool {
    guard (2...12).contains(text.utf8.count), case .failure(let mistake) = CountryCode.parse(text)
    else { return false }
    // `AU` may be Australia or the African Union.
    return text.utf8.count == 2 || mistake.suggestions.isEmpty
  }

  package static func corrected(_ text: String) -> String? {
    if let code = CountryCode.corrected(text) { return code }
    if looksLikeArea(text) { return SubdivisionCode.corrected(text) }
    return CountryCode.called(text)?.text ?? Identifier(text)?.text
  }

  /// The code of the country or area, or the region's identifier: what content writes.
  package var text: String {
    switch self {
    case .country(let code): code.text
    case .area(let code): code.text
    case .region(let region): region.id
    }
  }

  /// The country's code; nil for an area and a region.
  package var country: CountryCode? {
    if case .country(let code) = self { code } else { nil }
  }

  /// The area's code; nil for a country and a region.
  package var area: SubdivisionCode? {
    if case .area(let code) = self { code } else { nil }
  }

  /// The code of the country, or of the one that the area is in; nil for a region.
  package var enclosingCountry: CountryCode? {
    switch self {
    case .country(let code): code
    case .area(let area): area.country
    case .region: nil
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string",
      "description": .string(
        "An ISO 3166-1 alpha-3 code such as KHM, an ISO 3166-2 code such as KH-12, the code of a place "
          + "that the site declares, or the identifier of a region."),
    ]
  }
}
