import Diagnostics
import Values

extension Concept {
  /// A value as a file has it.
  package enum Written: Sendable {
    case text(String)
    /// A number or `true` and `false`.
    case plain(String)
    case list([String])
    /// A list of groups of keys.
    case groups([[(key: String, value: Written)]])
  }

  /// The keys that the word is written with, in order.
  package var written: [(key: String, value: Written)] {
    var pairs: [(key: String, value: Written)] = [("id", .text(id)), ("label", .text(label))]
    func add(_ key: String, _ text: String?) {
      if let text { pairs.append((key, .text(text))) }
    }
    func addPlain(_ key: String, _ text: String?) {
      if let text { pairs.append((key, .plain(text))) }
    }
    func add(_ key: String, _ texts: [String]) {
      if !texts.isEmpty { pairs.append((key, .list(texts))) }
    }
    add("definition", definition)
    add("also-called", otherLabels)
    add("broader", broader?.value)
    add("same-as", sameAs.map(\.text))
    add("meaning", meaning)
    add("heading", heading)
    add("schema-org", schemaType)
    addPlain("protects-location", protectsLocation.map { String($0) })
    add("sexes", sexes.map(\.rawValue))
    addPlain("minimum-age", minimumAge.map { String($0) })
    addPlain("maximum-age", maximumAge.map { String($0) })
    add("part-of", partOf?.value)
    if let unit {
      add("one", unit.one)
      add("scale", unit.scale?.rawValue)
      add("currency", unit.currency?.text)
      addPlain("price-year", unit.priceYear.map { String($0) })
      add("per", unit.per)
    }
    if !words.isEmpty { pairs.append(("words", .groups(words.map(\.written)))) }
    if isAllOfSex { pairs.append(("all-of-sex", .plain("true"))) }
    if !isHelped { pairs.append(("helped", .plain("false"))) }
    return pairs
  }
}
