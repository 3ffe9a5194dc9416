import Comparison
import Diagnostics
import Exports
import Library
import Loading
import Publishing
import Records
import Review
import Templates
import TestSupport
import Testing
import Values

/// A kind that is one type and one line in the list of kinds is known everywhere.
///
/// Each test runs in a process of its own, because the list is made once.
@Suite struct AddedKindTests {
  private static let event = """
    - id: summit
      title: Summit of schools
      date: 2027-03
      host: example-body
      aliases: old-summit.html
      sources: example-report, p. 3

    """

  private static let files: [String: String?] = [
    "events/events.yml": event,
    "organizations/body.yml":
      "- {id: example-body, name: Example Body, kind: ngo, sources: example-report}\n",
    "pages/more.md": """
    ---
    id: more
    title: More
    summary: What else there is.
    ---
    See the [summit](event:summit).

    """,
  ]

  private static func site(_ changes: [String: String?] = [:]) -> SmallSite {
    SmallSite(adding: files.merging(changes) { $1 })
  }

  private static func built(_ site: SmallSite) throws -> [String: String] {
    let outcome = try SiteBuilder(folder: site.folder, options: BuildOptions()).run()
    return Dictionary(
      (outcome.files ?? []).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `it is loaded, and its mistakes are found at their places`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      #expect(try Self.site().report() == "")
      let wrong = Self.event.replacing("2027-03", with: "soon").replacing("-body", with: "-bodi")
      let report = try Self.site(["events/events.yml": wrong]).report()
      #expect(report.contains("events/events.yml:3:9: "))
      #expect(
        report.contains("'example-bodi' must be the identifier of an organization that exists"))
      let misplaced = try Self.site(["events/more.txt": "x"]).report()
      #expect(misplaced.contains("a file in 'events/' must end in '.yml', '.csv', '.tsv' or '.md'"))
    }
  }

  @Test func `it has a page, a link prefix, uses and an old address`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      let files = try Self.built(Self.site())
      #expect(try #require(files["events/summit.html"]).contains("<h1>Summit of schools</h1>"))
      #expect(
        try #require(files["more.html"]).contains("<a href=\"events/summit.html\">summit</a>"))
      #expect(try #require(files["old-summit.html"]).contains("events/summit.html"))
      let source = try #require(files["sources/example-report.html"])
      #expect(source.contains("<h3>Events</h3>"))
      #expect(source.contains("<a href=\"../events/summit.html\">Summit of schools</a>"))
      #expect(try #require(files["organizations/example-body.html"]).contains("events/summit.html"))
    }
  }

  @Test func `it is exported as data and as a sheet, and has a schema`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      let site = Self.site()
      let csv = try #require(try Self.built(site)["data/events.csv"])
      #expect(
        csv.contains(
          "\r\nsummit,Summit of schools,2027-03,example-body,\"example-report, p. 3\",8,"))
      let loaded = try site.load(includesDrafts: true)
      let sheet = try SourceExport(
        Event.kind, as: .csv, from: site.folder, loaded: try #require(loaded.library))
      #expect(String(decoding: sheet.bytes, as: UTF8.self).contains("summit"))
      #expect(Schemas.names.contains("event"))
      #expect(Schemas.schema(named: "event", in: BuiltInVocabulary.vocabulary) != nil)
      #expect(RecordName("event:summit")?.key == RecordKey(Event.kind, "summit"))
    }
  }

  @Test func `it is compared`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      func version(_ site: SmallSite, _ name: String) throws -> SiteVersion {
        try SiteVersion(Side(name: name), of: site.folder, options: BuildOptions())
      }
      let changed = Self.event.replacing("2027-03", with: "2027-04")
      let comparison = try Comparison(
        from: version(Self.site(), "a"),
        to: version(Self.site(["events/events.yml": changed]), "b"))
      let change = try #require(comparison.changes.first)
      #expect(change.subject == .record(Event.kind))
      #expect(change.id == "summit")
      #expect(change.pages.contains("events/summit.html"))
    }
  }

  @Test func `it waits for its approval`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      let settings = SmallSite.settings + "review:\n  require: event\n"
      let loaded = try Self.site(["site.yml": settings]).load(includesDrafts: true)
      let list = ReviewList(
        of: try #require(loaded.library), fingerprints: loaded.fingerprints)
      #expect(list.waiting.items.map(\.key.id) == ["summit"])
      #expect(loaded.fingerprints[RecordKey(Event.kind, "summit")] != nil)
    }
  }

  @Test func `a save of it is previewed without reading anything else`() async {
    await #expect(processExitsWith: .success) {
      RecordKinds.add(Event.self)
      try withTemporaryFolder { path in
        try Self.site().write(to: path)
        let folder = ContentFolder.disk(path)
        var state = try ContentState(folder: folder, includesDrafts: true, jobs: 1)
        let first = try #require(state.outcome().library)
        let changed = Self.event.replacing("Summit of", with: "Meeting of")
        try FileSystem.replace(path + "/events/events.yml", with: Array(changed.utf8))
        try state.reread(["events/events.yml"])
        let outcome = state.outcome()
        #expect(outcome.keepsAddresses)
        let library = try #require(outcome.library)
        #expect(library.records[Event.self]["summit"]?.title == "Meeting of schools")
        #expect(first.records[Event.self]["summit"]?.title == "Summit of schools")
        #expect(library.figures === first.figures)
        let before = SiteSnapshot(of: first, sources: outcome.sources, options: BuildOptions())
        let site = SiteSnapshot(of: library, sources: outcome.sources, after: before)
        let number = try #require(site.routes.firstIndex(of: "events/summit.html"))
        let page = String(decoding: site.page(number).bytes, as: UTF8.self)
        #expect(page.contains("<h1>Meeting of schools</h1>"))
        #expect(site.record(ofPage: number)?.id == "summit")
      }
    }
  }
}
