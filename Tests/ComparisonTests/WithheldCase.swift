import Testing

/// Two versions of an organization, what must stand in no report, and what the text says instead.
struct WithheldCase: Sendable, CustomTestStringConvertible {
  let name: String
  let base: String
  let head: String
  let secrets: [String]
  let said: String
  var testDescription: String { name }

  init(_ name: String, _ base: String, _ head: String, secrets: [String], said: String) {
    self.name = name
    self.base = base
    self.head = head
    self.secrets = secrets
    self.said = said
  }
}

extension WithheldCase {
  static func organization(_ lines: String) -> String {
    """
    - id: open-door
      name: Open Door
      kind: ngo
      countries: KHM
      sources: example-report
    \(lines)

    """
  }

  static func phone(_ value: String, _ more: String = "") -> String {
    """
      contacts:
        - {channel: phone, value: "\(value)", label: Night desk, published: 2026\(more), sources: example-report}
    """
  }

  private static func place(_ visibility: String, _ address: String, _ more: String = "") -> String
  {
    """
      locations:
        - visibility: \(visibility)
          reason: For the people in it.
          area: KH-12
          address: \(address)
          published: 2026\(more)
          sources: example-report
    """
  }

  private static let shelter =
    "  services: [{kind: shelter, areas: KH-12, sources: example-report}]\n"
  static let hidden = ", visibility: withheld"

  static let all = [
    WithheldCase(
      "a number that was public", phone("012 345 678"), phone("012 345 678", hidden),
      secrets: ["345"], said: "contact › phone: newly withheld"),
    WithheldCase(
      "a number that was public, changed at once", phone("012 345 678"),
      phone("098 765 432", hidden), secrets: ["345", "765"], said: "contact › phone: newly withheld"
    ),
    WithheldCase(
      "a number that is public now", phone("012 345 678", hidden), phone("012 345 678"),
      secrets: ["345"], said: "contact › phone: newly public; it was withheld before"),
    WithheldCase(
      "a number that is withheld in both", phone("012 345 678", hidden),
      phone("098 765 432", hidden), secrets: ["345", "765", "Night desk"],
      said: "contact › phone: changed; it is withheld in both versions"),
    WithheldCase(
      "a withheld number that came", "", phone("012 345 678", hidden),
      secrets: ["345", "Night desk"], said: "contact › phone: added; it is withheld"),
    WithheldCase(
      "a withheld number that went", phone("012 345 678", hidden), "",
      secrets: ["345", "Night desk"], said: "contact › phone: withdrawn; it was withheld"),
    WithheldCase(
      "a number withheld because people may now stay there", phone("012 345 678"),
      shelter + phone("012 345 678"), secrets: ["345"],
      said: "contact › phone: newly withheld"),
    WithheldCase(
      "an address that was public", place("public", "12 Hidden Lane"),
      place("withheld", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly withheld"),
    WithheldCase(
      "an address that is given by province now", place("public", "12 Hidden Lane"),
      place("area-only", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly withheld"),
    WithheldCase(
      "an address that is public now", place("withheld", "12 Hidden Lane"),
      place("public", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly public; it was withheld before"),
    WithheldCase(
      "an address that is withheld in both", place("withheld", "12 Hidden Lane"),
      place("withheld", "14 Secret Street"), secrets: ["Hidden", "Secret"],
      said: "location: changed; not shown"),
    WithheldCase(
      "the province of a place that is withheld in both", place("withheld", "12 Hidden Lane"),
      place("withheld", "12 Hidden Lane").replacing("KH-12", with: "KH-1"),
      secrets: ["Hidden", "KH-1", "Banteay", "Phnom Penh"], said: "location: changed; not shown"),
    WithheldCase(
      "coordinates of a public place",
      place("public", "1 Open Street", "\n      coordinates: 11.55641, 104.92822"),
      place("public", "1 Open Street", "\n      coordinates: 12.34561, 103.98722"),
      secrets: ["11.55", "104.92", "12.34", "103.98"], said: "location: changed; not shown"),
    WithheldCase(
      "where a body helps whose place is withheld", shelter + place("withheld", "12 Hidden Lane"),
      shelter.replacing("KH-12", with: "KH-1") + place("withheld", "12 Hidden Lane"),
      secrets: ["KH-1", "Hidden"], said: "services › areas: changed; not shown"),
    WithheldCase(
      "a number in a summary, withheld elsewhere since", "  summary: Call 012 345 678.",
      "  summary: Do not call.\n" + phone("012 345 678", hidden), secrets: ["345"],
      said: "summary: (withheld) → Do not call."),
    WithheldCase(
      "the name of an organization that is not listed any more",
      "  acronym: OPENDO\n  summary: Opens doors.",
      "  acronym: OPENDO\n  listed: false\n  unlisted-reason: It asked for it.",
      secrets: ["Open Door", "open-door", "OPENDO", "It asked"],
      said: "an organization is no longer listed, so it is not named here"),
    WithheldCase(
      "the name of an organization that is newly listed",
      "  acronym: OPENDO\n  listed: false\n  unlisted-reason: It asked for it.",
      "  acronym: OPENDO\n  summary: Opens doors.",
      secrets: ["Open Door", "open-door", "OPENDO", "It asked"],
      said: "an organization is newly listed"),
    WithheldCase(
      "what an unlisted organization says",
      "  listed: false\n  unlisted-reason: It asked for it.\n  summary: Once this.",
      "  listed: false\n  unlisted-reason: It wrote to us.\n  summary: Now that.",
      secrets: ["Open Door", "open-door", "It asked", "It wrote", "Once this", "Now that"],
      said: "changed  not named – an organization that is not listed"),
  ]
}
