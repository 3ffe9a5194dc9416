package import Diagnostics

/// The rules about editions of factsheets that another has superseded.
package enum EditionRules {
  package static let all = [editionRecord, editionNotClosed, editionTextChanged]

  package static let editionRecord = Rule(
    "edition-record",
    summary:
      "the record of a closed edition must be as it was written, for a factsheet that exists",
    why: """
      Others cite an old edition for what it printed. A record that was changed later would make it \
      say what it never said.
      """,
    fix: """
      Restore the folder in 'editions/' from version control. To record an edition anew, remove its \
      folder and close it again with '--revision'.
      """,
    failing: .init(
      "editions/no-such-factsheet/edition.yml",
      "edition: 2026-11\ndate: 2026-11-21\nsha256: \(String(repeating: "0", count: 64))\n"),
    passing: .init("pages/example.md", page))

  package static let editionNotClosed = Rule(
    "edition-not-closed", .note,
    summary: "an edition that another supersedes should be closed",
    why: """
      Its page shows what the records say today, and says so. What the edition itself printed can be \
      found nowhere on the site.
      """,
    fix: """
      Run 'dossier edition close' with its identifier and '--revision', which takes the records as \
      they were at a revision of git, before the newer edition was written. Close the next one before \
      the factsheet after it is written.
      """,
    failing: .init("countries/kh/new.md", brief), passing: .init("pages/example.md", page))

  package static let editionTextChanged = Rule(
    "edition-text-changed", .warning,
    summary: "the factsheet of a closed edition should not be edited",
    why: """
      The page of a closed edition prints what was recorded when it was closed, and shows no later \
      edit. Feeds and lists of uses would say what the page does not.
      """,
    fix: """
      Undo the edit, and correct the newest edition instead. To have the old page print the edit, \
      remove the edition's folder and close it again with '--revision', which takes the records as they \
      were at a revision of git.
      """,
    // An example would need the record of an edition, with its hash.
    failing: .onDiskOnly, passing: .init("pages/example.md", page))

  private static let page =
    "---\nid: example\ntitle: Example\nsummary: An example page\n---\nWords.\n"

  private static let brief = """
    ---
    id: example-country-2023
    title: Example
    summary: A newer factsheet.
    country: example-country
    edition: "2023"
    supersedes: example-country-2022
    sources: example-report
    ---

    """
}
