package import Diagnostics
package import Records
package import Values

/// The outlines of countries and other places for small maps: rings of longitude and latitude in
/// degrees.
package struct MapOutlines: Sendable {
  package typealias Ring = [Point]

  package struct Point: Sendable, Hashable {
    package let longitude: Double
    package let latitude: Double

    package init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// The outlines of countries.
  package let shapes: [Shape]
  /// The outlines of subdivisions, and of places that the site declares.
  package let areas: [Shape]

  /// What an outline is that of.
  package enum Subject: Sendable, Hashable {
    case country(CountryCode)
    case area(SubdivisionCode)

    /// A region has no outline.
    package init?(_ place: Place) {
      switch place {
      case .country(let code): self = .country(code)
      case .area(let code): self = .area(code)
      case .region: return nil
      }
    }

    package var text: String {
      switch self {
      case .country(let code): code.text
      case .area(let code): code.text
      }
    }
  }

  /// One outline.
  package struct Shape: Sendable {
    package let subject: Subject
    package let rings: [Ring]
    /// Where the map has the code.
    package let range: SourceRange

    package init(_ subject: Subject, rings: [Ring], at range: SourceRange) {
      self.subject = subject
      self.rings = rings
      self.range = range
    }

    /// The country whose outline it is.
    package var country: CountryCode? {
      if case .country(let code) = subject { code } else { nil }
    }
  }

  package init(_ all: [Shape]) {
    shapes = all.filter { $0.country != nil }
    areas = all.filter { $0.country == nil }
  }

  package static let none = MapOutlines([])

  /// The outline of a country or an area.
  package subscript(subject: Subject) -> Shape? {
    (shapes.first { $0.subject == subject }) ?? areas.first { $0.subject == subject }
  }
}
