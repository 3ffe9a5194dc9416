import Diagnostics
package import Fields
package import JSON

/// A date in a bibliography: an EDTF scalar, or one of the forms of CSL-JSON.
///
/// `{date-parts: [[2018, 6, 28]]}` with `circa` or `season`, `{edtf: …}`, `{raw: …}` and `{literal: …}`.
package struct CSLDate: FieldValue {
  /// Nil where the bibliography has words only, such as "forthcoming". Of words with a year, the year.
  package let date: PartialDate?
  /// The words, which are printed as they are.
  package let literal: String?

  package static var unread: CSLDate { CSLDate(.unread) }

  private init(_ date: PartialDate) {
    self.date = date
    literal = nil
  }

  private init(literal: String) {
    let numbers = literal.unicodeScalars.split { !("0"..."9").contains($0) }
    let years = Set(numbers.filter { $0.count == 4 }.map(String.init))
    date = years.count == 1 ? years.first.flatMap { PartialDate($0) } : nil
    self.literal = literal
  }

  package init?(_ node: Node, in context: FieldContext) {
    switch node.content {
    case .map: self.init(group: node, in: context)
    // `issued: [{year: 2014, month: 5}]`, as Better BibTeX writes YAML.
    case .list(let ends) where ends.allSatisfy { $0["year"] != nil }:
      self.init(edtf: ends.map(CSLDateParts.edtf(named:)).joined(separator: "/"), node, context)
    default:
      guard let date = PartialDate(node, in: context) else { return nil }
      self.init(date)
    }
  }

  private init?(edtf text: String, _ node: Node, _ context: FieldContext) {
    guard let date = PartialDate(Node(.quoted(text), at: node.range), in: context) else {
      return nil
    }
    self.init(date)
  }

  private init?(group node: Node, in context: FieldContext) {
    let known = [
      "date-parts", "circa", "season", "raw", "literal", "edtf", "year", "month", "day",
    ]
    if case .map(let entries) = node.content {
      for entry in entries where !known.contains(entry.key) {
        context.report(
          FieldRules.unknownKey.finding(
            "'\(entry.key)' is not a key that is known here", at: entry.keyRange,
            notes: ["known keys: \(known.joined(separator: ", "))"],
            suggestion: didYouMean(entry.key, among: known)))
      }
    }
    let circa = node["circa"].map(CSLDateParts.isTrue) ?? false
    if let edtf = Self.given("edtf", in: node) {
      self.init(edtf: Self.marked(edtf.text ?? "", circa: circa), edtf, context)
    } else if let parts = node["date-parts"] {
      guard let text = CSLDateParts.edtf(parts), !text.isEmpty else {
        context.report(Self.mistake(at: parts.range))
        return nil
      }
      self.init(
        parts: text, at: parts, circa: circa, season: Self.given("season", in: node), context)
    } else if node["year"] != nil {
      self.init(edtf: Self.marked(CSLDateParts.edtf(named: node), circa: circa), node, context)
    } else if let raw = Self.given("raw", in: node) {
      self.init(raw: raw, circa: circa, context)
    } else if let literal = Self.given("literal", in: node), let text = literal.text {
      if PartialDate.isDate(text) {
        self.init(edtf: Self.marked(text, circa: circa), literal, context)
      } else {
        self.init(literal: text)
      }
    } else {
      context.report(Self.mistake(at: node.range))
      return nil
    }
  }

  /// The value of a key that is not blank.
  private static func given(_ key: String, in node: Node) -> Node? {
    guard let value = node[key], let text = value.text,
      text.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else { return nil }
    return value
  }

  private static func mistake(at range: SourceRange) -> Diagnostic {
    FieldRules.wrongType.finding(
      "a CSL date must have 'date-parts' with at least a year", at: range,
      suggestion: "write the date as EDTF instead, such as 2018-06-28")
  }

  /// The date, and both dates of an interval, as approximate.
  private static func marked(_ text: String, circa: Bool) -> String {
    guard circa else { return text }
    return text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard let last = part.utf8.last, part != ".." else { return String(part) }
      switch last {
      case UInt8(ascii: "~"), UInt8(ascii: "%"): return String(part)
      case UInt8(ascii: "?"): return String(part.dropLast()) + "%"
      default: return part + "~"
      }
    }.joined(separator: "/")
  }

  /// A date that no processor has read: EDTF, or words that can mean one date only.
  private init?(raw node: Node, circa: Bool, _ context: FieldContext) {
    let text = node.text ?? ""
    let meant = PartialDate.isDate(text) ? [text] : PartialDate.suggestions(for: text)
    if meant.count == 1 {
      self.init(edtf: Self.marked(meant[0], circa: circa), node, context)
      return
    }
    guard case .failure(let mistake) = PartialDate.parse(text) else { return nil }
    context.report(
      ValueRules.badDate.finding(
        mistake.message, at: node.range,
        suggestion: mistake.question ?? "write it as 'edtf', or as 'literal' to print it as it is"))
    return nil
  }

  private init?(
    parts text: String, at parts: Node, circa: Bool, season: Node?, _ context: FieldContext
  ) {
    guard let season, let word = season.text else {
      self.init(edtf: Self.marked(text, circa: circa), parts, context)
      return
    }
    switch CSLSeason(word) {
    case .season(let number) where text.utf8.count == 4:
      self.init(edtf: Self.marked("\(text)-\(number)", circa: circa), parts, context)
    // A month says more than a season.
    case .season where !text.utf8.contains(UInt8(ascii: "/")):
      self.init(edtf: Self.marked(text, circa: circa), parts, context)
    // Zotero puts what it cannot read of "c. 2014" there.
    case .circa: self.init(edtf: Self.marked(text, circa: true), parts, context)
    default:
      // The rest of a date that the reference manager could not read: printed as its user wrote it.
      context.report(
        SourceRules.season.finding(
          "'season' must be spring, summer, autumn or winter of one year, not \(inQuotes(word))",
          at: season.range,
          suggestion: "write the date as 'edtf', or as 'literal' to print it as it is"))
      self.init(edtf: Self.marked(text, circa: circa), parts, context)
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    let edtf = PartialDate.schema(in: schema)
    return [
      "anyOf": [
        edtf, ["type": "object", "required": ["date-parts"]],
        ["type": "object", "required": ["edtf"]], ["type": "object", "required": ["raw"]],
        ["type": "object", "required": ["literal"]],
        ["type": "object", "required": ["year"]],
        ["type": "array", "items": ["type": "object", "required": ["year"]]],
      ]
    ]
  }
}
