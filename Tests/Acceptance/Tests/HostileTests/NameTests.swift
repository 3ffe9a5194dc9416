import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Names of files, addresses and identifiers that lead elsewhere, hide what they are, or cannot be
/// stored on another system.
struct NameTests {
  /// Links, pictures, addresses and settings that try to leave the folder.
  @Test(arguments: [
    ("pages/about.md", "[a](../../../../etc/passwd)", "[broken-link]"),
    ("pages/about.md", "[a](/../../etc/passwd)", "[broken-link]"),
    ("pages/about.md", "[a](%2e%2e/%2e%2e/etc/passwd)", "[broken-link]"),
    ("pages/about.md", "[a](..%2f..%2fetc%2fpasswd)", "[broken-link]"),
    ("pages/about.md", "![a](..%2f..%2fetc%2fpasswd)", "[broken-link]"),
    ("pages/about.md", "![a](file:///etc/passwd)", "[remote-image]"),
    ("pages/about.md", "[a](file:///etc/passwd)", "[unsafe-link]"),
    ("pages/about.md", "[a](org:../../etc)", "[bad-link-target]"),
    ("pages/about.md", "[a](org:%2e%2e)", "[bad-link-target]"),
    ("pages/about.md", "[a](javascript&#58;alert(1))", "[unsafe-link]"),
    ("pages/about.md", "[a](JaVaScRiPt:alert(1))", "[unsafe-link]"),
    ("pages/about.md", "[a](<java\tscript:alert(1)>)", "[unsafe-link]"),
    ("pages/about.md", "[a](data:text/html;base64,PHNjcmlwdD4=)", "[unsafe-link]"),
    ("pages/about.md", "[a](\\\\evil.test\\share)", "[broken-link]"),
    ("pages/about.md", "[a](assets/map.svg%00.html)", "[broken-link]"),
  ])
  func aLinkOutOfTheFolderIsAnError(path: String, link: String, rule: String) throws {
    let page = "---\nid: about\ntitle: About\nsummary: A page.\n---\n\(link)\n"
    let report = try HostileRun([path: page]).report
    #expect(report.hasPrefix("Content/pages/about.md:6:1: ") && report.contains(rule), "\(report)")
  }

  @Test(arguments: [
    "../x.html", "a/../../x.html", "%2e%2e/x.html", "/etc/x.html", "//evil.test/x.html",
    "a//x.html",
    "C:/x.html", "a\\\\x.html", "a\\u202Ex.html", "a\\nx.html", "a?x.html", "CON.html", "a./x.html",
    "https://evil.test/x.html", "index.html", "INDEX.HTML", "hostile.html/x.html",
    String(repeating: "a", count: 300) + ".html", String(repeating: "a/", count: 150),
  ])
  func anOldAddressOutOfTheSiteIsAnError(address: String) throws {
    let run = try HostileRun([
      "pages/hostile.md": """
      ---
      id: hostile
      title: Hostile
      summary: A page.
      aliases: ["\(address)"]
      ---
      Words.

      """
    ])
    #expect(run.files == nil, "\(address) was taken")
    #expect(run.report.contains("pages/hostile.md:5:"), "\(run.report)")
  }

  @Test(arguments: [
    "../x", "..", ".", "a/b", "a\\\\b", "%2e%2e", "a\\u202Eb", "a\\0b", "e\\u0301", "É", "a b", "-",
    "--",
    "a--b", "A", String(repeating: "a", count: 300),
  ])
  func anIdentifierIsAPlainWord(id: String) throws {
    let run = try HostileRun([
      "pages/hostile.md": "---\nid: \"\(id)\"\ntitle: T\nsummary: S.\n---\nWords.\n"
    ])
    #expect(run.files == nil, "\(id) was taken")
    #expect(run.report.contains("pages/hostile.md:2:"), "\(run.report)")
  }

  /// Identifiers that are addresses, and addresses that other systems cannot store.
  @Test(arguments: ["con", "nul", "aux", "prn", "com1", "lpt9"])
  func aNameThatWindowsReservesIsAnError(id: String) throws {
    let run = try HostileRun([
      "pages/hostile.md": "---\nid: \(id)\ntitle: T\nsummary: S.\n---\nWords.\n"
    ])
    #expect(run.files == nil)
    #expect(run.report.contains("[unsafe-route]"), "\(run.report)")
  }

  /// The anchors of headings are in no file's name, however long they are.
  @Test func aHeadingOfAnyLengthIsAnAnchor() throws {
    let long = String(repeating: "Long ", count: 2_000)
    let run = try HostileRun([
      "pages/hostile.md": "---\nid: hostile\ntitle: T\nsummary: S.\n---\n## \(long)\n"
    ])
    #expect(run.files?.keys.contains { $0.utf8.count > 200 } == false)
  }

  // MARK: - On a disk

  @Test(arguments: [
    (
      "two forms of one letter", ["assets/caf\u{E9}.txt", "assets/cafe\u{301}.txt"],
      "[colliding-routes]"
    ),
    ("two cases of one letter", ["assets/Map.txt", "assets/map.TXT"], "[colliding-routes]"),
    ("a name that Windows reserves", ["assets/CON.md"], "[unsafe-route]"),
    ("a name that Windows reserves", ["assets/a/nul"], "[unsafe-route]"),
    ("a control character", ["assets/a\u{1B}[31mred.txt"], "[unsafe-route]"),
    ("a line end", ["assets/a\nb.txt"], "[unsafe-route]"),
    ("a turned name", ["assets/a\u{202E}txt.exe"], "[unsafe-route]"),
    ("a name of 240 bytes", ["assets/" + String(repeating: "a", count: 240)], "[unsafe-route]"),
    ("a backslash", ["assets/a\\x.txt"], "[unsafe-route]"),
    ("a dot at the end", ["assets/a."], "[unsafe-route]"),
    ("a record of such a name", ["figures/a\u{1B}[31m\nb.txt"], "[misplaced-file]"),
  ])
  func aNameThatCannotBeStoredEverywhereIsNamedInPlainText(
    what: String, paths: [String], rule: String
  ) throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    for path in paths { try site.folder.write(["Content/\(path)": "Words.\n"]) }
    for format in ["human", "github", "json", "sarif"] {
      let run = try site.run("build", ["--format", format])
      #expect(run.status == 1, "\(what): \(run.errorText)")
      let text = run.outputText + run.errorText
      if format == "human" { #expect(text.contains(rule), "\(what): \(text)") }
      Self.expectPlain(text)
    }
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  /// Addresses with percent signs are what they are: names of files.
  @Test func percentSignsInNamesAreNoWayUp() throws {
    let site = try SmallSiteFolder(adding: ["assets/%2e%2e/%2e%2e/x.txt": "Words.\n"])
    defer { site.remove() }
    let run = try site.run("build")
    let made = try FileManager.default.contentsOfDirectory(atPath: site.folder.url.path).sorted()
    #expect(made.allSatisfy { $0 == "Content" || $0 == "Output" }, "\(made)")
    if run.status == 0 {
      #expect(FileManager.default.fileExists(atPath: site.output + "/assets/%2e%2e/%2e%2e/x.txt"))
    }
  }

  @Test func aNameThatIsNotUTF8IsReportedNotLost() throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    do {
      try site.write(
        Array("- a\n".utf8), named: [0x61, 0xFF, 0x2E, 0x79, 0x6D, 0x6C], in: "figures")
    } catch {
      return  // This disk stores names in UTF-8 only.
    }
    let run = try site.run("check")
    #expect(run.status == 1)
    #expect(
      run.errorText.contains("must be a plain file, not one whose name is not UTF-8"),
      "\(run.errorText)")
  }

  /// None of these is opened, so that none keeps the build waiting or leads out of the folder.
  @Test func whatIsNoPlainFileIsReportedOnceEach() throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    let links = [
      "file": "figures/count.yml", "outside": "/etc/passwd", "nowhere": "gone.yml", "folder": ".",
      "itself": "itself.yml", "up": "..", "zero": "/dev/zero",
    ]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: "\(site.content)/figures/\(name).yml", withDestinationPath: target)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.content)/assets/loop", withDestinationPath: "../assets")
    #expect(mkfifo("\(site.content)/figures/pipe.yml", 0o644) == 0)
    #expect(mkfifo("\(site.content)/assets/pipe.png", 0o644) == 0)
    let run = try site.run("check")
    #expect(run.status == 1)
    for name in links.keys.sorted() {
      #expect(
        run.errorText.contains("'figures/\(name).yml' must be a plain file, not a symbolic link"))
    }
    #expect(run.errorText.contains("assets/loop' must be a plain file, not a symbolic link"))
    #expect(run.errorText.contains("figures/pipe.yml' must be a plain file, not no regular file"))
    #expect(!run.errorText.contains("root:"))
  }

  /// `site.yml` itself and the content folder may be such, too.
  @Test(arguments: ["fifo", "link", "folder"])
  func settingsThatAreNoPlainFileAreReported(kind: String) throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    let path = site.content + "/site.yml"
    try FileManager.default.removeItem(atPath: path)
    switch kind {
    case "fifo": #expect(mkfifo(path, 0o644) == 0)
    case "link":
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
    default:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let run = try site.run("check")
    #expect(run.status == 1 || run.status == 3, "\(run.status)")
    #expect(run.errorText.contains("site.yml"), "\(run.errorText)")
  }

  @Test(arguments: [
    ("figures/count.yml", 0o000, "figures/count.yml"), ("figures", 0o000, "figures"),
    // Its names can be listed, and nothing of them looked at.
    ("figures", 0o444, "figures/count.yml"), ("assets/map.svg", 0o000, "assets/map.svg"),
    ("site.yml", 0o000, "site.yml"),
  ])
  func whatMayNotBeReadIsReportedNotLost(path: String, mode: Int, named: String) throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    // `mkdtemp` makes folders that only their maker may enter.
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: site.folder.url.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: site.content + "/" + path)
    let run = try site.runAsNobody("check")
    #expect([1, 3].contains(run.status), "\(run.status)")
    #expect(run.errorText.contains("/\(named)"), "\(run.errorText)")
    #expect(run.errorText.contains("Permission denied"), "\(run.errorText)")
  }

  /// A folder that comes and goes while the site is built: the build ends, says what it missed, and
  /// leaves the old site or a new one that is whole.
  @Test func aFolderThatVanishesInMidBuildIsNoCrash() throws {
    let pages = Dictionary(
      uniqueKeysWithValues: (0..<300).map { number in
        (
          "pages/many/p\(number).md",
          "---\nid: p\(number)\ntitle: T\nsummary: S.\n---\nWords [@example-report].\n"
        )
      })
    let site = try SmallSiteFolder(adding: pages)
    defer { site.remove() }
    #expect(try site.run("build", ["--quiet"]).status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      "while :; do mv \"$0/pages/many\" \"$0/../away\"; mv \"$0/../away\" \"$0/pages/many\"; done",
      site.content,
    ]
    process.standardError = FileHandle.nullDevice
    try process.runWithAllSignals()
    defer {
      process.killWithItsChildren()
      process.waitUntilExit()
    }
    for _ in 0..<10 {
      let run = try site.run("build", ["--quiet"])
      #expect([0, 1, 3, 4].contains(run.status), "\(run.status): \(run.errorText.prefix(500))")
      #expect(run.status == 0 || !run.errorText.isEmpty)
      let manifest = try Data(contentsOf: URL(fileURLWithPath: site.output + "/manifest.json"))
      #expect((try JSONSerialization.jsonObject(with: manifest)) is [String: Any])
    }
  }

  /// No byte of a report drives a terminal, and no line of it is forged.
  private static func expectPlain(_ text: String) {
    let controls = text.unicodeScalars.filter { scalar in
      scalar.properties.isBidiControl
        || scalar.properties.generalCategory == .control && scalar != "\n"
    }
    #expect(controls.isEmpty, "\(text.debugDescription)")
    #expect(!text.contains("\nb.txt"), "\(text.debugDescription)")
  }
}
