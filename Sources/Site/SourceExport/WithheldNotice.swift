import Records

/// Says what an export of the source holds that the public site does not.
enum WithheldNotice {
  /// One line for standard error; nil where all that the export holds is public.
  static func text(for kind: RecordKind, drafts: Int, in library: Library) -> String? {
    var parts = [(drafts, "draft", "drafts")]
    if kind == .organization {
      let organizations = library.organizations
      let locations = organizations.flatMap(\.locations)
      let contacts = organizations.flatMap(\.contacts)
      // Coordinates are never published, wherever they lead.
      let hidden = locations.filter { $0.visibility != .public || $0.coordinates != nil }
      parts += [
        (organizations.count { !$0.isListed }, "unlisted organization", "unlisted organizations"),
        (hidden.count, "location not wholly public", "locations not wholly public"),
        (contacts.count { $0.visibility != .public }, "withheld contact", "withheld contacts"),
      ]
    }
    let present = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard !present.isEmpty else { return nil }
    return "NOT FOR PUBLICATION: this export holds what the site withholds: "
      + present.joined(separator: ", ")
  }
}
