import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What `dossier pdf` makes with a real browser.
@Suite("Pages as PDF files")
struct PDFCommandTests {
  private static let title = "Cambodia · Example evidence"

  private func pdf(_ site: SmallSiteFolder, _ arguments: [String] = []) throws -> RunTool.Result {
    try site.run("pdf", ["--output", site.output, "--quiet"] + arguments)
  }

  private func facts(of path: String) throws -> [String: String] {
    let run = try RunTool.run(try ToolPaths.program("pdfinfo"), [path])
    #expect(run.status == 0, "\(run.errorText)")
    var facts: [String: String] = [:]
    for line in run.outputText.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        facts[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    return facts
  }

  private func letters(of path: String) throws -> String {
    let run = try RunTool.run(try ToolPaths.program("pdftotext"), ["-raw", path, "-"])
    return run.outputText.filter { !$0.isWhitespace }
  }

  @Test func everyBriefBecomesATaggedFileWithItsTitleLanguageAndHeadings() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    let run = try pdf(site, ["--base-url", "https://example.org/"])
    #expect(run.status == 0, "\(run.errorText)")
    let files = try FolderContents.read(URL(fileURLWithPath: site.output))
    #expect(files.keys.filter { $0.hasPrefix("pdf/") } == ["pdf/countries/cambodia.pdf"])

    let path = site.output + "/pdf/countries/cambodia.pdf"
    let facts = try facts(of: path)
    #expect(facts["Title"] == Self.title)
    #expect(facts["Tagged"] == "yes")
    #expect(facts["Page size"]?.contains("(A4)") == true)
    #expect(facts["CreationDate"]?.contains("Nov 21 00:00:00 2026") == true)
    #expect(facts["ModDate"] == facts["CreationDate"])
    let bytes = try #require(files["pdf/countries/cambodia.pdf"])
    #expect(bytes.range(of: Data("/Lang (en)".utf8)) != nil)
    #expect(bytes.range(of: Data("/Outlines".utf8)) != nil)
    // Nothing says where it was made.
    #expect(bytes.range(of: Data("file:".utf8)) == nil)
    #expect(bytes.range(of: Data("https://example.org/countries/cambodia/law.html".utf8)) != nil)
    let text = try letters(of: path)
    #expect(text.contains("https://example.org/countries/cambodia.html"))
    #expect(text.contains("Page1of"))
  }

  @Test func aPageNamesItsFileOnlyWhereThereIsOne() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    #expect(try pdf(site, ["law.html", site.output + "/countries/cambodia/law"]).status == 0)
    #expect(try site.built("law.html").contains("<a href=\"pdf/law.pdf\">this page as PDF</a>"))
    #expect(
      try site.built("countries/cambodia/law.html").contains("../../pdf/countries/cambodia/law.pdf")
    )
    #expect(!(try site.built("countries/cambodia.html").contains("pdf/")))
    #expect(try site.built("manifest.json").contains("\"pdf/law.pdf\": {"))
    #expect(try LinkChecker.brokenLinks(in: URL(fileURLWithPath: site.output)) == [])
    // A build without the files has no links to them.
    try site.build()
    let files = try FolderContents.read(URL(fileURLWithPath: site.output))
    #expect(files.keys.allSatisfy { !$0.hasPrefix("pdf/") })
    #expect(!(try site.built("law.html").contains("pdf/")))
  }

  @Test func linksAreWordsWhereTheSiteDoesNotKnowItsAddress() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    #expect(try pdf(site).status == 0)
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: site.output + "/pdf/countries/cambodia.pdf"))
    #expect(bytes.range(of: Data("/URI".utf8)) == nil)
  }

  @Test func theSameContentBecomesTheSameFile() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    let file = URL(fileURLWithPath: site.output + "/pdf/countries/cambodia.pdf")
    #expect(try pdf(site).status == 0)
    let first = try Data(contentsOf: file)
    #expect(try pdf(site).status == 0)
    #expect(try Data(contentsOf: file) == first)
  }

  @Test func theWordsOfAllScriptsArePrintedAndRead() throws {
    let site = try SmallSiteFolder(adding: [
      "pages/words.md": """
      ---
      id: words
      title: Words
      ---
      កម្ពុជា និង ประเทศไทย

      """
    ])
    defer { site.remove() }
    #expect(try pdf(site, ["words.html"]).status == 0)
    let text = try letters(of: site.output + "/pdf/words.pdf")
    #expect(text.contains("កម្ពុជា"))
    #expect(text.contains("ประเทศไทย"))
  }

  @Test func whatIsWithheldIsInNoFileAndTheOldSiteStays() throws {
    // A style sheet writes what no page says.
    let site = try SmallSiteFolder(adding: [
      "site.yml": (SmallSiteFiles.all["site.yml"] ?? "") + "stylesheet: assets/own.css\n",
      "assets/own.css": """
      h1::before { content: "Yard " }
      .kicker::after { content: " Kestrel" }

      """,
      "withheld.yml": "- {id: a-yard, text: Kestrel Yard}\n",
    ])
    defer { site.remove() }
    let run = try pdf(site)
    #expect(run.status == 6, "\(run.errorText)")
    #expect(run.errorText.contains("would be published in 'pdf/countries/cambodia.pdf'"))
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  @Test func eachCountryHasItsPictureForLinks() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    let arguments = ["law.html", "--pictures", "--base-url", "https://example.org/"]
    #expect(try pdf(site, arguments).status == 0)
    let path = "cards/countries/cambodia.png"
    let file = URL(fileURLWithPath: site.output + "/" + path)
    let first = try Data(contentsOf: file)
    // A PNG of 1200 by 630 (PNG, third edition, 11.2.1).
    #expect(first.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(first.dropFirst(16).prefix(8) == Data([0, 0, 4, 0xB0, 0, 0, 2, 0x76]))
    for page in ["countries/cambodia.html", "countries/cambodia/law.html"] {
      #expect(
        try site.built(page).contains(
          """
          <meta property="og:image" content="https://example.org/\(path)">
          <meta property="og:image:width" content="1200">
          <meta property="og:image:height" content="630">
          <meta property="og:image:alt" content="Cambodia: A short factsheet.">
          <meta name="twitter:card" content="summary_large_image">
          """), "\(page)")
    }
    #expect(!(try site.built("countries/vietnam.html").contains("og:image")))
    #expect(try pdf(site, arguments).status == 0)
    #expect(try Data(contentsOf: file) == first)
  }

  @Test func aPageThatIsNoneIsNamedWithTheNearest() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    let run = try pdf(site, ["countries/cambodja.html"])
    #expect(run.status == 1)
    #expect(
      run.errorText.contains(
        "'countries/cambodja.html' must be a page of the site, and there is none at that address"))
    #expect(run.errorText.contains("did you mean 'countries/cambodia.html'"))
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  @Test func aMachineWithoutABrowserIsToldWhatToInstall() throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    func run(_ environment: [String: String]) throws -> RunTool.Result {
      try DossierExecutable.run(
        site.arguments(for: "pdf") + ["--output", site.output], environment: environment)
    }
    let without = try run(["PATH": site.folder.url.path, "DOSSIER_CHROMIUM": ""])
    #expect(without.status == 4)
    #expect(
      without.errorText == """
        dossier: no Chromium was found, which prints the pages; install it ('apt-get install chromium' \
        on Debian, 'brew install --cask chromium' on macOS) or Google Chrome, or set DOSSIER_CHROMIUM to \
        the path of the program

        """)
    let wrong = try run(["DOSSIER_CHROMIUM": "no-such-browser"])
    #expect(wrong.status == 4)
    #expect(
      wrong.errorText == """
        dossier: DOSSIER_CHROMIUM must name a program that can be run, and 'no-such-browser' is none

        """)
    let failing = try run(["DOSSIER_CHROMIUM": "/bin/false"])
    #expect(failing.status == 4)
    #expect(
      failing.errorText.hasPrefix(
        "dossier: Chromium did not print 'countries/cambodia.html' within two minutes; see what it says to: "
      ))
    #expect(failing.errorText.hasSuffix("'\(site.output)' is as it was before\n"))
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }
}
