package import Diagnostics

/// The rules about what must not be published.
package enum GateRules {
  package static let all = [
    withheldPublished, unguardable, unguardedName, withheldElsewherePublic, withheldKeyMissing,
    otherWithheldKey,
    pictureWithPosition,
  ]

  package static let withheldPublished = Rule(
    "withheld-published",
    summary: "nothing that is withheld may be in any byte of the site",
    why: """
      People could be found who must not be, and a name that was promised silence cannot be called \
      back. Every byte that would be published is searched, in \
      the forms that the guide 'Safety' lists, and no option turns the search off.
      """,
    fix: """
      Open the page that is named, find the value in what it is made from, and take it out. The \
      message does not print it, because logs are read by others.
      """,
    failing: .init("organizations/shelter.yml", shelter(summary: "Find us at 12, Hidden Lane.")),
    passing: .init("organizations/shelter.yml", shelter(summary: "Call the hotline.")))

  package static let unguardable = Rule(
    "unguardable-value",
    summary: "a withheld value must be long enough to be told from others",
    why: """
      A value of a few letters would be found everywhere by accident, so it cannot be searched for, \
      and nothing would keep it out of the site.
      """,
    fix: """
      Write the whole address, number or name, of at least six letters and digits; coordinates as \
      '0.0, 0.0'. Give a term of 'withheld.yml' its 'text', or the 'hmac' that \
      'dossier withhold' prints.
      """,
    failing: .init("withheld.yml", "- id: person\n  text: Ann\n"),
    passing: .init("withheld.yml", "- id: person\n  text: Ann Example\n"))

  package static let unguardedName = Rule(
    "unguarded-name", .warning,
    summary: "the name of a body that is not listed should be long enough to be searched for",
    why: """
      'Hope' or 'WHO' is a word of many pages. The name of a body that must not be named, where it is \
      one short word, is not searched for, and nothing but a reader keeps it out of the site.
      """,
    fix: """
      Read the pages for it. Then write 'everyday-name' with a reason in its record, such as 'Read for \
      it on 21 November', and have it approved. Where the body has a longer name, give it, too.
      """,
    failing: .init("organizations/hope.yml", unlisted(name: "Hope")),
    passing: .init("organizations/hope.yml", unlisted(name: "Hope and Harbour House")))

  package static let withheldElsewherePublic = Rule(
    "withheld-elsewhere-public",
    summary: "what one record withholds must not be public in the record of another body",
    why: """
      What is public anywhere cannot be kept out of the site. An address that two bodies share is \
      printed with the one, and anyone who knows of the other finds it there.
      """,
    fix: """
      Withhold the value in both records, or in neither where it is no secret. A body may give in \
      public what it withholds in another place of its own record.
      """,
    failing: .init("organizations/shelter.yml", neighbours(visibility: "public")),
    passing: .init("organizations/shelter.yml", neighbours(visibility: "withheld")))

  package static let withheldKeyMissing = Rule(
    "withheld-key-missing",
    summary: "where 'withheld-key' is 'required', the key of withheld.yml must be given",
    why: """
      Without the key nothing in 'withheld.yml' that 'dossier withhold' wrote can be searched for, and \
      a name that was promised silence could be published.
      """,
    fix: """
      Set DOSSIER_WITHHELD_KEY to the key, or to the path of a file that holds it; in CI as a secret of \
      the repository. Where a build needs no key, take 'withheld-key' out of site.yml.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let otherWithheldKey = Rule(
    "other-withheld-key",
    summary: "the terms of withheld.yml must have been written with the key that is given",
    why: "A term that was written with another key is not recognized, and would be published.",
    fix: """
      Give the key with which the entries were made, or make them again with 'dossier withhold'. An \
      entry whose digits were changed is refused as well.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let pictureWithPosition = Rule(
    "picture-with-position",
    summary: "a picture must not say where it was taken",
    why: "Cameras write the place into the file, where nobody sees it and everybody can read it.",
    fix: "Save the picture without its metadata, or remove the position with an image editor.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  /// How many terms could not be searched for.
  package static func uncheckedTerms(_ count: Int) -> String {
    count == 1
      ? "1 withheld term could not be searched for"
      : "\(count) withheld terms could not be searched for"
  }

  private static func neighbours(visibility: String) -> String {
    """
    - id: quiet-house
      name: Quiet House
      kind: ngo
      countries: KHM
      contacts:
        - {channel: phone, value: 000 555 0100, visibility: withheld, published: 2026, sources: example-report}
      sources: example-report
    - id: open-office
      name: Open Office
      kind: ngo
      countries: KHM
      contacts:
        - {channel: phone, value: 000 555 0100, visibility: \(visibility), published: 2026, sources: example-report}
      sources: example-report

    """
  }

  private static func unlisted(name: String) -> String {
    """
    - id: org-17
      name: \(name)
      kind: ngo
      countries: KHM
      listed: false
      unlisted-reason: Its work is discreet.
      sources: example-report

    """
  }

  private static func shelter(summary: String) -> String {
    """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      summary: \(summary)
      services:
        - {kind: shelter, sources: example-report}
      locations:
        - visibility: withheld
          reason: Saying where would endanger the people in it.
          address: 12 Hidden Lane
          sources: example-report
      sources: example-report

    """
  }
}
