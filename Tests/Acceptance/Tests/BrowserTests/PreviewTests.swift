import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The preview as a reviewer has it in real Chromium: it follows what is saved, keeps the last good
/// page under its errors, and says where everything is written.
@Suite("Preview")
struct PreviewTests {
  @Test func aSaveShowsAndThePageStandsWhereItStood() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try await WebDriver.session { browser in
      try await browser.resize(width: 1280, height: 400)
      try await browser.prefer(.light)
      try await browser.open(desk.page(PreviewDesk.route))
      let _: Bool? = try await browser.execute("scrollTo(0, 120); window.isOld = true")
      try desk.save(path, desk.text(of: path) + "\nA sentence that was saved just now.\n")
      #expect(
        try await browser.wait(
          for: "document.body.innerText.includes('A sentence that was saved just now.')"))
      #expect(try await browser.wait(for: "!window.isOld && Math.abs(scrollY - 120) < 2"))
      // A page that a save does not concern is left alone.
      let _: Bool? = try await browser.execute("window.isOld = true")
      try desk.save("Content/pages/more.md", PreviewDesk.loose)
      try await Task.sleep(for: .milliseconds(600))
      #expect(try await browser.wait(for: "window.isOld"))
      try await browser.open(desk.page("more.html"))
      #expect(try await browser.wait(for: "document.title.includes('More')"))
    }
  }

  @Test func anErrorLiesOverTheLastGoodPageUntilItIsMended() async throws {
    let desk = try PreviewDesk(["--editor", "zed"])
    defer { desk.folder.remove() }
    let path = try desk.brief()
    let good = try desk.text(of: path)
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      let heading: String = try await browser.execute(
        "return document.querySelector('h1').textContent")
      try desk.save(path, good + "\n{no-such-figure} <script>alert(1)</script>\n")
      #expect(try await browser.wait(for: "document.getElementById('dossier-panel')"))
      let panel: String = try await browser.execute(
        "return document.getElementById('dossier-panel').innerText")
      #expect(panel.contains("error"))
      #expect(panel.contains("no-such-figure"))
      #expect(panel.contains("{no-such-figure} <script>alert(1)</script>"))
      #expect(panel.contains("The page below is the last one that could be made."))
      let role: String = try await browser.execute(
        "return document.getElementById('dossier-panel').getAttribute('role')")
      #expect(role == "alert")
      let link: String = try await browser.execute(
        "return document.querySelector('#dossier-panel a').getAttribute('href')")
      #expect(link.hasPrefix("zed://file/"))
      #expect(link.contains("factsheet.md:"))
      let still: String = try await browser.execute(
        "return document.querySelector('h1').textContent")
      #expect(still == heading)
      // The keyboard reaches the link.
      let _: Bool? = try await browser.execute(
        "document.querySelector('#dossier-panel a').focus()")
      #expect(
        try await browser.execute(
          "return document.activeElement.closest('#dossier-panel') !== null"))
      try desk.save(path, good)
      #expect(try await browser.wait(for: "!document.getElementById('dossier-panel')"))
    }
  }

  @Test func withoutScriptsTheFindingsAreAPlainPart() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try desk.save(path, desk.text(of: path) + "\n{no-such-figure}\n")
    try await WebDriver.session { browser in
      try await browser.letPagesRunScripts(false)
      var text = ""
      for _ in 0..<100 where !text.contains("no-such-figure") {
        try await browser.open(desk.page(PreviewDesk.route))
        text = try await browser.execute("return document.body.innerText")
      }
      #expect(text.contains("'{no-such-figure}'"))
      try await browser.open(desk.page("_dossier/findings"))
      let title: String = try await browser.execute("return document.title")
      #expect(title == "What is wrong with the content")
    }
  }

  @Test func theBarSaysWhatThePageIsAndNotesSayWhereThingsAreWritten() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let path = try desk.brief()
    try desk.save(
      "Content/pages/more.md",
      PreviewDesk.loose.replacing("id: more", with: "id: more\ndraft: true"))
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      let bar: String = try await browser.execute(
        "return document.getElementById('dossier-bar').innerText")
      #expect(bar.contains("Preview") && bar.contains("Published"))
      let _: Bool? = try await browser.execute(
        """
        document.querySelector('main a[href*="figures.html#"]').focus()
        """)
      #expect(try await browser.wait(for: "document.getElementById('dossier-note')"))
      let note: String = try await browser.execute(
        "return document.getElementById('dossier-note').innerText")
      #expect(note.contains("As of"))
      #expect(note.contains(".yml:"))
      let _: Bool? = try await browser.execute(
        """
        document.querySelector('p[data-origin]').dispatchEvent(
          new MouseEvent('mouseover', { bubbles: true }))
        """)
      let name = path.split(separator: "/").last ?? ""
      #expect(
        try await browser.wait(
          for: "document.getElementById('dossier-note')?.innerText.includes('\(name):')"))
      try await browser.open(desk.page("more.html"))
      let draft: String = try await browser.execute(
        "return document.getElementById('dossier-bar').innerText")
      #expect(draft.contains("Draft"))
      let built = try DossierExecutable.run(["build"], in: desk.folder.url)
      #expect(built.outputText.contains("1 draft left out"))
      let output = try FolderContents.read(desk.folder.url.appendingPathComponent("Output"))
      for (file, bytes) in output {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("_dossier") && !text.contains("data-origin"), "\(file)")
      }
    }
  }

  @Test func thePageTellsWhatItDidNotSayAtTheLastCommit() async throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    for arguments in [
      ["init", "--quiet"], ["add", "."],
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "first"],
    ] {
      let run = try RunTool.run(ToolPaths.program("git"), arguments, in: desk.folder.url)
      #expect(run.status == 0, "\(run.errorText)")
    }
    let path = try desk.brief()
    try desk.save(path, desk.text(of: path) + "\nA sentence with <b and & in it.\n")
    try await WebDriver.session { browser in
      try await browser.open(desk.page(PreviewDesk.route))
      #expect(
        try await browser.wait(
          for: "document.body.innerText.includes('A sentence with <b and & in it.')"))
      let _: Bool? = try await browser.execute(
        "document.querySelector('#dossier-bar a[href*=changes]').click()")
      #expect(try await browser.wait(for: "document.querySelector('.dossier-changes')"))
      let text: String = try await browser.execute(
        "return document.querySelector('main').innerText")
      #expect(text.contains("New: A sentence with <b and & in it."))
      #expect(!text.contains("Gone:"))
    }
  }

  @Test func aStyleEditIsSwappedWithoutLoadingThePageAnew() async throws {
    let looks = try TemporaryFolder()
    defer { looks.remove() }
    let tokens = try String(
      contentsOf: ToolPaths.repository.appendingPathComponent("Templates/Assets/css/tokens.css"),
      encoding: .utf8)
    try looks.write(["css/tokens.css": tokens])
    let desk = try PreviewDesk(["--looks", looks.url.path])
    defer { desk.folder.remove() }
    try await WebDriver.session { browser in
      try await browser.prefer(.light)
      try await browser.open(desk.page("index.html"))
      let _: Bool? = try await browser.execute("window.isOld = true")
      try looks.write(["css/tokens.css": tokens.replacing("#fdfcf9", with: "#ffeedd")])
      #expect(
        try await browser.wait(
          for: "getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 238, 221)'"
        ))
      #expect(try await browser.execute("return window.isOld === true"))
    }
  }

  @Test func controlCEndsItAndABusyPortIsSaid() throws {
    let desk = try PreviewDesk()
    defer { desk.folder.remove() }
    let second = try PreviewProcess(
      content: desk.folder.url.appendingPathComponent("Content"),
      ["--port", "\(desk.preview.port)"], in: desk.folder)
    #expect(second.port != desk.preview.port)
    #expect(
      second.output.contains(
        "Port \(desk.preview.port) is in use; \(second.port) is taken instead."))
    #expect(second.interrupt() == 0)
    #expect(second.output.hasSuffix("The preview has ended.\n"))
  }
}
