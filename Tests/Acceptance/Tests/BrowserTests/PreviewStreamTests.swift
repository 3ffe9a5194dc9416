import Testing
import ToolSupport

/// That open pages are told of every save, whatever happens to them meanwhile, in real Chromium.
@Suite("Preview streams")
struct PreviewStreamTests {
  @Test func aLinkToTheEditorDoesNotEndTheReloads() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      let _: Bool? = try await browser.execute(
        """
        window.isOld = true;
        addEventListener('beforeunload', () => { window.wasLeaving = true });
        document.querySelector('#dossier-bar a[href^="vscode:"]').click();
        """)
      #expect(try await browser.wait(for: "window.wasLeaving && window.isOld"))
      try desk.save(path, desk.text(of: path) + "\nA sentence after the click.\n")
      #expect(
        try await browser.wait(
          for: "document.body.innerText.includes('A sentence after the click.')"))
    }
  }

  /// Chromium has six connections to one host; a tab that is out of view holds none.
  @Test func hiddenTabsHoldNothingAndCatchUpWhenTheyAreShown() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      let first = try await browser.tab()
      let _: Bool? = try await browser.execute("window.isOld = true")
      for _ in 0..<5 {
        try await browser.openTab()
        try await browser.open(desk.page(PreviewDesk.route))
      }
      let status: Int = try await browser.executeAsync(
        """
        const done = arguments[0];
        fetch('/index.html', { signal: AbortSignal.timeout(5000) })
          .then((reply) => done(reply.status), () => done(0));
        """)
      #expect(status == 200, "no connection is left")
      try desk.save(path, desk.text(of: path) + "\nA sentence nobody looked at.\n")
      #expect(
        try await browser.wait(
          for: "document.body.innerText.includes('A sentence nobody looked at.')"))
      try await browser.show(first)
      #expect(
        try await browser.wait(
          for: "!window.isOld && document.body.innerText.includes('A sentence nobody looked at.')"))
    }
  }
}
