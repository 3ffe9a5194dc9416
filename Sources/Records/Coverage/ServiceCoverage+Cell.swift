package import Values

extension ServiceCoverage {
  /// A gap with the country that it is about.
  package struct Gap: Sendable, Identifiable {
    package let country: Country
    package let gap: ServiceGap
    /// Its place among the gaps of the country, from 1.
    package let number: Int

    package var id: String { "\(country.id) \(number)" }
  }

  /// What is known of a service for a group of people or in a province.
  package struct Cell: Sendable {
    package let state: State
    /// What sources say is missing in a part of it, whatever is known of the rest.
    package let parts: [Part]

    package enum State: Sendable {
      /// Given by organizations on record; a source may say of another time that it was missing.
      case available(Availability, despite: [Gap])
      /// Missing, as sources say.
      case gap([Gap])
      case unknown
      case notApplicable([Gap])
    }

    /// A gap for some of the people, or in some of the provinces, that a cell is about.
    package struct Part: Sendable {
      package let gap: Gap
      /// Empty for those of the cell.
      package let populations: [Population]
      /// Empty for the place of the cell.
      package let areas: [SubdivisionCode]
    }
  }
}

extension ServiceCoverage.Cell {
  /// Whether no source says anything of it, not even of a part.
  package var isSilent: Bool {
    if case .unknown = state { return parts.isEmpty }
    return false
  }

  /// Whether an organization on record gives the service.
  package var isAvailable: Bool {
    if case .available = state { return true }
    return false
  }

  /// All that sources say is missing in it or in a part of it, or does not apply.
  package var gaps: [ServiceCoverage.Gap] {
    let own: [ServiceCoverage.Gap]
    switch state {
    case .available(_, let gaps), .gap(let gaps), .notApplicable(let gaps): own = gaps
    case .unknown: own = []
    }
    return own + parts.map(\.gap)
  }
}
