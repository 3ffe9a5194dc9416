import Exports
import Records

/// The attributes of an object: words of Dossier's own taxonomies, keys of records, and all others.
struct RecordKeys {
  private var values: [String: [FeedObject.Text]] = [:]
  private var words: [HSDSTaxonomy: [FeedObject.Text]] = [:]
  /// The terms of other taxonomies, with their attribute.
  private(set) var otherTerms: [(attribute: FeedObject, term: FeedObject)] = []
  private var entries: [String: [Int: [(key: String, value: FeedObject.Text)]]] = [:]

  init(_ object: FeedObject) {
    for attribute in object.take(.attribute) {
      guard let term = attribute.peek(.term).first else { continue }
      guard let code = term.peek("code"),
        let taxonomy = Self.taxonomy(term.peek("taxonomy_id")?.text)
      else {
        otherTerms.append((attribute, term))
        continue
      }
      attribute.takeAll()
      if taxonomy == .recordKeys {
        guard let value = attribute.peek("value") else { continue }
        let parts = code.text.split(separator: ".").map(String.init)
        if let entry = attribute.peek("label").flatMap({ Int($0.text) }), parts.count == 2 {
          entries[parts[0], default: [:]][entry, default: []].append((parts[1], value))
        } else {
          values[code.text, default: []].append(value)
        }
      } else {
        words[taxonomy, default: []].append(code)
      }
    }
  }

  /// Whether the object is from a site of Dossier, so that its record is known key by key.
  var isOwn: Bool { !values.isEmpty || !words.isEmpty }

  subscript(key: String) -> FeedObject.Text? { values[key]?.first }

  func all(_ key: String) -> [FeedObject.Text] { values[key] ?? [] }

  /// The entries of a list of groups, in their order.
  func entries(_ list: String) -> [[(key: String, value: FeedObject.Text)]] {
    (entries[list] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
  }

  func all(_ taxonomy: HSDSTaxonomy) -> [FeedObject.Text] { words[taxonomy] ?? [] }

  private static func taxonomy(_ id: String?) -> HSDSTaxonomy? {
    HSDSTaxonomy.allCases.first { $0.id == id }
  }
}
