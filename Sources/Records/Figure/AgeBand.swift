package import Diagnostics
package import Fields
package import JSON
package import Values

/// An age or a range of ages in years: `0-14`, `15-24`, `65+`, `under-18`, `17`.
package struct AgeBand: Sendable, Hashable {
  package let text: String
  package let lowest: Int
  /// Nil where there is no upper limit.
  package let highest: Int?
}

extension AgeBand: ParsedValue {
  package static var rule: Rule { ValueRules.badNumber }
  package static var expectation: String { "ages such as 15-24, under-18 or 65+" }
  package static var unread: AgeBand { AgeBand(text: "", lowest: 0, highest: nil) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^([0-9]{1,3}(-[0-9]{1,3}|\\+)?|under-[0-9]{1,3})$"]
  }

  package static func parse(_ text: String) -> Result<AgeBand, ParseMistake> {
    func number(_ text: Substring) -> Int? {
      text.utf8.count <= 3 && text.allSatisfy(\.isNumber) ? Int(text) : nil
    }
    if text.hasSuffix("+"), let lowest = number(text.dropLast()) {
      return .success(AgeBand(text: text, lowest: lowest, highest: nil))
    }
    if text.hasPrefix("under-"), let end = number(text.dropFirst("under-".count)), end > 0 {
      return .success(AgeBand(text: text, lowest: 0, highest: end - 1))
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 1, let age = number(ends[0]) {
      return .success(AgeBand(text: text, lowest: age, highest: age))
    }
    if ends.count == 2, let lowest = number(ends[0]), let highest = number(ends[1]),
      lowest <= highest
    {
      return .success(AgeBand(text: text, lowest: lowest, highest: highest))
    }
    let plain = String(text.lowercased().map { "–—−‐".contains($0) ? "-" : $0 })
      .replacing(" ", with: "")
    let likely = plain != text && AgeBand(plain) != nil ? [plain] : []
    return .failure(ParseMistake("\(inQuotes(text)) must be \(expectation)", suggestions: likely))
  }
}
