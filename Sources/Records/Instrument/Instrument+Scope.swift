import Fields

extension Instrument {
  package enum Scope: String, FieldChoice {
    case global
    case regional
    /// The law of a regional organization, which binds its members.
    case supranational
    case bilateral
    case national
    /// The law of a part of a state: its `areas` say of which.
    case subnational

    /// Whether one state, or a part of it, has made it for itself.
    package var isDomestic: Bool { self == .national || self == .subnational }
  }

  package enum Binding: String, FieldChoice {
    case yes
    case no
    case unknown
  }
}
