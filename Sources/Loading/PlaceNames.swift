import Diagnostics
import Records
import Values

/// What places are called: the areas of countries, regions, and bodies that go by letters.
struct PlaceNames {
  /// The regions and organizations that are called by letters, such as `EU`.
  let acronyms: [String: [RecordKey]]
  /// Areas and regions by their plain names.
  private let places: [String: NamedPlace]
  /// The areas that records give.
  private let subdivisions: [NamedArea]
  private let countries: [CountryCode]
  private let placesByID: [String: SubdivisionCode]

  private typealias NamedArea = (code: String, name: String)

  init(_ files: [LoadedFile.Kept]) {
    let records = files.flatMap(\.file.records)
    acronyms = Self.acronyms(in: records)
    places = Self.places(in: records)
    placesByID = Dictionary(
      records.of(DeclaredPlace.self).map { ($0.id, $0.code) },
      uniquingKeysWith: { first, _ in first })
    countries = records.of(Country.self).map(\.code)
    subdivisions =
      records.of(Country.self).flatMap(\.subdivisions).map { ($0.code.text, $0.name) }
      + records.of(DeclaredPlace.self).map { ($0.code.text, $0.name) }
  }

  /// The place that is called so.
  subscript(name: String) -> NamedPlace? { places[Self.plain(name)] }

  /// The code of the place that the site declares by an identifier.
  func code(ofPlace id: String) -> SubdivisionCode? { placesByID[id] }

  /// The letters and digits of a name, in lower case.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func places(in records: [any Record]) -> [String: NamedPlace] {
    var places: [String: NamedPlace] = [:]
    for country in records.of(Country.self) {
      places[plain(country.name)] = .country(country)
      for area in country.subdivisions { places[plain(area.name)] = .area(area, country) }
    }
    for place in records.of(DeclaredPlace.self) { places[plain(place.name)] = .place(place) }
    for region in records.of(Region.self) { places[plain(region.name)] = .region(region.id) }
    return places
  }

  private static func acronyms(in records: [any Record]) -> [String: [RecordKey]] {
    let named: [(String?, RecordKey)] =
      records.of(Region.self).map { ($0.acronym, $0.key) }
      + records.of(Organization.self).filter(\.isListed).map { ($0.acronym, $0.key) }
    var acronyms: [String: [RecordKey]] = [:]
    for case (let acronym?, let key) in named { acronyms[acronym, default: []].append(key) }
    return acronyms
  }

  /// What a name on the map is, where a country or a region is wanted.
  enum NamedPlace {
    case area(Country.Subdivision, Country)
    case country(Country)
    case place(DeclaredPlace)
    case region(String)

    var advice: String {
      switch self {
      case .area(let area, let country):
        "'\(area.name)' is an area of '\(country.id)': write its code, '\(area.code.text)', or that of "
          + "the country, '\(country.code.text)'"
      case .country(let country): "did you mean '\(country.code.text)'?"
      case .place(let place): "did you mean '\(place.code.text)'?"
      case .region(let id): "did you mean '\(id)'?"
      }
    }
  }

  /// A finding about the code of an area with the code of the area that is named there.
  func advised(_ finding: Diagnostic) -> Diagnostic {
    guard finding.rule == SubdivisionCode.rule.id,
      let name = finding.message.split(separator: "'", omittingEmptySubsequences: false).dropFirst()
        .first.map(String.init)
    else { return finding }
    let areasOfName = Dictionary(grouping: subdivisions, by: { Self.plain($0.name) })
    var codes = areasOfName[Self.plain(name)]?.map(\.code) ?? []
    if codes.isEmpty { codes = countries.flatMap { SubdivisionCode.codes(named: name, in: $0) } }
    if codes.isEmpty {
      let near = nearestNames(to: name, in: subdivisions.map(\.name))
      codes = near.prefix(1).flatMap { areasOfName[Self.plain($0)]?.map(\.code) ?? [] }
    }
    guard !codes.isEmpty else { return finding }
    return SubdivisionCode.rule.finding(
      "'\(name)' must be given by its code (ISO 3166-2)", at: finding.range,
      suggestion: didYouMean(codes.sorted()))
  }
}
