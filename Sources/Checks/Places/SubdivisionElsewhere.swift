import Diagnostics
import Library
import Records
import Values

/// The subdivisions in a country's record are its own.
enum SubdivisionElsewhere: Check {
  static let rule = Rule(
    "subdivision-elsewhere",
    summary: "the subdivisions in a country's record must have the country's own letters",
    why: """
      The code of a subdivision begins with the two letters of its country. One that begins with others \
      names nothing: its area would be part of another country.
      """,
    fix: """
      Write the country's own codes. A country with a user-assigned code has areas only where the code \
      ends with its second letter twice: XTT has XT-1.
      """,
    failing: .init("countries/more.yml", country(area: "TH-10")),
    passing: .init("countries/more.yml", country(area: "VN-HN")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.countries.flatMap { country in
      country.subdivisions.filter { $0.code.country != country.code }.map { area in
        rule.finding(
          "'\(area.code)' must begin with \(expected(of: country))", at: area.codeRange,
          suggestion: suggestion(for: area.code, in: country))
      }
    }
  }

  private static func expected(of country: Country) -> String {
    country.code.alpha2.map { "'\($0)-', since it is under '\(country.code)'" }
      ?? "the letters of its country, and '\(country.code)' has no code of two letters"
  }

  private static func suggestion(for area: SubdivisionCode, in country: Country) -> String? {
    if let alpha2 = country.code.alpha2 {
      let own = "\(alpha2)-\(area.local)"
      return SubdivisionCode(own)?.englishName == nil ? nil : didYouMean([own])
    }
    guard country.code.text.hasPrefix(area.text.prefix(2)), area.country.isUserAssigned else {
      return nil
    }
    return "give the country the code '\(area.country)', to which '\(area.text.prefix(2))-' belongs"
  }

  private static func country(area: String) -> String {
    """
    - id: viet-nam
      code: VNM
      name: Viet Nam
      subdivisions:
        - {code: \(area), name: Hanoi}

    """
  }
}
