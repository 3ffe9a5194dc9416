import Diagnostics
import Evidence
import Fields
import Records
import Values

/// Finds in a record, as it is written, what rests on a place in a source.
///
/// It reads keys and not typed fields, so that every kind of record has its citations looked up, and each
/// finding has the place of its value.
struct ClaimReader {
  private let kind: RecordKind
  private let record: String
  private(set) var claims: [SourceClaim] = []

  init(_ node: Node, kind: RecordKind) {
    self.kind = kind
    record = node["id"]?.text ?? ""
    guard !record.isEmpty else { return }
    var own = Frame()
    if kind == .source {
      // What its record quotes is quoted from the document itself.
      own.citations = [.init(source: record, locator: nil, range: node["id"]?.range ?? node.range)]
    }
    visit(node, own)
  }

  /// What a group of keys has from those around it.
  private struct Frame {
    var path: [String] = []
    var context: [SourceClaim.Text] = []
    var citations: [SourceClaim.Citation] = []
    var isPercent = false
    var power = 0
    /// Whether each key is a word of a dimension, with its number.
    var isBreakdown = false
  }

  private static let citing: Set<String> = ["sources", "cited-in"]
  /// Keys whose values are no words about the matter.
  private static let silent: Set<String> = [
    "id", "unit", "kind", "sources", "cited-in", "type", "URL", "DOI", "ISBN", "text-sha256",
    "language", "scope", "binding", "rating", "mark", "missing", "qualifier", "role", "value",
    "low", "high", "out-of", "confidence", "basis", "status", "draft", "publish-from", "reviewed",
    "counted", "calculated", "period-inferred", "date-inferred", "relation", "through",
    "local-kind", "page", "volume", "issue", "issued", "accessed", "publisher-place",
    "container-title", "collection-title", "locators", "medium", "stated-count",
    "stated-documents", "by", "letter", "aliases", "owner",
  ]
  private static let naming: Set<String> = [
    "figures", "figure", "organizations", "organization", "instruments", "instrument", "of", "to",
    "from", "programme", "indicator", "implemented-by", "issued-by", "partner", "members",
    "parent", "funders", "implementers", "owners", "restates", "country", "countries", "party",
    "parties", "geography", "explained-by",
  ]
  private static let times: Set<String> = ["date", "as-of", "period", "established"]
  private static let figureNumbers: Set<String> = ["value", "low", "high", "out-of"]

  private mutating func visit(_ node: Node, _ outer: Frame) {
    switch node.content {
    case .list(let items): for item in items { visit(item, outer) }
    case .map(let entries): visit(entries, at: node.range, outer)
    case .plain, .quoted: break
    }
  }

  private mutating func visit(_ entries: [Node.Entry], at range: SourceRange, _ outer: Frame) {
    var inner = outer
    let own = entries.filter { Self.citing.contains($0.key) }.flatMap { citations(in: $0.value) }
    if !own.isEmpty { inner.citations = own }
    if let unit = text("unit", in: entries) {
      inner.isPercent = Self.isPercent(unit)
      inner.power = Self.power(of: unit)
    }
    if let basis = text("basis", in: entries) {
      if basis == "percent" { (inner.isPercent, inner.power) = (true, 0) }
    }
    var texts = entries.flatMap { Self.texts(in: $0) }
    if kind == .organization, outer.path.last == "contacts",
      let value = entries.first(where: { $0.key == "value" }), let text = value.value.text
    {
      texts.append(.init(key: "value", text: text, range: value.value.range))
    }
    inner.context = outer.context + texts
    if !inner.citations.isEmpty {
      claims.append(
        SourceClaim(
          kind: kind.rawValue, record: record, path: outer.path, range: range,
          citations: inner.citations, hasOwnCitations: !own.isEmpty, texts: texts,
          context: outer.context, numbers: numbers(in: entries, inner), dates: dates(in: entries),
          status: status(in: entries, outer.path), references: entries.flatMap(Self.names),
          origin: origin(in: entries),
          hasInferredTime: entries.contains {
            ["period-inferred", "date-inferred"].contains($0.key) && $0.value.text == "true"
          }))
    }
    for entry in entries where !Self.citing.contains(entry.key) {
      var frame = inner
      frame.path = outer.path + [entry.key]
      // The words of a dimension are in the groups below `by` and its dimensions.
      frame.isBreakdown =
        entry.key == "sex" && kind == .figure || outer.path.last == "by" && kind == .figure
      visit(entry.value, frame)
    }
  }

  private func text(_ key: String, in entries: [Node.Entry]) -> String? {
    entries.first { $0.key == key }?.value.text
  }

  private func citations(in node: Node) -> [SourceClaim.Citation] {
    switch node.content {
    case .list(let items): return items.flatMap { citations(in: $0) }
    case .map: return []
    case .plain(let text), .quoted(let text):
      guard !node.isMissing, let (source, locator) = SourceKey.split(text) else { return [] }
      return [.init(source: source, locator: locator.map { Locator($0) }, range: node.range)]
    }
  }

  private static func texts(in entry: Node.Entry) -> [SourceClaim.Text] {
    guard !silent.contains(entry.key), !naming.contains(entry.key), !times.contains(entry.key)
    else {
      return []
    }
    switch entry.value.content {
    case .plain(let text), .quoted(let text):
      return entry.value.isMissing
        ? [] : [.init(key: entry.key, text: text, range: entry.value.range)]
    case .list(let items):
      return items.compactMap { item in
        item.text.map { .init(key: entry.key, text: $0, range: item.range) }
      }
    case .map: return []
    }
  }

  private static func names(in entry: Node.Entry) -> [String] {
    guard naming.contains(entry.key) else { return [] }
    switch entry.value.content {
    case .plain(let text), .quoted(let text): return [text]
    case .list(let items): return items.compactMap(\.text)
    case .map: return []
    }
  }

  private func numbers(in entries: [Node.Entry], _ frame: Frame) -> [SourceClaim.Number] {
    func number(_ entry: Node.Entry, _ node: Node) -> SourceClaim.Number? {
      guard let text = node.text, let value = PlainNumber(text) else { return nil }
      return .init(
        key: entry.key, value: value, text: text, isPercent: frame.isPercent, power: frame.power,
        range: node.range)
    }
    switch kind {
    case .figure where frame.isBreakdown:
      return entries.compactMap { entry in
        if entry.key == "note" || entry.key == "basis" || entry.key == "complete" { return nil }
        return number(entry, entry.value["value"] ?? entry.value)
      }
    case .figure:
      return entries.compactMap { entry in
        Self.figureNumbers.contains(entry.key) ? number(entry, entry.value) : nil
      }
    case .guideline:
      return entries.compactMap { $0.key == "stated-count" ? number($0, $0.value) : nil }
    default: return []
    }
  }

  private func dates(in entries: [Node.Entry]) -> [SourceClaim.Date] {
    entries.compactMap { entry in
      guard Self.times.contains(entry.key), let text = entry.value.text, !entry.value.isMissing
      else { return nil }
      return .init(key: entry.key, text: text, range: entry.value.range)
    }
  }

  private func status(in entries: [Node.Entry], _ path: [String]) -> SourceClaim.Text? {
    guard kind == .instrument, path.count == 1, let last = path.last else { return nil }
    let key = last == "status" ? "is" : last == "events" ? "type" : nil
    guard let key, let entry = entries.first(where: { $0.key == key }),
      let text = entry.value.text
    else { return nil }
    return .init(key: key, text: text, range: entry.value.range)
  }

  private func origin(in entries: [Node.Entry]) -> SourceClaim.Origin {
    if let entry = entries.first(where: { $0.key == "calculated" }), let text = entry.value.text {
      return .calculated(.init(key: entry.key, text: text, range: entry.value.range))
    }
    return entries.contains { $0.key == "counted" && $0.value.text == "true" }
      ? .counted : .printed
  }

  private static func isPercent(_ unit: String) -> Bool {
    let unit = unit.lowercased()
    return unit.contains("percent") || unit.contains("per cent") || unit.contains("%")
  }

  private static func power(of unit: String) -> Int {
    let words: [Substring: Int] = [
      "hundred": 2, "thousand": 3, "thousands": 3, "million": 6, "millions": 6, "billion": 9,
      "billions": 9, "trillion": 12,
    ]
    return unit.lowercased().split(separator: " ").reduce(0) { $0 + (words[$1] ?? 0) }
  }
}
