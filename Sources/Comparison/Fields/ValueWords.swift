import Loading

/// Values as a reader can take them in: one line, most important first.
enum ValueWords {
  /// The keys by which an entry of a list is known, most telling first. A pair tells more than one.
  private static let identities: [[String]] = [
    ["id"], ["title"], ["code"], ["channel", "label"], ["type", "party"], ["type", "to"],
    ["is", "party"], ["role", "of"], ["role", "programme"], ["language", "text"], ["what"],
    ["kind", "value"], ["organization"], ["name"], ["about"], ["year"], ["kind"], ["role"],
    ["number"], ["language"],
  ]

  /// What an entry of a list is known by, while the rest of it changes; nil where it is its text.
  static func identity(of value: CanonicalValue) -> String? {
    guard case .group = value else { return nil }
    let isLabelled = identities.first { keys in keys.allSatisfy { value[$0] != nil } }
    guard let keys = isLabelled ?? identities.first(where: { value[$0[0]]?.text != nil }) else {
      return nil
    }
    let parts = keys.compactMap { value[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What an entry says first, without the name of its key.
  private static let leading = ["title", "name", "term", "text", "statement", "says", "done"]
  private static let first = [
    "id", "type", "is", "what", "channel", "kind", "role", "service", "state", "organization",
    "value", "to", "of", "party", "date",
  ]
  /// Long remarks come after what they remark on.
  private static let last = ["instead", "note"]

  /// Everything that a value holds, on one line: `type ratified, party KHM, date 2016 [report, p. 3]`.
  static func text(of value: CanonicalValue) -> String {
    switch value {
    case .text(let text): return text
    case .list(let items): return items.map { nested($0) }.joined(separator: "; ")
    case .group(let members):
      let lead = leading.first { value[$0]?.text != nil }
      let rest = members.filter { $0.key != "sources" && $0.key != lead }.sorted { left, right in
        (rank(left.key), left.key) < (rank(right.key), right.key)
      }
      let parts = [
        lead.flatMap { value[$0]?.text },
        rest.isEmpty
          ? nil : rest.map { "\(label($0.key)) \(nested($0.value))" }.joined(separator: ", "),
      ].compactMap { $0 }
      let sources = value["sources"].map { " [\(text(of: $0))]" } ?? ""
      return parts.joined(separator: " – ") + sources
    }
  }

  /// `as-of` as `as of`.
  static func label(_ key: String) -> String { key.replacing("-", with: " ") }

  private static func nested(_ value: CanonicalValue) -> String {
    if case .group = value { return "(\(text(of: value)))" }
    return text(of: value)
  }

  private static func rank(_ key: String) -> Int {
    if let place = last.firstIndex(of: key) { return 1000 + place }
    return first.firstIndex(of: key) ?? first.count
  }
}
