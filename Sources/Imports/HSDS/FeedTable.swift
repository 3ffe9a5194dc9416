/// The tables of HSDS 3, by the name of one of their objects.
enum FeedTable: String, CaseIterable {
  case organization
  case service
  case location
  case serviceAtLocation = "service_at_location"
  case phone
  case contact
  case schedule
  case serviceArea = "service_area"
  case language
  case address
  case identifier = "organization_identifier"
  case requiredDocument = "required_document"
  case accessibility
  case costOption = "cost_option"
  case attribute
  case term = "taxonomy_term"
  case taxonomy
  case program
  case funding
  case metadata
  case capacity = "service_capacity"
  case unit
  case url
  case tableDescription = "meta_table_description"

  /// The table of a file or a key by its name, which may be in the plural: `services.csv`, `phones`.
  init?(named name: String) {
    guard let table = Self.byName[name.lowercased()] else { return nil }
    self = table
  }

  /// What messages call an object of the table: `service area`.
  var title: String { rawValue.replacing("_", with: " ") }

  private static let byName: [String: FeedTable] = {
    var names: [String: FeedTable] = [:]
    for table in allCases {
      names[table.rawValue] = table
      names[table.rawValue + "s"] = table
    }
    names["addresses"] = .address
    names["taxonomies"] = .taxonomy
    names["taxonomy_detail"] = .taxonomy
    names["taxonomy_details"] = .taxonomy
    names["services_at_location"] = .serviceAtLocation
    names["service_capacities"] = .capacity
    names["additional_urls"] = .url
    names["additional_websites"] = .url
    names["identifiers"] = .identifier
    return names
  }()

  /// The keys that name an object's parent, the narrowest first, with the parent's table.
  var parents: [(key: String, table: FeedTable)] {
    switch self {
    case .organization, .taxonomy, .unit, .tableDescription: []
    case .term: [("taxonomy_id", .taxonomy)]
    default:
      [
        ("service_at_location_id", .serviceAtLocation), ("contact_id", .contact),
        ("phone_id", .phone), ("service_id", .service), ("location_id", .location),
        ("organization_id", .organization),
      ].filter { $0.1 != self }
    }
  }
}
