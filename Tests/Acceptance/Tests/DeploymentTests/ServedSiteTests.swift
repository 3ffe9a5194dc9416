import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// A site on a real nginx: what readers meet, and what they never meet.
struct ServedSiteTests {
  /// Editions come by push to a bare repository and by the script, and go back, while people read.
  @Test func readersMeetOneEditionOrTheOtherAndNoError() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    #expect(try repository.push(place.site).contains(" is served, "))
    let server = try NginxServer(serving: place.target)
    defer { server.stop() }

    let readers = try Readers(6, of: server.address)
    for round in 1...4 {
      try place.write(edition: "Edition B", accent: "#0b5a\(60 + round)")
      #expect(try repository.push(place.site).contains(" is served, "))
      #expect(try place.servedTitle() == "Edition B")
      for _ in 1...5 {
        #expect(try place.script(["--rollback", place.target.path]).status == 0)
        let newest = try #require(place.names(in: "editions").last)
        #expect(try place.script(["--serve", newest, place.target.path]).status == 0)
      }
      try place.write(edition: "Edition A", accent: "#0b5a\(70 + round)")
      #expect(try repository.push(place.site).contains(" is served, "))
    }
    let report = readers.stop()
    #expect(report.failures == [])
    #expect(Set(report.editions.keys) == ["Edition A", "Edition B"])
    #expect(report.requests > 500, "\(report.requests) requests")
    #expect(try place.names(in: "editions").count == 5)
    let complaints = try server.complaints()
    #expect(complaints == "")
    print("readers: \(report.requests) requests, \(report.editions)")
  }

  @Test func aPushThatDoesNotBuildLeavesTheOldEdition() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    try place.site.write("Content/pages/notes.md", ExampleSite.page(id: "notes"))
    #expect(try repository.push(place.site).contains(" is served, "))

    try place.site.write("Content/figures/bad.yml", "- id: bad\n  label: x\n")
    let refused = try repository.push(place.site)
    #expect(refused.contains("Content/figures/bad.yml:1:3: error: 'unit' must be given"))
    #expect(refused.contains("the site was not built; the old edition is still served"))
    #expect(try place.servedTitle() == "Edition A")

    // Each build starts in an empty folder, and still knows which addresses vanish.
    place.site.delete("Content/figures/bad.yml")
    place.site.delete("Content/pages/notes.md")
    let warned = try repository.push(place.site)
    #expect(warned.contains("'notes.html' was a page of the last edition and is none now"))
    #expect(warned.contains(" is served, "))
    #expect(
      FileManager.default.fileExists(
        atPath: place.target.appendingPathComponent("current/notes.html").path))

    let elsewhere = try repository.push(place.site, to: "ideas")
    #expect(!elsewhere.contains("served"))
  }

  @Test func ofTwoPushesTheNewestCommitIsServedWhicheverHookComesLast() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    let repository = try PushedRepository(deployingTo: place.target)
    defer { repository.remove() }
    try place.write(edition: "Edition A", accent: "#0b5a66")
    try repository.push(place.site)
    let older = try repository.commit()
    try place.write(edition: "Edition B", accent: "#0b5a67")
    try repository.push(place.site)
    let newer = try repository.commit()
    // The hook of the first push comes last.
    #expect(try repository.hook(older).status == 0)
    #expect(try place.servedTitle() == "Edition B")

    // And while one is at work, another waits.
    #expect(
      try place.script(["--serve", place.names(in: "editions")[0], place.target.path]).status == 0)
    let waiting = try repository.hook(
      newer, launcher: ["flock", "dossier.lock", "timeout", "4"])
    #expect(waiting.status == 124)
    #expect(
      waiting.outputText == "dossier: another push is being deployed; this one waits for it\n")
    #expect(try place.servedTitle() == "Edition A")
    #expect(try repository.hook(newer).status == 0)
    #expect(try place.servedTitle() == "Edition B")
  }

  @Test func theSampleConfigurationServesTheSiteAsItIsMeant() throws {
    let place = try DeployedSite()
    defer { place.remove() }
    try place.site.write("Content/redirects.yml", "- {from: notes/, to: law.html}\n")
    try place.build(edition: "Edition A", accent: "#0b5a66")
    #expect(try place.deploy().status == 0)
    let server = try NginxServer(serving: place.target)
    defer { server.stop() }

    let home = try server.get("/")
    #expect(home.status == 200)
    #expect(home.headers["content-type"] == "text/html; charset=utf-8")
    #expect(home.headers["cache-control"] == "no-cache")
    let style = try #require(
      place.names(in: "current/assets").first { $0.hasPrefix("site.") })
    let asset = try server.get("/assets/\(style)")
    #expect(asset.status == 200)
    #expect(asset.headers["content-type"] == "text/css; charset=utf-8")
    #expect(asset.headers["cache-control"] == "public, max-age=31536000, immutable")
    let missing = try server.get("/no/such/page.html")
    #expect(missing.status == 404)
    #expect(missing.text.contains("<h1>Page not found</h1>"))

    // The headers that other hosts read from the site, on pages of every kind.
    let wanted = try place.site.text("Output/_headers").split(separator: "\n")
      .prefix { $0 != "" && !$0.hasPrefix("/assets") }.dropFirst()
      .compactMap { line in line.firstIndex(of: ":").map { (line[..<$0], line[$0...].dropFirst(2)) }
      }
    #expect(wanted.count >= 6)
    for reply in [home, asset, missing, try server.get("/countries/")] {
      for (name, value) in wanted {
        let key = name.trimmingCharacters(in: .whitespaces).lowercased()
        #expect(reply.headers[key] == String(value), "\(key)")
      }
    }

    let zipped = try server.get("/law.html", ["-H", "Accept-Encoding: gzip"])
    #expect(zipped.headers["content-encoding"] == "gzip")
    #expect(zipped.headers["vary"] == "Accept-Encoding")
    let unzipped = try server.get("/law.html", ["--compressed"])
    #expect(unzipped.text == (try place.site.text("Output/law.html")))

    for hidden in [
      "/_headers", "/_redirects", "/.nojekyll", "/countries/", "/404.html", "/../history",
    ] {
      let status = try server.get(hidden).status
      #expect([400, 404].contains(status), "\(hidden)")
    }
    let folder = try server.get("/notes")
    #expect(folder.status == 301)
    #expect(folder.headers["location"] == "/notes/")
    #expect(try server.get("/notes/").text.contains("url=../law.html"))
    for (path, type) in [
      ("/data/figures.csv", "text/csv; charset=utf-8"),
      ("/data/figures.json", "application/json; charset=utf-8"),
      ("/feed.xml", "application/xml; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
    ] {
      #expect(try server.get(path).headers["content-type"] == type, "\(path)")
    }
  }
}
