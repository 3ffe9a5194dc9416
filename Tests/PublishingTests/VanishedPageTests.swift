import Diagnostics
import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What becomes of pages that the last edition had and this one has not.
struct VanishedPageTests {
  /// A page with an old address.
  private static func moved(_ aliases: String) -> [String: String?] {
    [
      "pages/moved.md":
        "---\nid: moved\ntitle: Moved\nsummary: A page.\naliases: \(aliases)\n---\n\nWords.\n"
    ]
  }

  private static let extraLaw: [String: String?] = [
    "legal/more.yml": """
    - id: more-law
      title: More Law
      kind: law
      scope: national
      countries: KHM
      sources: example-report, p. 4

    """
  ]

  private static let extraGroup: [String: String?] = [
    "organizations/more.yml": """
    - id: more-group
      name: More Group
      kind: ngo
      countries: KHM
      aliases: old-group.html
      sources: example-report, p. 5

    """
  ]

  @Test func aPageThatIsGoneLeadsToTheNearestAboveIt() throws {
    let before = try BuiltSmallSite(adding: Self.extraLaw)
    let outcome = try SmallSite().build(previous: before)
    let after = try BuiltSmallSite(previous: before)
    #expect(outcome.findings.withoutNotes.map(\.severity) == [.warning])
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "'law/more-law.html' was a page of the last edition and is none now; it leads to "
          + "'law.html' for now"
      ])
    #expect(after["_redirects"] == "/law/more-law.html /law.html 302\n")
    #expect(after["law/more-law.html"]?.contains("<h1>This page is no longer here</h1>") == true)
    #expect(after["law/more-law.html"]?.contains("More Law") == false)
  }

  @Test func aPageThatIsGoneStaysRedirectedInTheEditionsAfter() throws {
    let first = try BuiltSmallSite(adding: Self.extraLaw)
    let second = try BuiltSmallSite(previous: first)
    let third = try BuiltSmallSite(previous: second)
    #expect(third["_redirects"] == second["_redirects"])
    #expect(third["law/more-law.html"] == second["law/more-law.html"])
  }

  @Test func anAliasThatIsRemovedGoesOnLeadingToItsRecord() throws {
    let before = try BuiltSmallSite(adding: Self.moved("old/name.html"))
    let after = try BuiltSmallSite(adding: Self.moved("[]"), previous: before)
    #expect(after["_redirects"] == "/old/name.html /moved.html 302\n")
  }

  @Test func whatIsWrittenDownIsNoWarning() throws {
    let before = try BuiltSmallSite(adding: Self.extraLaw)
    for text in [
      "- {from: law/more-law.html, gone: true}", "- {from: law/more-law.html, to: law.html}",
    ] {
      let outcome = try SmallSite(adding: ["redirects.yml": text + "\n"]).build(previous: before)
      #expect(outcome.findings.withoutNotes.isEmpty)
      // And then the edition before makes no difference to a single byte.
      let fresh = try SmallSite(adding: ["redirects.yml": text + "\n"]).build()
      #expect(outcome.files?.map(\.bytes) == fresh.files?.map(\.bytes))
    }
  }

  @Test func theAddressOfAnOrganizationIsNotPublishedAgain() throws {
    let before = try BuiltSmallSite(adding: Self.extraGroup)
    let outcome = try SmallSite().build(previous: before)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "'old-group.html' was a page of the last edition and is none now; readers meet the 404 page",
        "'organizations/more-group.html' was a page of the last edition and is none now; readers "
          + "meet the 404 page",
      ])
    #expect(outcome.files?.contains { $0.path == "_redirects" } == false)
    #expect(outcome.files?.contains { $0.path.contains("more-group") } == false)
  }

  @Test func anAddressThatNamesSomethingWithheldIsNeitherKeptNorPrinted() throws {
    let before = try BuiltSmallSite(adding: Self.extraLaw)
    let outcome = try SmallSite(adding: [
      "withheld.yml": "- id: secret\n  text: More-Law\n"
    ]).build(previous: before)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "1 of the last edition's pages are gone whose addresses name something that is withheld; "
          + "nothing stands there"
      ])
    #expect(outcome.files?.contains { $0.path == "_redirects" } == false)
  }

  @Test func aSiteWithDraftsWasNeverPublished() throws {
    let draft = [
      "legal/more.yml": Self.extraLaw["legal/more.yml"]??.replacing(
        "kind:", with: "draft: true\n  kind:")
    ]
    let before = try BuiltSmallSite(adding: draft, drafts: true)
    #expect(before["law/more-law.html"] != nil)
    #expect(try SmallSite(adding: draft).build(previous: before).findings.withoutNotes.isEmpty)
  }

  @Test(arguments: [
    "../up.html", "/etc/passwd.html", "a\\\"b.html", "con.html", "x y.html", "%2e.html",
  ])
  func aHostileManifestMakesNoFile(path: String) throws {
    let manifest = """
      {
        "generator": "dossier",
        "schema_version": 1,
        "edition": "1",
        "files": {
          "\(path)": {
            "sha256": "0"
          }
        }
      }

      """
    var options = BuildOptions()
    options.previous = PreviousSite(manifest: Array(manifest.utf8))
    let outcome = try SiteBuilder(folder: SmallSite().folder, options: options).run()
    let plain = try SmallSite().build()
    #expect(outcome.findings.withoutNotes.isEmpty)
    #expect(outcome.files?.map(\.path) == plain.files?.map(\.path))
  }

  @Test func bytesThatAreNoManifestAreNoEdition() {
    #expect(PreviousSite(manifest: Array("{}".utf8)) == nil)
  }
}
