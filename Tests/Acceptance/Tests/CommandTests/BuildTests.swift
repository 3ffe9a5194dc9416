import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Whole builds by the real program: the same bytes everywhere, and never half a site.
struct BuildTests {
  @Test func theSameContentMakesTheSameBytesWhateverTheMachineIsSetTo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let content = ToolPaths.repository.appendingPathComponent("Content").path
    let first = folder.url.appendingPathComponent("first")
    let second = folder.url.appendingPathComponent("elsewhere/second")
    let one = try DossierExecutable.run(
      ["build", "--content", content, "--output", first.path, "--jobs", "1"],
      environment: ["TZ": "UTC", "LANG": "C"])
    let eight = try DossierExecutable.run(
      ["build", "--content", content, "--output", second.path, "--jobs", "8"],
      environment: ["TZ": "Asia/Phnom_Penh", "LANG": "th_TH.UTF-8", "LC_ALL": "th_TH.UTF-8"],
      in: folder.url)
    #expect(one.status == 0, "\(one.errorText)")
    #expect(eight.status == 0, "\(eight.errorText)")
    let left = try FolderContents.read(first)
    let right = try FolderContents.read(second)
    #expect(left.keys.sorted() == right.keys.sorted())
    #expect(left == right)
    #expect(left.count > 200)
  }

  @Test func aPageThatIsGoneFromTheContentIsGoneFromTheSite() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/legal/more.yml", ExampleSite.law(id: "water-law", title: "Water law"))
    try site.build()
    #expect(site.has("Output/law/water-law.html"))
    site.delete("Content/legal/more.yml")
    try site.build()
    // What is left is a way on for those who follow an old link, until somebody says otherwise.
    let left = try site.text("Output/law/water-law.html")
    #expect(left.contains("<meta http-equiv=\"refresh\" content=\"0; url=../law.html\">"))
    #expect(!left.contains("Water law"))
    try site.write(
      "Content/redirects.yml",
      """
      - {from: law/water-law.html, gone: true}
      - {from: old-laws.html, to: law.html}

      """)
    let run = try site.run()
    #expect(run.status == 0)
    #expect(!run.errorText.contains("[vanished-address]"), "\(run.errorText)")
    #expect(!site.has("Output/law/water-law.html"))
    #expect(try site.text("Output/_redirects") == "/old-laws.html /law.html 301\n")
  }

  @Test func aPageThatVanishesIsNamedUntilSomebodySaysWhereItWent() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/pages/notes.md", ExampleSite.page(id: "notes"))
    try site.build()
    site.delete("Content/pages/notes.md")
    let warning = """
      warning: 'notes.html' was a page of the last edition and is none now; it leads to 'index.html' \
      for now [vanished-address]
         = help: write 'notes.html' under 'aliases' of the record that has taken its place, or \
      '- {from: notes.html, to: index.html}' or '- {from: notes.html, gone: true}' into redirects.yml
         = help: dossier explain vanished-address

      """
    for _ in 1...2 {
      let run = try site.run()
      #expect(run.status == 0)
      #expect(run.errorText.contains(warning), "\(run.errorText)")
      #expect(try site.text("Output/_redirects") == "/notes.html /index.html 302\n")
    }
    // CI builds into an empty folder, and is told what is published.
    try site.write("published.json", try site.text("Output/manifest.json"))
    let fresh = try site.run(["--output", "fresh", "--previous", "published.json"])
    #expect(fresh.errorText.contains(warning), "\(fresh.errorText)")
    #expect(
      try FolderContents.read(URL(fileURLWithPath: site.path("fresh"))) == site.output())
    #expect(try site.run(["--fail-on", "warning"]).status == 1)
    #expect(try site.run(["--previous", "Content/site.yml"]).status == 3)
    #expect(try site.run(["--previous", "nothing.json"]).status == 3)
  }

  @Test func aFindingLeavesTheOldSiteAndExitsWithOne() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.build()
    let before = try site.output()
    try site.write("Content/figures/bad.yml", "- id: bad\n  label: x\n")
    let run = try site.run()
    #expect(run.status == 1)
    #expect(run.errorText.contains("Content/figures/bad.yml:1:3: error:"))
    #expect(try site.output() == before)
  }

  @Test func aFolderThatDossierDidNotWriteIsNotTouched() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Output/letter.txt", "Dear reader")
    let run = try site.run()
    #expect(run.status == 4)
    #expect(run.errorText.contains("it holds 'letter.txt', which Dossier did not write"))
    #expect(try site.output() == ["letter.txt": Data("Dear reader".utf8)])
  }

  @Test func aStrangersFileAmongTheSiteIsNotLost() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.build()
    try site.write("Output/letter.txt", "Dear reader")
    #expect(try site.run().status == 4)
    #expect(site.has("Output/letter.txt"))
    #expect(site.has("Output/index.html"))
  }

  @Test func aStrangersFileInAFolderOfTheSiteIsNotLost() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.build()
    try site.write("Output/data/mine.csv", "1,2")
    let run = try site.run()
    #expect(run.status == 4)
    #expect(run.errorText.contains("it holds 'data/mine.csv', which Dossier did not write"))
    #expect(site.has("Output/data/mine.csv"))
  }

  @Test func theFileThatKeepsTheFolderInGitOutlivesABuild() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Output/.gitkeep", "")
    try site.build()
    #expect(site.has("Output/.gitkeep"))
    #expect(site.has("Output/index.html"))
  }

  @Test func aSymbolicLinkInTheContentIsRefusedByName() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: site.path("Content/assets-link.txt"), withDestinationPath: "/etc/hostname")
    let run = try site.run()
    #expect(run.status == 1)
    #expect(
      run.errorText.contains("'assets-link.txt' must be a plain file, not a symbolic link"))
  }

  @Test func twoEncodingsOfOneNameAreRefused() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/assets/caf\u{E9}.txt", "x")
    try site.write("Content/assets/cafe\u{301}.txt", "x")
    let run = try site.run()
    #expect(run.status == 1)
    #expect(run.errorText.contains("[colliding-routes]"))
  }

  @Test func aBuildThatIsKilledLeavesTheOldSiteOrTheNewOne() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    // Enough files that writing them, and removing the old ones, takes a while.
    for number in 1...1500 { try site.write("Content/assets/\(number).txt", "\(number)") }
    try site.build()
    let old = try site.output()
    try site.write("Content/pages/more.md", ExampleSite.page(id: "more"))
    try site.build()
    let new = try site.output()
    #expect(old != new)
    // A build that ends in time leads the address of the page that is gone on.
    site.delete("Content/pages/more.md")
    try site.build()
    let back = try site.output()
    var killedWhileWriting = 0
    for milliseconds in stride(from: 0, through: 95, by: 5) {
      if milliseconds % 2 == 0 {
        site.delete("Content/pages/more.md")
      } else {
        try site.write("Content/pages/more.md", ExampleSite.page(id: "more"))
      }
      if try site.buildAndKill(afterWritingFor: milliseconds) { killedWhileWriting += 1 }
      let left = try site.output()
      #expect([old, new, back].contains(left), "killed after writing for \(milliseconds) ms")
    }
    // Otherwise nothing has been shown.
    #expect(killedWhileWriting >= 3)
    // What a killed build left behind does not stand in the way of the next.
    try site.build()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path("")).sorted() == [
        ".gitignore", "Content", "Output",
      ])
  }

  @Test func aFolderThatCannotBeWrittenLeavesTheOldSiteAndExitsWithFour() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.build()
    let before = try site.output()
    let run = try site.runWithoutPermissionToWrite()
    #expect(run.status == 4)
    #expect(run.errorText.contains("Permission denied"))
    #expect(run.errorText.contains("is as it was before"))
    #expect(try site.output() == before)
  }
}
