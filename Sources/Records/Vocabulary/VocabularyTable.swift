import Diagnostics

/// One vocabulary: its words in order.
package struct VocabularyTable: Sendable {
  /// Its name, such as `service-kinds`, which is that of its file.
  package let scheme: String
  package let title: String?
  /// What one of its words is called, for facets: `Theme`.
  package let one: String?
  package let definition: String?
  /// The heading of a list of instruments by its words.
  package let heading: String?
  /// Whether the page of a country's law lists its instruments under each word.
  package let isListed: Bool
  /// Whether its words are topics, so that its name is a key of instruments.
  package let isOfTopics: Bool
  /// Whether the file with the site's words has errors, so that a word that is not here may be one of it.
  package var isUncertain = false
  /// Whether the site writes words of it.
  package private(set) var hasOwnWords = false
  package private(set) var concepts: [Concept]
  private var positions: [String: Int]

  package init(
    scheme: String, title: String? = nil, one: String? = nil, definition: String? = nil,
    heading: String? = nil, isListed: Bool = false, isOfTopics: Bool = false,
    concepts: [Concept] = []
  ) {
    self.scheme = scheme
    self.title = title
    self.one = one
    self.definition = definition
    self.heading = heading
    self.isListed = isListed
    self.isOfTopics = isOfTopics
    self.concepts = concepts
    positions = Dictionary(
      concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: String) -> Concept? { positions[id].map { concepts[$0] } }

  /// Where a site writes its own words of the vocabulary.
  package var path: String { "vocabularies/\(isOfTopics ? "topics/" : "")\(scheme).yml" }

  /// The table with the words of a site: each in the place of the built-in one of the same name, or
  /// at the end.
  package func extended(by own: VocabularyTable) -> VocabularyTable {
    var all = concepts
    for concept in own.concepts {
      if let position = positions[concept.id] {
        all[position] = concept
      } else {
        all.append(concept)
      }
    }
    var table = VocabularyTable(
      scheme: scheme, title: own.title ?? title, one: own.one ?? one,
      definition: own.definition ?? definition, heading: own.heading ?? heading,
      isListed: own.isListed || isListed, isOfTopics: isOfTopics, concepts: all
    ).inheritingProtection
    table.hasOwnWords = true
    return table
  }

  /// The table with each word that protects locations because a wider one does, and says nothing itself.
  private var inheritingProtection: VocabularyTable {
    var table = self
    for (position, concept) in concepts.enumerated() where concept.protectsLocation == nil {
      var seen: Set<String> = [concept.id]
      var wider = concept.broader
      while let name = wider?.value, seen.insert(name).inserted, let next = self[name] {
        if let protects = next.protectsLocation {
          if protects { table.concepts[position] = concept.protectingLocations }
          break
        }
        wider = next.broader
      }
    }
    return table
  }

  /// The words that were meant by one that isn't in the table: by meaning first, then by spelling.
  package func nearest(to text: String) -> [String] {
    let folded = Self.folded(text)
    let same = concepts.filter { concept in
      Self.folded(concept.label) == folded
        || concept.otherLabels.contains { Self.folded($0) == folded }
    }
    if !same.isEmpty { return same.map(\.id) }
    let byName = nearestNames(to: folded.replacing(" ", with: "-"), in: concepts.map(\.id))
    if !byName.isEmpty { return byName }
    let labels = concepts.flatMap { concept in
      ([concept.label] + concept.otherLabels).map { (Self.folded($0), concept.id) }
    }
    let near = Set(nearestNames(to: folded, in: labels.map(\.0)))
    let ids = labels.filter { near.contains($0.0) }.map(\.1)
    if !ids.isEmpty { return unique(ids) }
    // "Night shelter" has the words of "shelter"; "school" is one of the words of "university or school".
    let words = Set(folded.split(separator: " "))
    return unique(
      labels.filter { label in
        let own = Set(label.0.split(separator: " "))
        return own.isSubset(of: words) || words.isSubset(of: own)
      }.map(\.1)
    ).prefix(3).map { $0 }
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// A word in small letters with spaces for hyphens.
  package static func folded(_ text: String) -> String {
    text.lowercased().replacing("-", with: " ").replacing("_", with: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
