extension Organization {
  /// Whether people may stay there, or stay on their way home.
  package var givesShelter: Bool {
    switch type {
    case .facility, .facilityGroup: true
    default: services.contains { $0.kind == .shelter || $0.kind == .transit }
    }
  }

  /// Whether anything that leads to its door must stay unwritten.
  package var hidesItsPlace: Bool {
    givesShelter || locations.contains { $0.visibility != .public }
  }
}
