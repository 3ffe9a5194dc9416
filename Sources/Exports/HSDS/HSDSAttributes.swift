import JSON
import Records
import Templates
import Values

/// What HSDS has no field for, as the `attribute.json` of an object.
struct HSDSAttributes {
  private let parent: String
  private let entity: String
  private var items: [(term: HSDSTerm, value: String?, entry: Int?)] = []

  /// - Parameters:
  ///   - parent: The identifier of the object.
  ///   - entity: The name of its table, such as `service`.
  init(of parent: String, _ entity: String) {
    self.parent = parent
    self.entity = entity
  }

  /// Adds a word of one of the closed lists.
  mutating func add(_ code: String, _ name: String, in taxonomy: HSDSTaxonomy) {
    items.append((HSDSTerm(taxonomy: taxonomy, code: code, name: name), nil, nil))
  }

  /// Adds a value of the record under its key; nothing where there is none.
  ///
  /// - Parameter entry: The number of the entry of a list that it belongs to, from 1. It is the label of the
  ///   attribute.
  mutating func add(_ key: String, _ value: String?, entry: Int? = nil) {
    guard let value else { return }
    let name = key.replacing("-", with: " ").replacing(".", with: " ")
    items.append((HSDSTerm(taxonomy: .recordKeys, code: key, name: name), value, entry))
  }

  mutating func add(_ key: String, _ values: [String], entry: Int? = nil) {
    for value in values { add(key, value, entry: entry) }
  }

  /// How old something is, and where that is said.
  mutating func addAge(of item: some Perishable, sources: [Citation]) {
    add("published", item.published?.text)
    add("verified", item.verified?.date.text)
    add("verified.how", item.verified?.how)
    add("sources", sources.map(\.text))
  }

  var terms: [HSDSTerm] { items.map(\.term) }

  /// The attributes, or null where there are none.
  func json(in words: Words) -> JSON {
    .list(
      items.map { term, value, entry in
        .compact([
          "id": .string(
            HSDSIdentifier.part(
              "attribute/\(term.taxonomy.rawValue)/\(term.code)/\(entry.map { "\($0)/" } ?? "")\(value ?? "")",
              of: parent)),
          "link_id": .string(parent), "taxonomy_term_id": .string(term.id),
          "link_entity": .string(entity), "value": .string(value),
          "label": .string(entry.map { String($0) }),
          "taxonomy_term": term.json(in: words),
        ])
      })
  }
}
