import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The filter of the directory in real Chromium: it must not show a service that is not there.
@Suite("Directory")
struct DirectoryFilterTests {
  private static let tab: Character = "\u{E004}"
  private static let enter: Character = "\u{E007}"

  @Test func theKeyboardFindsAServiceAndTheAddressKeepsIt() async throws {
    try await WebDriver.session { browser in
      try await browser.open(url("countries/cambodia/organizations.html"))
      let all = try await FilteredView(in: browser)
      try await tab(to: "filter-service", in: browser)
      try await browser.press(Array("shel"))
      let shelters = try await FilteredView(in: browser)
      let count = try await FilteredView.count(of: "shelter", at: 0, in: browser)
      #expect(count > 0 && shelters.shown.count == count)
      #expect(shelters.address == "?service=shelter")
      #expect(shelters.status == "Showing \(count) of \(all.shown.count) organizations.")

      try await browser.press([Self.tab] + Array("wom"))
      let both = try await FilteredView(in: browser)
      #expect(both.address == "?service=shelter&for=women" && both.shown == ["o-cwcc"])
      try await tab(to: "button", in: browser)
      try await browser.press([Self.enter])
      #expect(try await FilteredView(in: browser).shown == all.shown)
    }
  }

  /// One mission reaches out to men and has a school: that is no school for men.
  @Test func whatTwoServicesGiveApartIsNotOfferedAsOne() async throws {
    try await WebDriver.session { browser in
      try await browser.open(url("countries/cambodia/organizations.html?service=education&for=men"))
      let none = try await FilteredView(in: browser)
      let men = try await FilteredView.count(of: "men", at: 1, in: browser)
      #expect(none.shown == [] && men > 0)
      #expect(
        none.status.hasPrefix(
          """
          No organization listed here fits all of these filters; there may be one that is not \
          listed. Without
          """))
      let way: String = try await browser.execute(
        "return document.querySelector('.filters .note a').getAttribute('href')")
      #expect(way == "../../countries/cambodia/coverage.html")

      // What comes nearest is one press away.
      let nearest: String = try await browser.execute(
        """
        const button = document.querySelector('.result > div > button');
        button.click();
        return button.textContent + ' ' + button.hidden;
        """)
      let shown = try await FilteredView(in: browser).shown
      #expect(!shown.isEmpty)
      #expect(nearest == "Show \(shown.count) without it true")
    }
  }

  @Test func anOrganizationOfSeveralCountriesIsCountedAndShownOnce() async throws {
    try await WebDriver.session { browser in
      try await browser.open(url("organizations.html"))
      let all = try await FilteredView(in: browser)
      #expect(Set(all.shown).count == all.shown.count)
      let count = try await FilteredView.count(of: "THA", at: 2, in: browser)
      try await browser.open(url("organizations.html?area=THA"))
      let thai = try await FilteredView(in: browser)
      #expect(thai.shown.count == count && count > 0)
      #expect(thai.status == "Showing \(count) of \(all.shown.count) organizations.")
      // The initiative has its card among those of several countries.
      #expect(thai.shown.contains("o-commit"))
      #expect(try await saysNothingHere("page-country-cambodia", in: browser))
    }
  }

  @Test func withoutAScriptThePlainListsOpenByKeyboard() async throws {
    try await WebDriver.session { browser in
      try await browser.letPagesRunScripts(false)
      try await browser.open(url("countries/cambodia/organizations.html"))
      #expect(try await !FilteredView(in: browser).hasForm)
      // Those of the menu come first.
      var isReached = false
      for _ in 0..<60 where !isReached {
        try await browser.press([Self.tab])
        isReached = try await browser.execute(
          "return document.activeElement.matches('main summary')")
      }
      try await browser.press([Self.enter])
      let list: String = try await browser.execute(
        "return document.querySelector('main details[open] dl').innerText")
      #expect(list.contains("Shelter (2)\nCambodian Women's Crisis Centre, "))
    }
  }

  @Test func aBookletHasEveryListAndContactAndNoControls() async throws {
    try await WebDriver.session { browser in
      try await browser.open(url("countries/cambodia/organizations.html"))
      let paper = try await PrintedPage(from: browser)
      for text in ["By service (", "Shelter (2)", "It is no official publication", "Contact:"] {
        #expect(paper.shows(text), "\(text)")
      }
      for text in ["Filter the organizations", "Show all", "Leave this site"] {
        #expect(!paper.shows(text), "\(text)")
      }
    }
  }

  private func url(_ path: String) throws -> URL {
    let parts = path.split(separator: "?", maxSplits: 1)
    let page = try BuiltSite.own.folder.appendingPathComponent(String(parts[0]))
    return try #require(
      URL(string: page.absoluteString + (parts.count > 1 ? "?\(parts[1])" : "")))
  }

  private func saysNothingHere(_ section: String, in browser: WebDriver) async throws -> Bool {
    try await browser.execute(
      "return document.getElementById(arguments[0]).querySelector('[data-nothing]')"
        + ".checkVisibility()", [.string(section)])
  }

  /// Presses Tab until the focus is where a reader wants it.
  private func tab(to element: String, in browser: WebDriver) async throws {
    for _ in 0..<60 {
      try await browser.press([Self.tab])
      let focus: String = try await browser.execute(
        "return document.activeElement.id || document.activeElement.localName")
      if focus == element { return }
    }
    Issue.record("Tab must reach '\(element)'")
  }
}
