import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Filters in real Chromium, on pages opened from the disk.
@Suite("Filters")
struct FilterTests {
  private static let tab: Character = "\u{E004}"
  private static let down: Character = "\u{E015}"
  private static let enter: Character = "\u{E007}"

  @Test func theKeyboardFiltersTheAddressShowsItAgainAndTheButtonShowsAll() async throws {
    let law = try page("law.html")
    try await WebDriver.session { browser in
      // From the section's entry in the contents: Tab goes on where the fragment is.
      try await browser.open(url(law, "#page-dated"))
      let all = try await FilteredView(in: browser)
      #expect(all.hasForm && all.status == "" && all.hidden == [])

      try await tab(to: "filter-kind", in: browser)
      try await browser.press(Array("prak"))
      let prakas = try await FilteredView(in: browser)
      let count = try await FilteredView.count(of: "prakas", at: 0, in: browser)
      #expect(count > 0 && prakas.shown.count == count)
      #expect(prakas.status == "Showing \(count) of \(all.shown.count) items.")
      #expect(prakas.address == "?kind=prakas#page-dated")
      #expect(prakas.focus == "filter-kind")

      // The arrow goes through all options, also those that leave nothing.
      try await browser.press([Self.tab, Self.down])
      var both = try await FilteredView(in: browser)
      for _ in 0..<12 where both.shown.isEmpty {
        try await browser.press([Self.down])
        both = try await FilteredView(in: browser)
      }
      #expect(both.focus == "filter-component")
      #expect(both.address == "?kind=prakas&component=\(both.chosen[1])#page-dated")
      #expect(!both.shown.isEmpty)
      let option: String = try await browser.execute(
        "return document.querySelector('#filter-component option:checked').text")
      #expect(option.hasSuffix("(\(both.shown.count))"))

      try await tab(to: "button", in: browser)
      try await browser.press([Self.enter])
      let reset = try await FilteredView(in: browser)
      #expect(reset.shown == all.shown && reset.focus == "button")
      #expect(reset.address == "#page-dated")
      #expect(reset.status == "Showing all \(all.shown.count) items.")

      try await browser.open(url(law, both.address))
      let again = try await FilteredView(in: browser)
      #expect(again.chosen == both.chosen && again.shown == both.shown)
      #expect(again.status == both.status)
    }
  }

  @Test func withoutScriptsEverythingShowsAndTheFormDoesNot() async throws {
    let law = try page("law.html")
    try await WebDriver.session { browser in
      try await browser.letPagesRunScripts(false)
      try await browser.open(url(law, "?kind=prakas"))
      let view = try await FilteredView(in: browser)
      #expect(!view.hasForm && view.hidden == [] && view.shown.count > 6)
    }
  }

  @Test func anAddressThatNothingFitsSaysWhichFilterToLeaveOut() async throws {
    let law = try page("law.html")
    try await WebDriver.session { browser in
      try await browser.open(url(law, "?status=ratified&kind=prakas&color=red"))
      let view = try await FilteredView(in: browser)
      let count = try await FilteredView.count(of: "prakas", at: 0, in: browser)
      #expect(view.shown == [] && view.emptyParts == [])
      #expect(
        view.status == """
          No item fits all of these filters. Without “Status: Ratified” there would be \(count) \
          of \(view.hidden.count).
          """)

      // What the form does not know is ignored, and kept when it writes the address.
      try await browser.open(url(law, "?color=red&kind=nonsense&binding=yes#page-dated"))
      #expect(try await FilteredView(in: browser).chosen == ["", "", "", "", "yes", ""])
      let _: Ignored = try await browser.execute(
        "document.querySelector('#filter-binding').focus()")
      try await browser.press(Array("not b"))
      let kept = try await FilteredView(in: browser)
      #expect(kept.address == "?color=red&binding=no#page-dated")
    }
  }

  @Test func aLinkToAnItemShowsItAndGoingBackBringsTheFilterBack() async throws {
    let law = try page("law.html")
    try await WebDriver.session { browser in
      try await browser.open(url(law, "?kind=prakas"))
      let prakas = try await FilteredView(in: browser)
      let item = try #require(prakas.hidden.first)
      let _: Ignored = try await browser.execute(
        """
        const mark = document.createElement('a');
        mark.dataset.mirrors = arguments[0];
        mark.href = '#' + arguments[0];
        mark.id = 'mark';
        document.querySelector('main').append(mark);
        dispatchEvent(new Event('hashchange'));
        """, [.string(item)])
      #expect(try await isMarkOut(in: browser))
      let _: Ignored = try await browser.execute("document.querySelector('#mark').click()")
      let linked = try await view(in: browser) { $0.hidden.isEmpty }
      #expect(linked.address == "#\(item)")
      #expect(linked.status == "Showing all \(linked.shown.count) items.")
      #expect(try await !isMarkOut(in: browser))

      try await browser.goBack()
      let back = try await view(in: browser) { !$0.hidden.isEmpty }
      #expect(back.address == "?kind=prakas" && back.shown == prakas.shown)
      #expect(back.chosen == prakas.chosen)
    }
  }

  @Test func aFilterHidesHeadingsWithNothingUnderThemAndSaysSoWhereAListIsEmpty() async throws {
    let law = try page("countries/cambodia/law.html")
    try await WebDriver.session { browser in
      for filter in ["?party=THA", "?kind=prakas", "?binding=no", "?status=unknown"] {
        try await browser.open(url(law, filter))
        let view = try await FilteredView(in: browser)
        #expect(!view.shown.isEmpty && !view.hidden.isEmpty, "\(filter)")
        #expect(view.emptyParts == [], "\(filter)")
      }
    }
  }

  @Test func aFilteredViewHasNoAccessibilityViolationAndFitsAPhone() async throws {
    let law = try page("countries/singapore/law.html")
    let axe = try AxeRunner()
    try await WebDriver.session { browser in
      for look in PageVisit.looks {
        try await browser.resize(width: look.width)
        try await browser.prefer(look.scheme)
        try await browser.open(url(law, "?kind=plan&binding=no"))
        #expect(try await !FilteredView(in: browser).shown.isEmpty, "\(look)")
        #expect(try await axe.violations(in: browser) == [], "\(look)")
      }
      try await browser.resize(width: PageVisit.narrowest)
      let width: Int = try await browser.execute("return document.scrollingElement.scrollWidth")
      #expect(width == PageVisit.narrowest)
    }
  }

  @Test func paperSaysWhatItLeavesOutAndBearsNoForm() async throws {
    let law = try page("law.html")
    let short = try page("countries/singapore/law.html")
    try await WebDriver.session { browser in
      try await browser.open(url(law, "?kind=prakas&binding=yes"))
      let view = try await FilteredView(in: browser)
      let filtered = try await PrintedPage(from: browser)
      #expect(filtered.shows("\(view.status)\nFiltered by Kind: Prakas; Binding force: Binding."))
      #expect(!filtered.shows("Show all"))

      try await browser.open(short)
      #expect(try await FilteredView(in: browser).hasForm)
      let whole = try await PrintedPage(from: browser)
      #expect(!whole.shows("Filter") && !whole.shows("Showing"))
    }
  }

  private func page(_ path: String) throws -> URL {
    try BuiltSite.own.folder.appendingPathComponent(path)
  }

  private func url(_ page: URL, _ rest: String) throws -> URL {
    try #require(URL(string: page.absoluteString + rest))
  }

  private func isMarkOut(in browser: WebDriver) async throws -> Bool {
    try await browser.execute(
      "return document.querySelector('#mark').classList.contains('is-out')")
  }

  /// Presses Tab until the focus is where a reader wants it.
  private func tab(to element: String, in browser: WebDriver) async throws {
    for _ in 0..<10 {
      try await browser.press([Self.tab])
      let focus: String = try await browser.execute(
        "return document.activeElement.id || document.activeElement.localName")
      if focus == element { return }
    }
    Issue.record("Tab must reach '\(element)'")
  }

  /// The view once it is as expected, or as it still is after a second: links are followed and
  /// history is gone through while the test goes on.
  private func view(
    in browser: WebDriver, when isReady: (FilteredView) -> Bool
  ) async throws -> FilteredView {
    var view = try await FilteredView(in: browser)
    for _ in 0..<20 where !isReady(view) {
      try await Task.sleep(for: .milliseconds(50))
      view = try await FilteredView(in: browser)
    }
    return view
  }
}
