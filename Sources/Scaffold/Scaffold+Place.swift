import Checks
package import Library
import Records
package import Values

extension Scaffold {
  /// What a new record takes from the site that it is added to: a country, an area, a language.
  package struct Place: Sendable, Equatable {
    /// The alpha-3 code of a country, else the identifier of a region; nil where there is neither.
    package let geography: String?
    /// The alpha-3 code of a country, for the hints of a record.
    package let country: String
    /// An area of the country; nil where ISO 3166-2 has none.
    package let area: String?
    /// A language of the country, else the site's own.
    package let language: String
    /// A kind of service of the site that anybody may visit, and a group whom services help.
    package let service: String
    package let group: String

    /// - Parameter id: The identifier of the new record. Its first word may name the country, as in
    ///   `tha-trained`; else the first country of the site is taken that is not an example.
    package init(in library: Library, for id: String = "") {
      let word = id.prefix { $0 != "-" }
      let countries = library.countries
      let country =
        countries.first { $0.code.text.lowercased() == word || $0.id == id }
        ?? countries.first { ($0.code.alpha2 ?? "").lowercased() == word }
        ?? countries.first { $0.summary != ScaffoldText.exampleCountry } ?? countries.first
      geography = country?.code.text ?? library.regions.first?.id
      self.country = country?.code.text ?? "NOR"
      area = country?.subdivisions.first?.code.text ?? Self.exampleArea(of: country?.code)
      let own = library.settings.language
      language =
        (country?.names.lazy.compactMap(\.language).first { $0 != own } ?? own).text
      (service, group) = Self.words(of: library)
    }

    /// The same for a country that the site doesn't have yet.
    package init(newCountry code: CountryCode, in library: Library) {
      geography = code.text
      country = code.text
      area = Self.exampleArea(of: code)
      language = library.settings.language.text
      (service, group) = Self.words(of: library)
    }

    private static func words(of library: Library) -> (service: String, group: String) {
      let services = library.words(ServiceKind.self).filter { !$0.protectsLocation }.map(\.id)
      let groups = library.words(Population.self).filter(\.isHelped).map(\.id)
      return (
        services.first { $0 == "legal-aid" } ?? services.first ?? "a-kind",
        groups.first { $0 == "women" } ?? groups.first ?? "a-group"
      )
    }

    /// A code for a hint: the country's first subdivision of ISO 3166-2, if it has any.
    private static func exampleArea(of country: CountryCode?) -> String? {
      guard let country else { return "NO-03" }
      return SubdivisionCode.all(of: country).first?.text
    }
  }
}
