import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// How far a contact can be relied on, to the day.
@Suite struct FreshnessTests {
  private static let steps = "{channel: hotline, warn: P6M, de-emphasise: P1Y, withhold: P2Y}"

  @Test(arguments: [
    ("verified: {date: 2024-02-29, how: Called}", "2024-08-28", Freshness.fresh),
    ("verified: {date: 2024-02-29, how: Called}", "2024-08-29", .due),
    ("verified: {date: 2024-02-29, how: Called}", "2025-02-27", .due),
    ("verified: {date: 2024-02-29, how: Called}", "2025-02-28", .stale),
    ("verified: {date: 2024-02-29, how: Called}", "2026-02-27", .stale),
    ("verified: {date: 2024-02-29, how: Called}", "2026-02-28", .withheld),
    // A check counts, not the source that it confirms.
    ("published: 2007, verified: {date: 2026-11-20, how: Called}", "2026-11-21", .fresh),
    ("published: 2026, verified: {date: 2020-01-01, how: Called}", "2026-01-01", .withheld),
    // A date that is no day counts from its first one.
    ("published: 2025", "2025-06-30", .fresh), ("published: 2025", "2025-07-01", .due),
    ("published: 2025-03", "2025-08-31", .fresh), ("published: 2025-03", "2025-09-01", .due),
    ("published: 2024/2026", "2025-12-31", .stale),
    ("published: 2024/2026", "2026-01-01", .withheld),
    ("published: 2025~", "2025-07-01", .due), ("published: 2024/..", "2026-01-01", .withheld),
    // What has not begun to age is fresh.
    ("published: 2027", "2026-11-21", .fresh),
    // What has no date, or one without a start, is of the oldest.
    ("label: Line", "2026-11-21", .withheld), ("published: ../2026", "2026-11-21", .withheld),
    ("published: /2026", "1990-01-01", .withheld),
  ])
  func changesOnTheDayOnWhichAnAgeIsReached(
    keys: String, day: String, state: Freshness
  ) throws {
    #expect(try freshness(keys, ages: Self.steps, on: day) == state)
  }

  @Test(arguments: [
    // A step that is left out is never taken.
    ("{channel: hotline, warn: P1Y, withhold: P2Y}", "2026-12-31", Freshness.due),
    ("{channel: hotline, warn: P1Y, withhold: P2Y}", "2027-01-01", .withheld),
    ("{channel: hotline, withhold: P2Y}", "2026-12-31", .fresh),
    ("{channel: hotline, warn: P1Y}", "2099-01-01", .due),
    ("{channel: hotline}", "2099-01-01", .fresh),
    // Of two steps on one day the later is taken.
    ("{channel: hotline, warn: P1Y, de-emphasise: P12M}", "2026-01-01", .stale),
    // Another channel's ages leave the built-in ones alone: P6M, P1Y and P2Y.
    ("{channel: web, withhold: P1D}", "2025-06-30", .fresh),
    ("{channel: web, withhold: P1D}", "2025-07-01", .due),
    ("{channel: web, withhold: P1D}", "2026-01-01", .stale),
    ("{channel: web, withhold: P1D}", "2027-01-01", .withheld),
  ])
  func takesTheStepsThatAreWritten(ages: String, day: String, state: Freshness) throws {
    #expect(try freshness("published: 2025", ages: ages, on: day) == state)
  }

  @Test func theBuiltInAgesLetHotlinesAgeFastestAndTheWebLast() {
    func ages(_ channel: Contact.Channel) -> [String?] {
      let limits = AgeLimits.builtIn(for: channel)
      return [limits.warn?.text, limits.deEmphasise?.text, limits.withhold?.text]
    }
    #expect(ages(.hotline) == ["P6M", "P1Y", "P2Y"])
    #expect(ages(.phone) == ["P1Y", "P2Y", "P3Y"])
    #expect(ages(.messaging) == ["P1Y", "P2Y", "P3Y"])
    #expect(ages(.fax) == ["P1Y", "P3Y", "P5Y"])
    #expect(ages(.email) == ["P1Y", "P3Y", "P5Y"])
    #expect(ages(.post) == ["P2Y", "P5Y", "P10Y"])
    #expect(ages(.web) == ["P2Y", "P5Y", "P10Y"])
  }

  @Test func anAddressAgesLikePost() throws {
    let keys = """
      locations:
        - {visibility: public, address: 1 Street, published: 2020, sources: example-report}
        - visibility: public
          address: 2 Street
          published: 2020
          verified: {date: 2026-01-01, how: Seen}
          sources: example-report
      """
    let library = try library(keys, ages: "{channel: post, withhold: P5Y}")
    let organization = try #require(library.organizations["line"])
    let given = organization.locations.map {
      $0.givenAddress(
        of: organization, on: Day("2025-01-01") ?? .unread, under: library.settings.freshness)
    }
    #expect(given == [nil, "2 Street"])
  }

  @Test func theContactForACardIsTheOneToRelyOn() throws {
    let keys = """
      contacts:
        - {channel: hotline, value: "1", verified: {date: 2020-01-01, how: Called}, sources: example-report}
        - {channel: web, value: old.example, published: 2023, sources: example-report}
        - {channel: web, value: new.example, published: 2024, sources: example-report}
      """
    let library = try library(keys, ages: Self.steps)
    let organization = try #require(library.organizations["line"])
    let policy = library.settings.freshness
    let day = try Day.parse("2026-11-21").get()
    #expect(organization.newestContact(on: day, under: policy)?.value == "new.example")
    #expect(
      organization.givenContacts(on: day, under: policy).map(\.value) == [
        "old.example", "new.example",
      ])
    let earlier = try Day.parse("2020-02-01").get()
    #expect(organization.newestContact(on: earlier, under: policy)?.value == "1")
  }

  private func freshness(_ keys: String, ages: String, on day: String) throws -> Freshness {
    let contact = "contacts: {channel: hotline, value: \"1300\", \(keys), sources: example-report}"
    let library = try library(contact, ages: ages)
    let found = try #require(library.organizations["line"]?.contacts.first)
    return found.freshness(on: try Day.parse(day).get(), under: library.settings.freshness)
  }

  private func library(_ keys: String, ages: String) throws -> Library {
    let organization = """
      id: line
      name: Line
      kind: ngo
      countries: KHM
      sources: example-report
      \(keys)
      """
    let site = SmallSite(adding: [
      "site.yml": SmallSite.settings + "freshness:\n  thresholds:\n  - \(ages)\n",
      "organizations/line.yml": organization,
    ])
    let outcome = try site.load()
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    return try #require(outcome.library)
  }
}
