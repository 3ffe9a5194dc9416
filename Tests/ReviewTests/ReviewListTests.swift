import Diagnostics
import Exports
import JSON
import Library
import Loading
import Publishing
import Records
import Review
import TestSupport
import Testing
import Values

/// What waits, for whom, and what a build says of it.
@Suite struct ReviewListTests {
  private static let policy = """
    review:
      require: [figure, organization]
      reviewers:
        - {role: Data editor, kinds: figure}
        - {role: Legal desk, kinds: [figure]}

    """

  /// A site with approvals, each with the hash of what the record says now, or with one that lapsed.
  private static func site(
    _ approvals: [(record: String, by: String, isValid: Bool)], policy: String = policy,
    adding files: [String: String?] = [:]
  ) throws -> SmallSite {
    var all = files
    all["site.yml"] = SmallSite.settings + policy
    let hashes = try SmallSite(adding: all).load(
      includesDrafts: true, fingerprinting: Set(RecordKind.allCases)
    ).fingerprints
    all["approvals.yml"] = approvals.enumerated().map { index, approval in
      let hash = RecordName(approval.record).flatMap { hashes[$0.key]?.text }
      return """
        - record: \(approval.record)
          by: \(approval.by)
          date: 2026-01-0\(index + 1)
          sha256: \((approval.isValid ? hash : nil) ?? String(repeating: "0", count: 64))

        """
    }.joined()
    return SmallSite(adding: all)
  }

  private static func list(_ site: SmallSite) throws -> ReviewList {
    let loaded = try site.load(includesDrafts: true)
    return ReviewList(of: try #require(loaded.library), fingerprints: loaded.fingerprints)
  }

  private static let some = [
    ("figure:example-count", "Data editor", true), ("figure:example-count", "Legal desk", false),
    ("law:example-law", "MK", false), ("figure:gone", "MK", true),
  ].map { (record: $0.0, by: $0.1, isValid: $0.2) }

  private static let files: [String: String?] = [
    "organizations/more.yml": """
    - {id: kept, name: Kept, kind: ngo, owner: Directory editor, sources: example-report}
    - {id: silent, name: Silent House, kind: ngo, listed: false, unlisted-reason: Safety., sources: example-report}
    - {id: coming, name: Coming, kind: ngo, draft: true, sources: example-report}

    """
  ]

  /// A file that is saved while the site is being made is no part of it, and neither is its approval.
  @Test func countsAnApprovalOfWhatWasReadAndNotOfWhatIsSavedLater() throws {
    try withTemporaryFolder { folder in
      let site = try Self.site([("figure:example-count", "MK", true)], policy: "")
      try site.write(to: folder)
      let loaded = try Loader(folder: .disk(folder)).load()
      let path = folder + "/figures/count.yml"
      let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
      try FileSystem.replace(path, with: Array(text.replacing("594", with: "9594").utf8))

      let library = try #require(loaded.library)
      #expect(ReviewList(of: library, fingerprints: loaded.fingerprints).items[0].isApproved)
      let again = try Loader(folder: .disk(folder)).load()
      let newer = try #require(again.library)
      #expect(!ReviewList(of: newer, fingerprints: again.fingerprints).items[0].isApproved)
      // No line of the newer text is quoted as the place of a finding in the older one.
      let file = try #require(loaded.sources.paths.firstIndex { $0.hasSuffix("figures/count.yml") })
      #expect(loaded.sources.bytes(of: FileID(file)) == nil)
      #expect(again.sources.bytes(of: FileID(file)) != nil)
    }
  }

  @Test func listsWhatWaitsByRole() throws {
    let list = try Self.list(Self.site(Self.some, adding: Self.files))
    #expect(
      list.waiting.text(of: list) == """
        Waiting for Directory editor
          org:kept              Kept
              not approved yet

        Waiting for Legal desk
          figure:example-count  officials trained
              changed since Legal desk approved it on 2026-01-02

        Waiting for anybody
          law:example-law       Example Law
              changed since MK approved it on 2026-01-03
          org:coming            Coming (draft)
              not approved yet
          org:example-group     Example Group
              not approved yet
          org:silent            not listed, so not named here
              not approved yet

        'figure:gone' is approved but does not exist; 'dossier review withdraw figure:gone' removes the \
        approval

        5 waiting, 1 lapsed but not required; 0 approved

        """, "\(list.waiting.text(of: list))")
  }

  @Test func writesASheet() throws {
    let site = try Self.site(Self.some)
    let text = String(decoding: try Self.list(site).csv, as: UTF8.self)
    #expect(
      text == "\u{FEFF}" + """
        record,title,required,draft,state,waits_for,approved_by,approved_on,lapsed_by,lapsed_on,schema_version\r
        figure:example-count,officials trained,true,false,lapsed,Legal desk,Data editor,2026-01-01,Legal desk,2026-01-02,1\r
        law:example-law,Example Law,false,false,lapsed,anybody,,,MK,2026-01-03,1\r
        org:example-group,Example Group,true,false,waiting,anybody,,,,,1\r

        """)
  }

  @Test func writesJSON() throws {
    let site = try Self.site([
      ("figure:example-count", "Data editor", true), ("page:gone", "MK", true),
    ])
    let list = try Self.list(site).waiting(for: "Legal desk")
    #expect(
      String(decoding: list.json.bytes(), as: UTF8.self) == """
        {
          "schema_version": 1,
          "records": [
            {
              "record": "figure:example-count",
              "title": "officials trained",
              "required": true,
              "draft": false,
              "state": "waiting",
              "waits_for": [
                "Legal desk"
              ],
              "approved": [
                {
                  "by": "Data editor",
                  "date": "2026-01-01"
                }
              ],
              "lapsed": null
            }
          ],
          "approvals_of_nothing": [
            "page:gone"
          ]
        }
        """)
  }

  @Test func aBuildRefusesWhatIsNotApproved() throws {
    let site = try Self.site(Self.some, adding: Self.files)
    let outcome = try SiteBuilder(folder: site.folder).run()
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.map {
        "\($0.severity.rawValue): \($0.message) [\($0.rule)] \($0.suggestion ?? "")"
      }
        == [
          "warning: 'figure:gone' must be a record that exists [approval-of-nothing] "
            + "'dossier review withdraw figure:gone' removes the approval",
          "error: 'example-count' has changed since 'Legal desk' approved it on 2026-01-02, and must be "
            + "approved by 'Legal desk' again [not-approved] dossier review approve "
            + "figure:example-count --by \"Legal desk\"",
          "error: 'example-group' must be approved before it is published [not-approved] "
            + "dossier review approve org:example-group --by \"…\"",
          "error: 'kept' must be approved before it is published [not-approved] "
            + "dossier review approve org:kept --by \"…\"",
          "error: 'silent' must be approved before it is published [not-approved] "
            + "dossier review approve org:silent --by \"…\"",
        ])
  }

  @Test func aBuildPublishesWhatEveryRoleApproved() throws {
    let all = [
      ("figure:example-count", "Data editor", true), ("figure:example-count", "Legal desk", true),
      ("organization:example-group", "MK", true),
    ].map { (record: $0.0, by: $0.1, isValid: $0.2) }
    let site = try Self.site(all)
    let outcome = try SiteBuilder(folder: site.folder).run()
    #expect(outcome.findings == [])
    let files = try #require(outcome.files)
    // Neither who approved it, nor that anybody did, is in any byte of the site.
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let names = ["Data editor", "Legal desk"].filter { text.contains($0) }
      #expect(names == [], "\(file.path)")
    }
    let plain = try #require(try SiteBuilder(folder: SmallSite().folder).run().files)
    #expect(files.map(\.bytes) == plain.map(\.bytes))
    let list = try Self.list(site)
    #expect(list.waiting.text(of: list) == "nothing waits; 2 approved\n")
    #expect(
      list.text(of: list) == """
        Approved
          figure:example-count  officials trained
              approved by Data editor on 2026-01-01, Legal desk on 2026-01-02
          org:example-group     Example Group
              approved by MK on 2026-01-03

        nothing waits; 2 approved

        """)
  }

  @Test func nothingIsRequiredWithoutAPolicy() throws {
    let list = try Self.list(SmallSite())
    #expect(list.text(of: list) == "no record needs an approval, and none has one\n")
    #expect(try SiteBuilder(folder: SmallSite().folder).run().findings == [])
  }

  @Test func aDraftNeedsNoApprovalAndKeepsTheOneThatItHas() throws {
    let draft: [String: String?] = [
      "figures/count.yml": """
      - id: example-count
        label: officials trained
        value: 594
        unit: people
        geography: KHM
        period: 2022
        sources: example-report, p. 3
      - {id: more, draft: true, label: more, value: 1, unit: people, geography: KHM, sources: example-report}

      """
    ]
    let policy = "review: {require: figure}\n"
    let one = (record: "figure:example-count", by: "MK", isValid: true)
    let site = try Self.site([one], policy: policy, adding: draft)
    #expect(try SiteBuilder(folder: site.folder).run().findings == [])
    let two = (record: "figure:more", by: "MK", isValid: true)
    let approved = try Self.site([one, two], policy: policy, adding: draft)
    #expect(try SiteBuilder(folder: approved.folder).run().findings == [])
    let text = try #require(draft["figures/count.yml"] ?? nil)
    let published = try Self.site(
      [one, two], policy: policy, adding: ["figures/count.yml": text])
    #expect(try SiteBuilder(folder: published.folder).run().findings == [])
  }

  @Test func namesMistakesInTheFileWithTheirPlace() throws {
    let report = try SmallSite(adding: [
      "approvals.yml": """
      - record: figur:example-count
        by: MK
        date: 2026-13-01
        sha: 00
      - record: example-count

      """
    ]).report()
    #expect(
      report == """
        approvals.yml:1:3: 'sha256' must be given [missing-key]
          help: sha256: the SHA-256 of what was approved, as 'dossier review approve' writes it
        approvals.yml:1:11: 'figur' must be one of 'region', 'country', 'place', 'brief', 'indicator', 'figure', \
        'law', 'org', 'plan', 'guide', 'programme', 'source', 'term' or 'page' [bad-identifier]
          help: did you mean 'figure:example-count'?
        approvals.yml:3:14: '2026-13-01' must have a month from 01 to 12 [bad-date]
          help: did you mean '2026-01-13'?
        approvals.yml:4:3: 'sha' is not a key that is known here [unknown-key]
          note: known keys: record, by, date, sha256
        approvals.yml:5:3: 'by' must be given [missing-key]
          help: by: who approved it: a role or initials
        approvals.yml:5:3: 'date' must be given [missing-key]
          help: date: the day of the approval, YYYY-MM-DD
        approvals.yml:5:3: 'sha256' must be given [missing-key]
          help: sha256: the SHA-256 of what was approved, as 'dossier review approve' writes it
        approvals.yml:5:11: 'example-count' must be a kind and an identifier, as in \
        'figure:khm-schools' [bad-identifier]

        """, "\(report)")
  }
}
