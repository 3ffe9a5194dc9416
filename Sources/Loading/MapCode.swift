import Diagnostics
import Fields
import Library
import Values

/// The code of the place that a feature of a map outlines.
struct MapCode {
  let subject: MapOutlines.Subject
  let range: SourceRange

  enum Failure: Error {
    /// The feature has no code, or says that there is none with `-99`.
    case none
    case wrong(Diagnostic)
  }

  /// The properties of public maps that hold a code, the ones to prefer first, in lower case and
  /// without underscores.
  ///
  /// `code` is the site's own. Natural Earth's `ISO_A3_EH` has the codes that its `ISO_A3` leaves out.
  /// Its `SOV_A3` is not here: it is the code of the state that a territory belongs to.
  private static let properties = [
    "code", "isoa3eh", "isoa3", "iso31661alpha3", "iso3", "iso3code", "isoalpha3", "adm0a3",
    "gid0", "shapegroup", "isoa2eh", "isoa2", "iso31661alpha2", "iso2", "isoalpha2", "wba2",
    "cntrid",
  ]

  /// The properties of maps of provinces with their codes.
  private static let areaProperties = ["iso31662", "shapeiso", "iso1"]
  /// Properties that only maps of provinces and districts have, whatever they hold. A feature with one
  /// is never a country: its `shapeGroup` or `GID_0` is the country that it is a part of.
  private static let partProperties: Set<String> = [
    "iso31662", "shapeiso", "iso1", "gid1", "gid2", "gid3", "gid4", "gid5", "name1", "name2",
    "name3",
    "adm1code", "adm2code", "hasc1", "hasc2", "nuts1", "nutsid",
  ]
  /// Types of geoBoundaries that are parts of a country.
  private static let partTypes: Set<String> = ["ADM1", "ADM2", "ADM3", "ADM4", "ADM5"]

  /// Codes that maps use in place of those of ISO 3166-1: Natural Earth's own, and two of Eurostat.
  private static let others = [
    "ALD": "ALA", "KOS": "XKX", "PSX": "PSE", "SAH": "ESH", "SDS": "SSD", "EL": "GRC", "UK": "GBR",
  ]

  static func read(_ feature: Node) -> Result<MapCode, Failure> {
    var values: [String: Node] = [:]
    var saysNone = false
    var isPart = false
    if case .map(let entries)? = feature["properties"]?.content {
      for entry in entries {
        let key = folded(entry.key)
        isPart = isPart || isOfPart(key, entry.value)
        guard properties.contains(key) || areaProperties.contains(key) else { continue }
        if isEmpty(entry.value) {
          saysNone = true
        } else if values[key] == nil {
          values[key] = entry.value
        }
      }
    }
    let areas = areaProperties.compactMap { values[$0] }.filter { $0.text?.contains("-") == true }
    let isArea = isPart || !areas.isEmpty
    let named = isArea ? [] : properties.compactMap { values[$0] }
    let own = values["code"].map { [$0] } ?? []
    let id = feature["id"].flatMap { !isArea && !isEmpty($0) ? [$0] : nil } ?? []
    for candidate in own + areas + named + id {
      guard let subject = candidate.text.flatMap(subject) else { continue }
      if isPart, case .country = subject, candidate.range != own.first?.range { continue }
      return .success(MapCode(subject: subject, range: candidate.range))
    }
    // Where a map says that there is no code, its other properties hold the map's own.
    guard let wrong = values["code"] ?? (saysNone ? nil : named.first) else {
      return .failure(.none)
    }
    return .failure(.wrong(finding(wrong)))
  }

  /// Whether a property is one of maps of provinces and districts.
  private static func isOfPart(_ key: String, _ value: Node) -> Bool {
    partProperties.contains(key) || key == "shapetype" && partTypes.contains(value.text ?? "")
  }

  private static func finding(_ node: Node) -> Diagnostic {
    guard let text = node.text else {
      return LoadingRules.badMap.finding(
        "a feature's code must be a text such as KHM, not \(node.kindInWords)", at: node.range)
    }
    let isArea = text.contains("-")
    let suggestions =
      isArea
      ? SubdivisionCode.suggestions(for: text)
      : CountryCode.all(called: text).map(\.text)
    let suggestion = didYouMean(suggestions.isEmpty ? CountryCode.near(text) : suggestions)
    return LoadingRules.badMap.finding(
      "\(inQuotes(text)) must be a country code of ISO 3166-1, or the code of a subdivision or of "
        + "a place of the site", at: node.range, suggestion: suggestion)
  }

  /// What a text is the code of. A code in small letters counts too, as some maps write it.
  private static func subject(_ text: String) -> MapOutlines.Subject? {
    let capitals = String(decoding: text.utf8.map(\.uppered), as: UTF8.self)
    if let country = CountryCode(alpha3: others[capitals] ?? capitals)
      ?? CountryCode(alpha2: capitals)
    {
      return .country(country)
    }
    return SubdivisionCode(capitals).map { .area($0) }
  }

  /// Whether a property says that there is no code: maps write `-99`, `-1`, a hyphen or nothing.
  private static func isEmpty(_ node: Node) -> Bool {
    guard !node.isMissing else { return true }
    return node.text.map { ["-99", "-1", "-", "--", "-099", "N/A"].contains($0) } ?? false
  }

  private static func folded(_ key: String) -> String {
    String(decoding: key.utf8.filter { $0.isLetter || $0.isDigit }.map(\.lowered), as: UTF8.self)
  }

  /// What a map calls a feature.
  static func name(of feature: Node) -> String? {
    guard case .map(let entries)? = feature["properties"]?.content else { return nil }
    let keys = ["nameen", "name", "namelong", "admin", "country", "shapename", "cntrname"]
    return keys.lazy.compactMap { key in
      entries.first { folded($0.key) == key && !$0.value.isMissing }?.value.text
    }.first
  }
}
