import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What a page gives its filter to work with; what the filter does is tested in a browser.
struct FilterMarkupTests {
  @Test(arguments: [
    (
      "treaty",
      "treaty|protection prosecution|KHM|yes|ratified pursuing-ratification disputed;"
        + "treaty|protection prosecution|VNM|yes|ratified"
    ),
    ("pact", "agreement|prevention|VNM|no|signed"),
    ("order", "prakas|not-stated|KHM|not-stated|unknown"),
    ("plan", "plan|not-stated|KHM|not-stated|not-stated"),
    ("meeting", "meeting|partnership|not-stated|event|event"),
    ("example-law", "law|not-stated|KHM|not-stated|not-stated"),
  ])
  func anItemCarriesItsValuesByFacet(id: String, values: String) throws {
    let page = try #require(try BuiltSmallSite(adding: Self.six)["law.html"])
    #expect(page.contains("<li id=\"i-\(id)\" data-facets=\"\(values)\">"))
  }

  @Test func theFormOffersWhatSomeItemHasAndIsHiddenUntilItsScriptShowsIt() throws {
    let page = try #require(try BuiltSmallSite(adding: Self.six)["law.html"])
    let form = try #require(page.split(separator: "<div class=\"fields\">").last)
    let fields = try #require(form.split(separator: "</div>").first)
    #expect(page.contains("<form class=\"filters\" hidden autocomplete=\"off\""))
    #expect(
      fields == """
        <p><label for="filter-kind">Kind</label><select id="filter-kind" name="kind">\
        <option value="">All kinds</option><option value="agreement">Agreement</option>\
        <option value="law">Law</option><option value="meeting">Meeting</option>\
        <option value="plan">Plan</option><option value="prakas">Prakas</option>\
        <option value="treaty">Treaty</option></select></p>\
        <p><label for="filter-pillar">Pillar</label><select id="filter-pillar" name="pillar">\
        <option value="">All pillars</option><option value="prevention">Prevention</option>\
        <option value="protection">Protection</option>\
        <option value="prosecution">Prosecution</option>\
        <option value="partnership">Partnership</option>\
        <option value="not-stated">No pillar named</option></select></p>\
        <p><label for="filter-party">Country or party</label>\
        <select id="filter-party" name="party"><option value="">All countries</option>\
        <option value="KHM">Cambodia</option><option value="VNM">Vietnam</option>\
        <option value="not-stated">No country named</option></select></p>\
        <p><label for="filter-binding">Binding force</label>\
        <select id="filter-binding" name="binding"><option value="">Binding or not</option>\
        <option value="yes">Binding</option><option value="no">Not binding</option>\
        <option value="not-stated">Not stated</option>\
        <option value="event">Does not apply: an event</option></select></p>\
        <p><label for="filter-status">Status</label><select id="filter-status" name="status">\
        <option value="">All statuses</option><option value="signed">Signed</option>\
        <option value="ratified">Ratified</option>\
        <option value="pursuing-ratification">Pursuing ratification</option>\
        <option value="unknown">Not known</option>\
        <option value="disputed">Sources disagree</option>\
        <option value="not-stated">Not stated</option>\
        <option value="event">Does not apply: an event</option></select></p>
        """)
  }

  @Test func aCountryWithoutAPageIsStillACountry() throws {
    let text = ["far": "FRA, DEU", "near": "KHM, FRA", "none": ""].map { id, parties in
      """
      - id: \(id)
        title: The \(id)
        kind: agreement
        scope: regional
        parties: [\(parties)]
        sources: example-report

      """
    }.joined()
    let files = Self.six.merging(["legal/far.yml": text]) { $1 }
    let page = try #require(try BuiltSmallSite(adding: files)["law.html"])
    for (id, values) in [
      ("far", "without-page"), ("near", "KHM without-page"), ("none", "not-stated"),
    ] {
      #expect(
        page.contains("<li id=\"i-\(id)\" data-facets=\"agreement|not-stated|\(values)|"), "\(id)")
    }
    #expect(
      page.contains(
        """
        <option value="without-page">Country without a page</option>\
        <option value="not-stated">No country named</option>
        """))
  }

  @Test func aFacetInWhichAllItemsAgreeIsLeftOut() throws {
    let page = try #require(
      try BuiltSmallSite(adding: ["legal/laws.yml": Self.laws(5)])["law.html"])
    #expect(page.contains("<li id=\"i-law-1\" data-facets=\"yes\">"))
    #expect(page.contains("<li id=\"i-example-law\" data-facets=\"not-stated\">"))
    #expect(page.contains("<select id=\"filter-binding\""))
    #expect(!page.contains("<select id=\"filter-kind\""))
  }

  @Test func fiveItemsCanBeLinkedToAndHaveNoFilter() throws {
    let page = try #require(
      try BuiltSmallSite(adding: ["legal/laws.yml": Self.laws(4)])["law.html"])
    #expect(page.contains("<li id=\"i-law-1\">"))
    for part in ["<form", "data-facets", "data-nothing", "data-group", "<script src"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test func theFilterOfACountryCoversItsWiderFramework() throws {
    let page = try #require(
      try BuiltSmallSite(
        adding: [
          "legal/laws.yml": Self.laws(4),
          "legal/wider.yml": """
          - id: compact
            title: Compact
            kind: global-compact
            scope: regional
            regions: asean
            sources: example-report

          """,
        ])["countries/cambodia/law.html"])
    #expect(page.split(separator: "<form class=\"filters\"").count == 2)
    #expect(page.contains("<li id=\"i-compact\" data-facets=\"global-compact|not-stated|"))
  }

  @Test func theLongListWithoutDatesGoesGroupByGroup() throws {
    let page = try #require(
      try BuiltSmallSite(adding: ["legal/laws.yml": Self.laws(13)])["law.html"])
    #expect(page.contains("<div class=\"group\" data-group><h3>National</h3><div class=\"wide\">"))
  }

  @Test func onlyAPageWithAFormLoadsItsScript() throws {
    let site = try BuiltSmallSite(adding: Self.six)
    let script = try #require(site.files.first { $0.path.hasSuffix(".js") }).path
    #expect(script.hasPrefix("assets/filters."))
    var routes: [String] = []
    for file in site.files where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      guard page.contains("<script src") else {
        #expect(!page.contains("<form"), "\(file.path)")
        continue
      }
      routes.append(file.path)
      let climb = file.path == "law.html" ? "" : "../../"
      #expect(page.contains("\n<script src=\"\(climb)\(script)\" defer></script>\n"))
    }
    #expect(routes == ["countries/cambodia/law.html", "law.html"])
  }

  @Test func thePolicyLetsTheSitesOwnScriptsRunAndKeepsThemForEver() throws {
    let site = try BuiltSmallSite()
    let assets = site.files.map(\.path).filter { $0.hasSuffix(".css") || $0.hasSuffix(".js") }
    let stylesheet = try #require(assets.first { $0.hasSuffix(".css") })
    let scripts = assets.filter { $0.hasSuffix(".js") }.sorted()
    try #require(scripts.count == 2)
    #expect(
      site["_headers"] == """
        /*
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; \
        img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
          Permissions-Policy: camera=(), geolocation=(), microphone=()
          Cross-Origin-Opener-Policy: same-origin
          Cross-Origin-Resource-Policy: same-origin

        /\(stylesheet)
          Cache-Control: public, max-age=31536000, immutable

        /\(scripts[0])
          Cache-Control: public, max-age=31536000, immutable

        /\(scripts[1])
          Cache-Control: public, max-age=31536000, immutable

        """)
  }

  @Test func theWordsOfTheFilterAreInThePageForContentToReplace() throws {
    let files = Self.six.merging(["strings/en.yml": "filter.showing: \"{n} / {all}\"\n"]) { $1 }
    let page = try #require(try BuiltSmallSite(adding: files)["law.html"])
    #expect(page.contains("data-some=\"{n} / {all}\""))
  }

  /// With the law of the small site, six instruments that differ in every facet.
  private static let six: [String: String?] = [
    "legal/six.yml": """
    - id: treaty
      title: Treaty
      kind: treaty
      scope: regional
      binding: yes
      countries: KHM
      parties: asean
      pillars: [protection, prosecution]
      status:
        - {is: ratified, party: KHM, sources: example-report}
        - {is: pursuing-ratification, party: KHM, sources: example-report}
        - {is: ratified, party: VNM, sources: example-report}
      sources: example-report

    - id: pact
      title: Pact
      kind: agreement
      scope: bilateral
      binding: no
      pillars: prevention
      status: {is: signed, party: VNM, sources: example-report}
      sources: example-report

    - id: order
      title: Order
      kind: prakas
      scope: national
      countries: KHM
      status: {is: unknown, sources: example-report}
      sources: example-report

    - id: plan
      title: Plan
      kind: plan
      scope: national
      countries: KHM
      period: 2014/2018
      sources: example-report

    - id: meeting
      title: Meeting
      kind: meeting
      scope: global
      pillars: partnership
      sources: example-report

    """,
    "legal/more.yml": laws(6),
    "vocabularies/topics/pillars.yml": """
    title: Pillars
    one: Pillar
    words:
      - {id: prevention, label: Prevention}
      - {id: protection, label: Protection}
      - {id: prosecution, label: Prosecution}
      - {id: partnership, label: Partnership}

    """,
  ]

  /// Binding laws of Cambodia that differ in their names alone.
  private static func laws(_ count: Int) -> String {
    (1...count).map { number in
      """
      - id: law-\(number)
        title: Law \(number)
        kind: law
        scope: national
        binding: yes
        countries: KHM
        sources: example-report

      """
    }.joined(separator: "\n")
  }
}
