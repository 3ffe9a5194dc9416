import JSON
import Library
import Records
import Templates

/// The taxonomies of a site's HSDS files: its closed lists, and the keys for which HSDS has no field.
package enum HSDSTaxonomy: String, CaseIterable, Sendable {
  case serviceKinds = "service-kinds"
  case populations
  case sexes
  case waysIn = "ways-in"
  case organizationKinds = "organization-kinds"
  /// Its terms are keys of records; the attribute's value is that of the record.
  case recordKeys = "record-keys"

  /// The same in every site, so that a program recognizes the taxonomy whatever its name.
  package var id: String { HSDSIdentifier.taxonomy(rawValue) }

  /// `taxonomy.json`.
  func json(in words: Words) -> JSON {
    .compact([
      "id": .string(id), "name": .string(words(name)), "description": .string(words(about)),
    ])
  }

  fileprivate var name: HSDSWord {
    switch self {
    case .serviceKinds: .serviceKinds
    case .populations: .populations
    case .sexes: .sexes
    case .waysIn: .waysIn
    case .organizationKinds: .organizationKinds
    case .recordKeys: .recordKeys
    }
  }

  private var about: HSDSWord {
    switch self {
    case .serviceKinds: .aboutServiceKinds
    case .populations: .aboutPopulations
    case .sexes: .aboutSexes
    case .waysIn: .aboutWaysIn
    case .organizationKinds: .aboutOrganizationKinds
    case .recordKeys: .aboutRecordKeys
    }
  }
}

/// A term of one of the site's taxonomies.
struct HSDSTerm: Hashable {
  let taxonomy: HSDSTaxonomy
  /// The word of the records: `legal-aid`.
  let code: String
  let name: String

  /// `taxonomy_term.json`.
  func json(in words: Words) -> JSON {
    .compact([
      "id": .string(id), "code": .string(code), "name": .string(name),
      "description": .string(name), "taxonomy": .string(words(taxonomy.name)),
      "taxonomy_id": .string(taxonomy.id),
    ])
  }

  var id: String { HSDSIdentifier.part("term/\(code)", of: taxonomy.id) }
}
