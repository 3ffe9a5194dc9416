import Diagnostics
import Records
import Values

/// What places are called: the areas of countries, regions, and bodies that go by letters.
struct PlaceNames {
  /// The regions and organizations that are called by letters, such as `EU`.
  let acronyms: [String: [RecordKey]]
  /// Areas and regions by their plain names.
  private let places: [String: NamedPlace]
  /// The areas of all countries.
  private let subdivisions: [Country.Subdivision]

  init(_ files: [LoadedFile.Kept]) {
    let records = files.flatMap(\.file.records)
    acronyms = Self.acronyms(in: records)
    places = Self.places(in: records)
    subdivisions = records.of(Country.self).flatMap(\.subdivisions)
  }

  /// The place that is called so.
  subscript(name: String) -> NamedPlace? { places[Self.plain(name)] }

  /// The letters and digits of a name, in lower case.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func places(in records: [any Record]) -> [String: NamedPlace] {
    var places: [String: NamedPlace] = [:]
    for country in records.of(Country.self) {
      for area in country.subdivisions { places[plain(area.name)] = .area(area, country) }
    }
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
    case region(String)

    var advice: String {
      switch self {
      case .area(let area, let country):
        "'\(area.name)' is an area of '\(country.id)', with the code '\(area.code.text)'; a country or "
          + "a region is wanted here, such as '\(country.code.text)'"
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
    let exact = areasOfName[Self.plain(name)] ?? []
    let near =
      exact.isEmpty ? nearestNames(to: name, in: areasOfName.values.joined().map(\.name)) : []
    let areas = exact + near.prefix(1).flatMap { areasOfName[Self.plain($0)] ?? [] }
    guard !areas.isEmpty else { return finding }
    return SubdivisionCode.rule.finding(
      "'\(name)' must be given by its code (ISO 3166-2)", at: finding.range,
      suggestion: didYouMean(areas.map(\.code.text).sorted()))
  }

  /// The areas of all countries by their plain names.
  private var areasOfName: [String: [Country.Subdivision]] {
    Dictionary(grouping: subdivisions, by: { Self.plain($0.name) })
  }
}
