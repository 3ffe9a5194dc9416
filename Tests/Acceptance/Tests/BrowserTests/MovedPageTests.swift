import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Old addresses in real Chromium, opened from the disk.
@Suite("Moved pages")
struct MovedPageTests {
  @Test func anOldAddressIsValidAndAccessible() async throws {
    let site = try MovedSite()
    defer { site.remove() }
    #expect(try NuValidator.messages(about: site.output) == [])
    // As readers see it whose browser does not follow by itself.
    let still = try site.withoutRefresh("deep/old.html")
    let axe = try AxeRunner()
    try await WebDriver.session { browser in
      let visit = try await PageVisit(of: still, in: site.output, with: browser, axe)
      #expect(visit.violations == [])
      #expect(visit.mainHeadings == ["This page has moved"])
      #expect(visit.narrowWidth <= PageVisit.narrowest, "\(visit.widestElements)")
      #expect(visit.foreignRequests == [])
      let link: String = try await browser.execute(
        "return document.querySelector('main a').textContent")
      #expect(link == "Go to: Notes")
      let _: Ignored = try await browser.execute("document.querySelector('main a').click()")
      #expect(try await Self.place(in: browser) == "notes.html: Notes")
    }
  }

  @Test(arguments: [
    ("deep/old.html", "notes.html: Notes"), ("older/index.html", "notes.html: Notes"),
    ("trained.html", "figures.html#example-trained: Figures"),
  ])
  func aReaderArrivesWithoutDoingAnything(old: String, place: String) async throws {
    let site = try MovedSite()
    defer { site.remove() }
    try await WebDriver.session { browser in
      try await browser.open(site.output.appendingPathComponent(old))
      var arrived = ""
      for _ in 0..<50 where arrived != place {
        arrived = try await Self.place(in: browser)
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(arrived == place)
    }
  }

  /// What comes behind `#` never reaches a server, so the page itself leads on.
  @Test(arguments: ["paid-fee-bvt", "paid-fee-bvt-2022-23"])
  func theOldAddressOfAFigureLeadsToTheOneOnItsIndicatorsPage(anchor: String) async throws {
    let page = try BuiltSite.golden.folder.appendingPathComponent("figures.html")
    let old = try #require(URL(string: page.absoluteString + "#" + anchor))
    let place = "paid-fee.html#\(anchor): Of workers who paid a broker"
    try await WebDriver.session { browser in
      try await browser.open(old)
      var arrived = ""
      for _ in 0..<50 where arrived != place {
        arrived = try await Self.place(in: browser)
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(arrived == place)
    }
  }

  /// The file's name with its anchor, and the heading.
  private static func place(in browser: WebDriver) async throws -> String {
    try await browser.execute(
      """
      return location.pathname.split('/').pop() + location.hash + ': '
        + document.querySelector('h1').textContent.trim();
      """)
  }
}
