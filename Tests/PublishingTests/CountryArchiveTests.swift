import Diagnostics
import Exports
import Foundation
import Publishing
import SiteSupport
import TestSupport
import Testing
import ToolSupport

/// The pages of a country in an archive, as they open from a memory stick.
struct CountryArchiveTests {
  /// The files of an archive of the small site by their paths, as text.
  private func files(
    of country: String = "cambodia", adding changes: [String: String?] = [:], at address: String?
  ) throws -> [String: String] {
    let site = try BuiltSmallSite(adding: changes, baseURL: address, archives: true)
    let archive = try #require(site.files.first { $0.path == "offline/\(country).zip" })
    return try withTemporaryFolder { folder in
      try Data(archive.bytes).write(to: URL(fileURLWithPath: folder + "/test.zip"))
      let run = try RunTool.run(
        ToolPaths.program("python3"),
        ["-m", "zipfile", "-e", folder + "/test.zip", folder + "/out"])
      #expect(run.status == 0, "\(run.errorText)")
      return try FolderContents.read(URL(fileURLWithPath: folder + "/out"))
        .mapValues { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// All relative addresses of a page, without what is behind `#`.
  private func addresses(in page: String) -> [String] {
    page.matches(of: /(?:href|src)="([^"#]+)/).map { String($0.output.1) }
      .filter { !$0.contains(":") }
  }

  @Test func `it has the pages of the country, its law, its organizations and what they load`()
    throws
  {
    let files = try files(at: nil)
    let pages = files.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(
      pages == [
        "cambodia/countries/cambodia.html", "cambodia/countries/cambodia/dossier.html",
        "cambodia/countries/cambodia/law.html", "cambodia/countries/cambodia/organizations.html",
        "cambodia/index.html", "cambodia/law/example-law.html",
        "cambodia/organizations/example-group.html",
      ])
    #expect(files.keys.contains { $0.hasPrefix("cambodia/assets/site.") && $0.hasSuffix(".css") })
  }

  @Test(arguments: [nil, "https://fact.gov.np/site/"])
  func `each relative link leads to a file of the archive`(address: String?) throws {
    let files = try files(at: address)
    for (path, text) in files where path.hasSuffix(".html") {
      for link in addresses(in: text) {
        let target = try #require(URL(string: link, relativeTo: URL(string: "file:///\(path)")))
        #expect(files[String(target.path.dropFirst())] != nil, "\(path): \(link)")
      }
    }
  }

  @Test func `other links are words, where the site does not know its address`() throws {
    let files = try files(at: nil)
    let page = try #require(files["cambodia/countries/cambodia.html"])
    #expect(page.contains("<a class=\"brand\">Example evidence</a>"))
    #expect(page.contains("<a>About this source</a>"))
    #expect(page.contains("<a href=\"../countries/cambodia/law.html\""))
    #expect(!page.contains("rel=\"alternate\""))
  }

  @Test func `other links lead to the published site, where it has an address`() throws {
    let files = try files(at: "https://fact.gov.np/site/")
    let page = try #require(files["cambodia/countries/cambodia.html"])
    #expect(page.contains("<a class=\"brand\" href=\"https://fact.gov.np/site/\">"))
    #expect(
      page.contains(
        "<a href=\"https://fact.gov.np/site/sources/example-report.html\">About this source</a>"))
    #expect(page.contains("href=\"https://fact.gov.np/site/feed.xml\""))
    #expect(page.contains("<a href=\"https://fact.gov.np/site/offline/cambodia.zip\">"))
  }

  @Test func `its first page leads to the country's`() throws {
    let files = try files(at: "https://fact.gov.np/site/")
    let start = try #require(files["cambodia/index.html"])
    #expect(start.contains("content=\"0; url=countries/cambodia.html\""))
    #expect(start.contains("<a href=\"countries/cambodia.html\">Open: Cambodia</a>"))
    #expect(
      start.contains(
        """
        <p>These pages are a copy of a part of “Example evidence”, edition of 21 November 2026.</p>\
        <p>The newest edition is at <a href="https://fact.gov.np/site/">https://fact.gov.np/site/</a>.</p>
        """))
  }

  @Test func `it has the pictures, fonts and style sheets that its pages load, and no others`()
    throws
  {
    let files = try files(
      adding: [
        "site.yml": SmallSite.settings
          + "stylesheet: assets/look/own.css\nfavicon: assets/map.svg\n",
        "assets/look/own.css": "@import \"more.css\";\n",
        "assets/look/more.css": "p { background: url(../hill%201.svg) }\n",
        "assets/hill 1.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n",
        "assets/other.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n",
      ], at: nil)
    let assets = files.keys.filter { $0.hasPrefix("cambodia/assets/") && !$0.contains("/site.") }
    #expect(
      assets.sorted() == [
        "cambodia/assets/hill 1.svg", "cambodia/assets/look/more.css",
        "cambodia/assets/look/own.css", "cambodia/assets/map.svg",
      ])
  }

  @Test func `it is the same for the same content, on any number of threads`() throws {
    let first = try BuiltSmallSite(jobs: 1, archives: true).files
    let second = try BuiltSmallSite(jobs: 4, archives: true).files
    for country in ["cambodia", "vietnam"] {
      let path = "offline/\(country).zip"
      let bytes = try #require(first.first { $0.path == path }).bytes
      #expect(bytes == second.first { $0.path == path }?.bytes)
    }
  }

  @Test func `the country's pages offer it, and only where it is made`() throws {
    let link = """
      <p class="meta screen">To print or to keep: <a href="../offline/cambodia.zip">all pages of the \
      country as a ZIP file, which opens without a network</a></p>
      """
    let site = try BuiltSmallSite(archives: true)
    #expect(site["countries/cambodia.html"]?.contains(link) == true)
    #expect(site["countries/cambodia/law.html"]?.contains("offline/cambodia.zip") == true)
    #expect(site["law/example-law.html"]?.contains("offline/") == false)
    #expect(site["manifest.json"]?.contains("\"offline/cambodia.zip\": {") == true)
    let plain = try BuiltSmallSite()
    #expect(plain.files.allSatisfy { !$0.path.hasPrefix("offline/") })
    #expect(plain["countries/cambodia.html"]?.contains("offline/") == false)
  }

  @Test func `a file of the content is not in its place`() throws {
    let files: [String: String?] = ["static/offline/cambodia.zip": "words"]
    var options = BuildOptions()
    options.copies.hasArchives = true
    let outcome = try SiteBuilder(folder: SmallSite(adding: files).folder, options: options).run()
    #expect(
      outcome.findings.map(\.message).contains(
        "'static/offline/cambodia.zip' must not take the place of 'offline/cambodia.zip', which every "
          + "build writes"))
  }
}
