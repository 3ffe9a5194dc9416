import Records
import Values

/// The name of a facet, which is also its parameter in the address of a filtered view.
struct FacetName: Hashable {
  let rawValue: String

  private init(_ name: String) {
    rawValue = name
  }

  static let area = FacetName("area")
  static let binding = FacetName("binding")
  static let kind = FacetName("kind")
  static let language = FacetName("language")
  static let party = FacetName("party")
  static let people = FacetName("for")
  static let service = FacetName("service")
  static let status = FacetName("status")

  private static let ofLaw: Set<FacetName> = [binding, kind, party, status]

  /// That of a vocabulary of topics: what one of its words is called, if no other facet has that name.
  static func topic(_ one: String, of scheme: VocabularyTable) -> FacetName {
    let name = Identifier(normalising: one).map { FacetName($0.text) }
    return name.flatMap { ofLaw.contains($0) ? nil : $0 } ?? FacetName(scheme.scheme)
  }
}
