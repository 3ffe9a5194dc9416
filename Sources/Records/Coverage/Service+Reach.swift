package import Values

extension Service {
  /// Whether it may be there for somebody today: not known to have ended or to be closed.
  package var mayBeGiven: Bool {
    switch status {
    case .active, .unknown: true
    case .inactive, .defunct, .temporarilyClosed: false
    }
  }

  /// Whether a source may be read to say that it is given in a country: it names a province there,
  /// or no province at all.
  package func mayBeGiven(in country: CountryCode) -> Bool {
    areas.isEmpty || areas.contains { $0.country == country }
  }

  /// Whether it is for a group of people: one that it names, or girls and boys among children.
  ///
  /// Nothing else is read into the records. A service for victims may take in men, and no source
  /// has to say so; who looks for one that does must not be told that it exists.
  package func reaches(_ population: Population) -> Bool {
    if populations.contains(population) { return true }
    guard populations.contains(.children) else { return false }
    switch population {
    case .girls: return sexes.isEmpty || sexes.contains(.female)
    case .boys: return sexes.isEmpty || sexes.contains(.male)
    default: return false
    }
  }
}

extension Population {
  /// Whether some of the one are some of the other by their very names: girls and boys are children.
  package func overlaps(_ other: Population) -> Bool {
    switch (self, other) {
    case (.children, .girls), (.children, .boys), (.girls, .children), (.boys, .children): true
    default: self == other
    }
  }

  /// Whether these are people whom services are there to help, or those who help and the public.
  package var isHelped: Bool {
    switch self {
    case .victims, .women, .men, .girls, .boys, .children, .families, .migrants: true
    case .officials, .judges, .prosecutors, .police, .ngos, .employers, .public: false
    }
  }
}
