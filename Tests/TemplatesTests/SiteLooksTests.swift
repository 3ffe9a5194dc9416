import Diagnostics
import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing
import Values

/// The pictures, fonts, style sheet and addresses of `site.yml` on the pages.
struct SiteLooksTests {
  /// A picture of 12 by 6 pixels.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x0C, 0x00, 0x00, 0x00, 0x06, 0x08, 0x00, 0x00, 0x00, 0x00, 0xD2,
    0x85, 0x20, 0x5D, 0x00, 0x00, 0x00, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x60,
    0xA0, 0x26, 0x00, 0x00, 0x00, 0x4E, 0x00, 0x01, 0xE8, 0x9A, 0xE4, 0x9B, 0x00, 0x00, 0x00,
    0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func site(adding lines: String, _ files: [String: String?] = [:]) throws
    -> BuiltSmallSite
  {
    try BuiltSmallSite(adding: files.merging(["site.yml": SmallSite.settings + lines]) { $1 })
  }

  @Test func theLogoIsBeforeTheNameOrReplacesIt() throws {
    let before = try site(adding: "logo: assets/map.svg\n")["law/example-law.html"]
    #expect(
      before?.contains(
        """
        <a class="brand" href="../index.html"><img class="logo" src="../assets/map.svg" alt="">\
        Example evidence</a>
        """) == true)
    let replacing = try site(adding: "logo: {file: assets/map.svg, alt: The evidence}\n")
    #expect(
      replacing["law.html"]?.contains(
        "<img class=\"logo\" src=\"assets/map.svg\" alt=\"The evidence\"></a>") == true)
    #expect(replacing["404.html"]?.contains("src=\"/assets/map.svg\"") == true)
  }

  @Test func everyPageNamesTheFaviconAndTheStyleSheetAfterOurs() throws {
    let site = try site(
      adding: "favicon: [static/mark.svg, assets/map.svg]\nstylesheet: assets/own.css\n",
      [
        "static/mark.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
        "assets/own.css": "p { color: red }\n",
      ])
    for page in ["index.html", "law.html", "404.html", "law/example-law.html"] {
      let text = site[page] ?? ""
      let root = page == "404.html" ? "/" : page.contains("/") ? "../" : ""
      let own = "<link rel=\"stylesheet\" href=\"\(root)assets/own.css\">"
      #expect(text.contains(own))
      #expect(
        text.contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"\(root)mark.svg\">"))
      let ours = try #require(text.firstRange(of: "assets/site."))
      #expect(try ours.lowerBound < #require(text.firstRange(of: own)).lowerBound)
    }
  }

  @Test func aStyleSheetAsksNoOtherHost() throws {
    for (style, address) in [
      ("@import \"https://fonts.fact.gov.np/a.css\";", "https://fonts.fact.gov.np/a.css"),
      ("p { background: url(//fact.gov.np/a.png) }", "//fact.gov.np/a.png"),
      ("@font-face { src: url('http://fact.gov.np/a.woff2') }", "http://fact.gov.np/a.woff2"),
    ] {
      let files = [
        "site.yml": SmallSite.settings + "stylesheet: assets/own.css\n", "assets/own.css": style,
      ]
      let outcome = try SmallSite(adding: files).build()
      #expect(
        outcome.findings.map(\.message) == [
          "'\(address)' is on another host, and a style sheet of the site must load nothing from there"
        ], "\(style)")
    }
  }

  @Test func aSocialPictureHasItsFullAddressAndItsSize() throws {
    let settings = SmallSite.settings + "social-picture: {file: assets/card.png, alt: \"A & B\"}\n"
    var options = SmallSite(addingBytes: [
      "site.yml": Array((settings + "base-url: https://fact.gov.np/site/\n").utf8),
      "assets/card.png": Self.png,
    ])
    let files = try #require(try options.build().files)
    let law = files.first { $0.path == "law.html" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      law?.contains(
        """
        <meta property="og:image" content="https://fact.gov.np/site/assets/card.png">
        <meta property="og:image:width" content="12">
        <meta property="og:image:height" content="6">
        <meta property="og:image:alt" content="A &amp; B">
        <meta name="twitter:card" content="summary_large_image">
        <link rel="stylesheet"
        """) == true)
    options = SmallSite(addingBytes: [
      "site.yml": Array(settings.utf8), "assets/card.png": Self.png,
    ])
    #expect(
      try options.build().findings.map(\.message) == [
        "no page names the picture, because the site doesn't know its address"
      ])
  }

  @Test func aLinkOnOtherSitesHasTheNameOfTheSite() throws {
    let site = try BuiltSmallSite(baseURL: "https://fact.gov.np/site/")
    let page = try #require(site["countries/cambodia.html"])
    #expect(page.contains("<meta property=\"og:title\" content=\"Cambodia · Example evidence\">"))
    #expect(page.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    let home = try #require(site["index.html"])
    #expect(home.contains("<meta property=\"og:title\" content=\"Example evidence\">"))
  }

  @Test func everyPageNamesTheTouchIcon() throws {
    let settings = SmallSite.settings + "touch-icon: assets/touch.png\n"
    let site = SmallSite(addingBytes: [
      "site.yml": Array(settings.utf8), "assets/touch.png": Self.png,
    ])
    let outcome = try site.build()
    #expect(outcome.findings.map(\.message) == [])
    let files = try #require(outcome.files)
    for (path, address) in [
      ("index.html", "assets/touch.png"), ("law/example-law.html", "../assets/touch.png"),
    ] {
      let text = files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(text?.contains("<link rel=\"apple-touch-icon\" href=\"\(address)\">") == true)
    }
  }

  @Test func aTouchIconIsPNG() throws {
    try expectReport(
      SmallSite(adding: ["site.yml": SmallSite.settings + "touch-icon: assets/map.svg\n"])
        .buildReport(),
      """
      site.yml:13:13: 'assets/map.svg' is SVG, and a touch icon must be PNG [site-file-unfit]

      """)
  }

  @Test func theFootSaysWhomToWriteTo() throws {
    let site = try site(
      adding: """
        contact: {email: ask@fact.gov.np, web: "https://fact.gov.np/ask/", post: "12 Hill Road"}
        report: https://fact.gov.np/errors
        footer: ["Funded by the city.", "Set in *Noto* & Co."]

        """)
    #expect(
      site["law.html"]?.contains(
        """
        <p>Funded by the city.</p>
        <p>Set in <em>Noto</em> &amp; Co.</p>
        <p>Maintained by The editors. Contact: \
        <a href="mailto:ask@fact.gov.np">ask@fact.gov.np</a> · \
        <a href="https://fact.gov.np/ask/" rel="external">fact.gov.np/ask</a> · 12 Hill Road</p>\
        <p><a href="https://fact.gov.np/errors" rel="external">Report an error on this page</a></p>
        """) == true)
    let mail = try self.site(adding: "contact: ask@fact.gov.np\n")
    #expect(
      mail["law.html"]?.contains(
        "mailto:ask@fact.gov.np?subject=Error%20on%20%E2%80%9CLegal%20framework%E2%80%9D") == true)
    let all = try self.site(
      adding: """
        report: {post: "12 Hill Road", email: a@fact.gov.np, web: "https://fact.gov.np/e"}

        """)
    #expect(
      all["law.html"]?.contains(
        """
        on this page</a> · <a href="mailto:a@fact.gov.np">a@fact.gov.np</a> · 12 Hill Road</p>
        """) == true)
    let post = try self.site(adding: "report: {post: \"12 Hill Road\"}\n")
    #expect(post["law.html"]?.contains("<p>Report an error on this page: 12 Hill Road</p>") == true)
  }

  @Test func fontsAreInTheStyleSheet() throws {
    let site = try SmallSite(addingBytes: [
      "site.yml": Array(
        (SmallSite.settings + """
          fonts:
            - {family: A "B", file: assets/fonts/a b.ttf, licence: "OFL 1.1 */ x", weight: [100, 900]}
            - {family: C, file: static/c.ttf, licence: OFL 1.1, use: headings, style: italic}

          """).utf8),
      "assets/fonts/a b.ttf": [0, 1, 0, 0, 0, 9], "static/c.ttf": [0, 1, 0, 0, 0, 9],
    ]).build()
    let css = site.files?.first { $0.path.hasPrefix("assets/site.") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      css?.hasSuffix(
        """

        /* A "B": OFL 1.1 * / x */
        @font-face {
          font-family: "A \\22 B\\22 ";
          src: url("../assets/fonts/a%20b.ttf");
          font-style: normal;
          font-weight: 100 900;
          font-display: swap;
        }

        /* C: OFL 1.1 */
        @font-face {
          font-family: "C";
          src: url("../c.ttf");
          font-style: italic;
          font-display: swap;
        }

        :root {
          --sans: "A \\22 B\\22 ", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, \
        "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Myanmar", "Noto Sans", \
        sans-serif;
          --serif: "A \\22 B\\22 ", "C", Charter, "Bitstream Charter", "Sitka Text", Cambria, \
        "Noto Serif", Georgia, serif;
        }

        """) == true, "\(css?.suffix(900) ?? "")")
  }
}
