import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What pages make of a contact as it ages.
struct FreshnessPageTests {
  private static let hotline = "+855 12 345 678"

  private static func files(
    _ keys: String, channel: String = "hotline", value: String = hotline, more: String = "",
    policy: String = ""
  ) -> [String: String?] {
    [
      "site.yml": SmallSite.settings + "freshness:\n" + policy + """
          thresholds:
            - {channel: hotline, warn: P1Y, de-emphasise: P2Y, withhold: P3Y}
            - {channel: web, warn: P1Y, withhold: P2Y}
            - {channel: post, warn: P1Y, de-emphasise: P2Y, withhold: P3Y}

        """,
      "organizations/line.yml": """
      - id: line
        name: Help Line
        kind: ngo
        countries: KHM
      \(more)
        contacts:
          - channel: \(channel)
            value: "\(value)"
            label: Night line
            hours: 18 to 6
            \(keys)
            sources: example-report, p. 7
        sources: example-report, p. 5

      """,
      "pages/list.md": """
      ---
      id: list
      title: List
      summary: A list.
      ---
      ```directory
      country: KHM
      ```

      """,
    ]
  }

  /// The row of the contact on the organization's page, without the number of its citation.
  private func row(_ site: BuiltSmallSite) throws -> String {
    let page = try #require(site["organizations/line.html"])
    let row = try #require(
      page.firstMatch(of: #/<tbody>(<tr>.*?<\/tr>)<\/tbody>/#.dotMatchesNewlines()))
    return String(row.1).replacing(#/<sup.*?<\/sup>/#, with: "")
  }

  private static let verified = "verified: {date: 2024-05-03, how: called}"

  @Test(arguments: [
    (
      verified, "2025-05-02", "<a href=\"tel:+85512345678\">+855 12 345 678</a>",
      "<span>Verified 3 May 2024, called</span>"
    ),
    (
      verified, "2025-05-03", "<a href=\"tel:+85512345678\">+855 12 345 678</a>",
      "<span class=\"doubt\">Verified 3 May 2024, called: check before use</span>"
    ),
    (
      verified, "2026-05-03", "<span class=\"url stale\">+855 12 345 678</span>",
      "<span class=\"doubt\">Not verified since 3 May 2024</span>"
    ),
    (
      verified, "2027-05-03", "Not shown",
      "<span class=\"doubt\">Verified 3 May 2024; nobody has verified it again since</span>"
    ),
    (
      "published: 2024~", "2024-11-21", "<span class=\"url\">+855 12 345 678</span>",
      "<span class=\"doubt\">Published about 2024; not verified since</span>"
    ),
    (
      "published: 2024~", "2025-01-01", "<span class=\"url\">+855 12 345 678</span>",
      """
      <span class="doubt">Published about 2024, 1 year ago; not verified since: check before use\
      </span>
      """
    ),
    (
      "published: 2024~", "2026-01-01", "<span class=\"url stale\">+855 12 345 678</span>",
      "<span class=\"doubt\">Not verified since it was published about 2024, 2 years ago</span>"
    ),
    (
      "published: 2007~", "2026-11-21", "Not shown",
      "<span class=\"doubt\">Published about 2007; nobody has verified it for 19 years</span>"
    ),
    (
      "audience: public", "2026-11-21", "Not shown",
      "<span class=\"doubt\">Published, date not stated; nobody has verified it since</span>"
    ),
  ])
  func theRowSaysHowFarItCanBeReliedOn(
    keys: String, day: String, value: String, standing: String
  ) throws {
    let site = try BuiltSmallSite(adding: Self.files(keys), clock: day)
    let notes = "<span class=\"note\">Night line</span>"
    let hours = value == "Not shown" ? "" : "<span class=\"note\">18 to 6</span>"
    #expect(
      try row(site) == """
        <tr><th scope="row">Hotline</th><td data-label="Contact"><div><div>\(value)</div>\(notes)\
        \(hours)</div></td><td data-label="Standing"><div>\(standing)</div></td></tr>
        """)
  }

  @Test(arguments: [
    ("hotline", hotline, "published: 2007"), ("web", "https://old.example/", "published: 2007"),
    ("hotline", hotline, "verified: {date: 2020-01-01, how: called}"),
    ("hotline", hotline, "label: x"),
  ])
  func aValueThatIsTooOldIsInNoByteOfTheSite(channel: String, value: String, keys: String) throws {
    let keys = keys.hasPrefix("label") ? "audience: public" : keys
    let files = Self.files(
      keys, channel: channel, value: value,
      more: """
          locations:
            - visibility: public
              address: 59 Ferry Road
              area: KH-12
              published: 2007
              sources: example-report, p. 8
        """)
    let old = try BuiltSmallSite(adding: files, clock: "2026-11-21")
    let digits = value.filter(\.isNumber)
    for file in old.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains(value), "\(file.path)")
      #expect(!text.contains("old.example"), "\(file.path)")
      #expect(digits.isEmpty || !text.filter(\.isNumber).contains(digits), "\(file.path)")
      #expect(!text.contains("Ferry"), "\(file.path)")
    }
    let page = try #require(old["organizations/line.html"])
    #expect(
      page.contains(
        """
        <span class="note"><span class="doubt">Address not shown: published 2007; nobody has \
        verified it for 19 years</span></span>
        """))
    #expect(page.contains("Phnom Penh, Cambodia"))
  }

  @Test func anAddressIsShownBesideItsAge() throws {
    let files = Self.files(
      "published: 2026",
      more: """
          locations:
            - visibility: public
              address: 59 Ferry Road
              area: KH-12
              verified: {date: 2024-05-03, how: seen}
              sources: example-report, p. 8
        """)
    let standings = [
      ("2025-05-02", "59 Ferry Road", "<span>Verified 3 May 2024, seen</span>"),
      (
        "2025-05-03", "59 Ferry Road",
        "<span class=\"doubt\">Verified 3 May 2024, seen: check before use</span>"
      ),
      (
        "2026-05-03", "<span class=\"stale\">59 Ferry Road</span>",
        "<span class=\"doubt\">Not verified since 3 May 2024</span>"
      ),
    ]
    for (day, address, standing) in standings {
      let site = try BuiltSmallSite(adding: files, clock: day)
      let page = try #require(site["organizations/line.html"]).replacing(
        #/<sup.*?<\/sup>/#, with: "")
      #expect(
        page.contains("<dt>Address</dt><dd>\(address) <span class=\"note\">\(standing)</span></dd>")
      )
    }
  }

  @Test(arguments: [
    ("", "", "Look the organization up by its name and take the contact from its own pages."),
    ("", "  instead: Ask the board.\n", "Ask the board."),
    ("  instead: Go to the office.", "  instead: Ask the board.\n", "Go to the office."),
  ])
  func thePageSaysWhatToDoInstead(more: String, policy: String, words: String) throws {
    let site = try BuiltSmallSite(
      adding: Self.files("published: 2007", more: more, policy: policy))
    let page = try #require(site["organizations/line.html"])
    #expect(page.contains("<p class=\"kind\" id=\"page-instead\">What to do instead</p>"))
    #expect(page.contains("so this site does not give it.</p><p>\(words)"))
    let fresh = try BuiltSmallSite(
      adding: Self.files("published: 2026", more: more, policy: policy))
    #expect(fresh["organizations/line.html"]?.contains("What to do instead") == false)
  }

  @Test func cardsAndViewsSayThatItIsNotShown() throws {
    let site = try BuiltSmallSite(adding: Self.files("published: 2007"))
    let words = "Not shown: published 2007; nobody has verified it for 19 years"
    for path in ["countries/cambodia/organizations.html", "list.html"] {
      #expect(site[path]?.contains("<span class=\"doubt\">\(words)</span>") == true, "\(path)")
    }
  }

  @Test func aDaysDifferenceFlipsAWarningToWithholdingAndChangesNoOtherByte() throws {
    let files = Self.files(
      Self.verified, channel: "web", value: "https://line.example/",
      more: """
          locations:
            - {visibility: public, address: 59 Ferry Road, published: 2026, sources: example-report}
        """)
    // A web address is withheld two years after 3 May 2024, and never de-emphasised before.
    let before = try BuiltSmallSite(adding: files, clock: "2026-05-02")
    let after = try BuiltSmallSite(adding: files, clock: "2026-05-03")
    #expect(before.files.map(\.path) == after.files.map(\.path))
    let changed = before.files.map(\.path).filter { before[$0] != after[$0] }
    #expect(
      changed == [
        "countries/cambodia/organizations.html", "data/README.txt", "data/contacts.csv",
        "data/contacts.json", "data/hsds/README.txt", "data/hsds/organizations.json",
        "data/hsds/taxonomy_terms.json", "list.html", "manifest.json", "organizations.html",
        "organizations/line.html",
      ])

    let warning = "<span class=\"doubt\">Verified 3 May 2024, called: check before use</span>"
    let notShown = """
      <span class="doubt">Not shown: verified 3 May 2024; nobody has verified it again since</span>
      """
    for path in ["organizations.html", "list.html"] {
      #expect(try before[path, replacing: [(warning, notShown)]] == after[path], "\(path)")
    }
    let link = """
      <a class="url" href="https://line.example/" rel="external">https://line.example/</a>
      """
    let directory = "countries/cambodia/organizations.html"
    #expect(
      try before[directory, replacing: [("\(link). \(warning)", notShown)]] == after[directory])
    let instead = """
      <div class="callout caution" role="note" aria-labelledby="page-instead">\
      <p class="kind" id="page-instead">What to do instead</p>\
      <p>A number or an address that nobody has verified for so long may lead nowhere, or to \
      somebody else, so this site does not give it.</p>\
      <p>Look the organization up by its name and take the contact from its own pages.</p></div>
      """
    let address =
      "<span class=\"doubt\">Published 2026; not verified since</span></span></dd></div></dl>"
    // What machines read of the contact is gone, and nothing else: first the row, then the rest.
    let rows = try #require(before["data/contacts.csv"]).split(separator: "\r\n")
    #expect(
      after["data/contacts.csv"]?.split(separator: "\r\n")
        == rows.filter { !$0.contains("line.example") })
    for path in changed where path != "manifest.json" {
      #expect(after[path]?.contains("line.example") == false, "\(path)")
    }
    func withoutLinkedData(_ page: String) -> String {
      page.replacing(#/<script type="application\/ld\+json">.*?<\/script>/#, with: "")
    }
    let page = try before[
      "organizations/line.html",
      replacing: [
        (link, "Not shown"),
        (
          "<span class=\"note\">Night line</span><span class=\"note\">18 to 6</span>",
          "<span class=\"note\">Night line</span>"
        ),
        (
          warning,
          "<span class=\"doubt\">Verified 3 May 2024; nobody has verified it again since</span>"
        ),
        (address, address + instead),
      ]]
    #expect(
      withoutLinkedData(page) == withoutLinkedData(try #require(after["organizations/line.html"])))

    // The manifest differs in the hashes and sizes of these pages only.
    let manifests = try [before, after].map { site in
      try #require(site["manifest.json"]).replacing(
        #/"([^"]+)": \{\s+"sha256": "[0-9a-f]+",\s+"bytes": [0-9]+/#
      ) { entry in
        changed.contains(String(entry.output.1)) ? entry.output.1 : entry.output.0
      }
    }
    #expect(manifests[0] == manifests[1])
    #expect(manifests[0].contains("sha256"))
  }

  @Test func aDayOnWhichNothingAgesChangesNoByte() throws {
    let files = Self.files("published: 2007")
    let one = try BuiltSmallSite(adding: files, clock: "2026-05-03")
    let two = try BuiltSmallSite(adding: files, clock: "2026-12-31")
    #expect(one.files.map(\.path) == two.files.map(\.path))
    #expect(one.files.map(\.path).filter { one[$0] != two[$0] } == [])
    let next = try BuiltSmallSite(adding: files, clock: "2027-01-01")
    #expect(next["organizations/line.html"]?.contains("for 20 years") == true)
    #expect(next["method.html"] != two["method.html"])
  }
}

extension BuiltSmallSite {
  /// A file with parts replaced, each of which it must hold once.
  fileprivate subscript(path: String, replacing parts: [(old: String, new: String)]) -> String {
    get throws {
      var text = try #require(self[path])
      for part in parts {
        #expect(text.ranges(of: part.old).count == 1, "\(path): \(part.old)")
        text = text.replacing(part.old, with: part.new)
      }
      return text
    }
  }
}
