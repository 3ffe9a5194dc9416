package import Values

/// The outlines of countries for small maps: rings of longitude and latitude in degrees.
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

  package let shapes: [Shape]

  /// One country's outline.
  package struct Shape: Sendable {
    package let code: CountryCode
    package let rings: [Ring]

    package init(code: CountryCode, rings: [Ring]) {
      self.code = code
      self.rings = rings
    }
  }

  package init(_ shapes: [Shape]) {
    self.shapes = shapes
  }

  package static let none = MapOutlines([])
}
