import Testing
import ToolSupport

/// That the place of everything on a page is one step away, with the pointer and without it.
@Suite("Preview sources")
struct PreviewSourceTests {
  @Test func thePointerReachesTheLinkOfANote() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    try await WebDriver.session { browser in
      try await browser.resize(width: 1280, height: 900)
      try await browser.open(desk.page(PreviewDesk.route))
      let block: [Int] = try await browser.execute(
        """
        const block = document.querySelector('main p[data-origin]');
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = block.getBoundingClientRect();
        return [box.right - 40, box.top + 8].map(Math.round);
        """)
      try await browser.movePointer(x: block[0], y: block[1])
      #expect(try await browser.wait(for: "document.querySelector('#dossier-note a')"))
      let link: [Int] = try await browser.execute(
        """
        const box = document.querySelector('#dossier-note a').getBoundingClientRect();
        return [box.left + 20, box.top + 8].map(Math.round);
        """)
      // On its way the pointer crosses what stands beside the note.
      try await browser.movePointer(x: block[0], y: link[1])
      try await browser.movePointer(x: link[0], y: link[1], milliseconds: 100)
      try await Task.sleep(for: .milliseconds(600))
      #expect(
        try await browser.execute(
          "return document.querySelector('#dossier-note a:hover') !== null"))
      try await browser.movePointer(x: 2, y: 2)
      #expect(try await browser.wait(for: "!document.getElementById('dossier-note')"))
    }
  }

  @Test func theKeyboardReachesTheSourceOfEveryBlock() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try desk.save(path, desk.text(of: path) + "\n- One thing\n- Another thing\n")
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      #expect(try await browser.wait(for: "document.querySelector('main ul[data-origin]')"))
      #expect(try await browser.execute("return !document.querySelector('.dossier-mark')"))
      let _: Bool? = try await browser.execute(
        "document.getElementById('dossier-sources').focus()")
      try await browser.press(["\u{E007}"])
      #expect(try await browser.wait(for: "document.querySelector('.dossier-mark')"))
      let bare: [String] = try await browser.execute(
        """
        return [...document.querySelectorAll('main [data-origin]')].filter((block) =>
          !block.querySelector('.dossier-mark') && !block.previousElementSibling
            ?.matches('.dossier-mark')).map((block) => block.outerHTML);
        """)
      #expect(bare == [])
      let _: Bool? = try await browser.execute(
        "document.querySelector('main h1').tabIndex = -1; document.querySelector('main h1').focus()"
      )
      var name = ""
      for _ in 0..<60 where !name.hasPrefix("Source: factsheet.md:") {
        try await browser.press(["\u{E004}"])
        name = try await browser.execute(
          "return document.activeElement.getAttribute('aria-label') ?? ''")
      }
      #expect(name.hasPrefix("Source: factsheet.md:"))
      // They are there again after a save, and on the next page.
      try desk.save(path, desk.text(of: path) + "\nA sentence with a mark.\n")
      #expect(
        try await browser.wait(
          for: """
            [...document.querySelectorAll('main p')].some((block) =>
              block.textContent.includes('A sentence with a mark.')
                && block.querySelector('.dossier-mark'))
            """))
      try await browser.open(desk.page("figures.html"))
      #expect(
        try await browser.wait(
          for: """
            [...document.querySelectorAll('main tr[id]')].length > 0
              && [...document.querySelectorAll('main tr[id]')].every((row) =>
                row.querySelector('.dossier-mark[href*=".yml:"]'))
            """))
    }
  }
}
