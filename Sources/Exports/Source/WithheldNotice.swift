import Library
import Records

/// Says what an export of the source holds that the public site does not.
enum WithheldNotice {
  /// One line for standard error; nil where all that the export holds is public on the edition's
  /// day.
  static func text(for kind: RecordKind, drafts: Int, in library: Library) -> String? {
    var parts = [(drafts, "draft", "drafts")]
    if kind == .organization {
      let organizations = library.organizations
      parts += [
        (organizations.count { !$0.isListed }, "unlisted organization", "unlisted organizations"),
        (
          organizations.reduce(0) { $0 + $1.hiddenLocations }, "location not wholly public",
          "locations not wholly public"
        ),
        (
          organizations.reduce(0) { $0 + $1.namedContacts.count - $1.everyPrintableContact.count },
          "withheld contact", "withheld contacts"
        ),
        (
          organizations.reduce(0) { $0 + $1.outdated(in: library.settings) },
          "contact or address too old to show", "contacts or addresses too old to show"
        ),
      ]
    }
    let present = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard !present.isEmpty else { return nil }
    return "NOT FOR PUBLICATION: this export holds what the site withholds: "
      + present.joined(separator: ", ")
  }
}

extension Organization {
  /// How many of its locations the site shows in part or not at all. Coordinates are never
  /// published, wherever they lead.
  fileprivate var hiddenLocations: Int {
    locations.count { location in
      switch location.disclosure(of: self) {
      case .address, .place: location.coordinates != nil
      case .areaOnly, .nothing: true
      }
    }
  }

  /// How many of its contacts and addresses only their age keeps from the site.
  fileprivate func outdated(in settings: SiteSettings) -> Int {
    let contacts = everyPrintableContact.map { $0 as any Perishable }
    let addresses = locations.filter { $0.printableAddress(of: self) != nil }
    return (contacts + addresses).count {
      $0.freshness(on: settings.date, under: settings.freshness) == .withheld
    }
  }
}
