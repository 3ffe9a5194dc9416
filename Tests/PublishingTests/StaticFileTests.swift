import Diagnostics
import Exports
import Library
import Loading
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Files of `static/`, which are copied to the root of the site.
struct StaticFileTests {
  @Test func areCopiedToTheRoot() throws {
    let site = try BuiltSmallSite(adding: [
      "static/CNAME": "evidence.gov.np\n", "static/google1a2b.html": "google-site-verification\n",
      "static/.well-known/security.txt": "Contact: mailto:a@evidence.gov.np\n",
      "static/deep/er/notes.txt": "Notes.\n", "static/.nojekyll": "",
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: About the site.
      ---
      [Notes](../static/deep/er/notes.txt) and ![a proof](/static/proof.svg).

      """,
      "static/proof.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n",
    ])
    #expect(site["CNAME"] == "evidence.gov.np\n")
    #expect(site["google1a2b.html"] == "google-site-verification\n")
    #expect(site[".well-known/security.txt"] == "Contact: mailto:a@evidence.gov.np\n")
    #expect(site[".nojekyll"] == "")
    #expect(site["about.html"]?.contains("href=\"deep/er/notes.txt\"") == true)
    #expect(site["about.html"]?.contains("src=\"proof.svg\"") == true)
    #expect(!site.files.contains { $0.path.hasPrefix("static/") })
    #expect(site.files.count { $0.path == ".nojekyll" } == 1)
    #expect(site["manifest.json"]?.contains("\"CNAME\"") == true)
    #expect(site["sitemap.xml"] == nil)
  }

  @Test func `are not in the folder of the files of charts`() throws {
    let outcome = try SmallSite(adding: ["static/data/charts/quay/nets-bars.csv": "x"]).build()
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.map(\.message) == [
        "'static/data/charts/quay/nets-bars.csv' must not be in 'data/charts/', where every build "
          + "writes its own files"
      ])
  }

  @Test func replaceNoPageAndNothingThatEveryBuildWrites() throws {
    let outcome = try SmallSite(adding: [
      "static/law.html": "x", "static/robots.txt": "x", "static/assets/map.svg": "<svg/>",
      "static/.nojekyll": "x", "static/_headers": "x", "static/Manifest.json": "{}",
      "static/data/figures.csv": "x", "static/law.html.txt": "x", "static/about.html/a.txt": "x",
    ]).build()
    #expect(outcome.files == nil)
    let report = outcome.findings.map { finding in
      "\(finding.range.map { outcome.sources.path(of: $0.file) } ?? ""): \(finding.message)"
    }
    #expect(
      report == [
        "Content/static/.nojekyll: 'static/.nojekyll' must not take the place of '.nojekyll', "
          + "which every build writes",
        "Content/static/Manifest.json: 'Manifest.json' and 'manifest.json' must differ by more "
          + "than case or accents' encoding",
        "Content/static/_headers: 'static/_headers' must not take the place of '_headers', "
          + "which every build writes",
        "Content/static/about.html/a.txt: 'about.html/a.txt' must not stand below 'about.html', "
          + "which is a page",
        "Content/static/assets/map.svg: 'static/assets/map.svg' must not share the address "
          + "'assets/map.svg' with 'assets/map.svg'",
        "Content/static/data/figures.csv: 'static/data/figures.csv' must not take the place of "
          + "'data/figures.csv', which every build writes",
        "Content/static/law.html: 'static/law.html' must not take the place of 'law.html', "
          + "which is a page of the site",
        "Content/static/robots.txt: 'static/robots.txt' must not take the place of 'robots.txt', "
          + "which every build writes",
      ])
  }

  @Test func areInspectedAndSearchedAsAssetsAre() throws {
    let outcome = try SmallSite(adding: [
      "static/run.js": "alert(1)\n", "static/plan": "\u{0}\u{1}\u{2}", "static/.htaccess": "Deny\n",
    ]).build()
    #expect(
      outcome.findings.map { "\($0.rule): \($0.message)" } == [
        "asset-runs-code: 'static/.htaccess' must be passive: it is code that web servers may run",
        "asset-not-searchable: 'static/plan' can't be searched for what is withheld: Dossier has no "
          + "reader for this kind of file",
        "asset-runs-code: 'static/run.js' must be passive: it is a script",
      ])
    let leak = try SmallSite(adding: [
      "withheld.yml": "- {id: name, text: Dara Sokunthea}\n",
      "static/humans.txt": "Dara Sokunthea\n",
    ]).build()
    #expect(leak.hasLeak && leak.files == nil)
  }

  @Test func mayBeginWithADotUnlessAProgramLeftThem() throws {
    try withTemporaryFolder { folder in
      try SmallSite(adding: [
        "static/.nojekyll": "", "static/.domains": "evidence.gov.np\n", "static/.a/.b": "b\n",
        "static/.well-known/assetlinks.json": "[]\n",
        "static/.DS_Store": "", "static/.git/config": "", "static/.env": "KEY=1", "static/._x": "",
        "static/.gitignore": "", "static/.#CNAME": "", "static/.CNAME.swp": "",
        "static/Thumbs.db": "", "static/.env.local": "", "pages/.hidden.md": "", ".domains": "",
      ]).write(to: folder)
      let assets = try Loader(folder: .disk(folder)).load().library?.assets.map(\.contentPath)
      #expect(
        assets == [
          "assets/map.geojson", "assets/map.svg", "static/.a/.b", "static/.domains",
          "static/.nojekyll", "static/.well-known/assetlinks.json",
        ])
    }
  }

  @Test func saysWhereAFileOfTheRootBelongs() throws {
    try expectReport(
      SmallSite(adding: ["CNAME": "a\n", "home.md": "Words.\n"]).report(),
      """
      CNAME:1:1: 'CNAME' is not in a folder that is read [misplaced-file]
        help: move it to 'static/' to publish it at the site's root
      home.md:1:1: 'home.md' is not in a folder that is read [misplaced-file]
        help: move it to 'pages/', and name it in site.yml: starts: {home: page:ID}

      """)
  }
}
