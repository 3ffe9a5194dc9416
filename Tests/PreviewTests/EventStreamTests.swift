import Foundation
import Loading
import Preview
import TestSupport
import Testing
import ToolSupport

/// What an open page is told.
struct EventStreamTests {
  /// The part of a page that says what it showed.
  private static func mark(in page: String) throws -> String {
    let found = try #require(page.firstMatch(of: #/data-mark="([^"]+)"/#))
    return String(found.1)
  }

  private static func news(
    for path: String, _ mark: String, from server: PreviewServer, until word: String,
    milliseconds: Int = 5_000
  ) -> String {
    let connection = RawConnection(port: server.port)
    connection.send(
      "GET /_dossier/events?\(path)&\(mark) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    let text = connection.read(until: word, milliseconds: milliseconds)
    return String(text.firstRange(of: "retry: 500").map { text[$0.upperBound...] } ?? text[...])
  }

  /// Pages come and open their streams later; in between the content goes on.
  @Test func whatIsSavedBeforeThePageListensIsTold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(SmallSite.soundFiles)
    let shown = try ShownSite(.disk(folder.url.path))
    let server = try PreviewServer(pages: shown.pages, port: Int.random(in: 20_000...50_000))
    defer { server.stop() }
    let route = "countries/cambodia/dossier.html"
    let mark = try Self.mark(in: shown.text(route))
    let other = try Self.mark(in: shown.text("about.html"))
    let nothing = Self.news(for: route, mark, from: server, until: "event", milliseconds: 300)
    #expect(!nothing.contains("event"))

    let text = SmallSite.soundFiles["countries/kh/factsheet.md"] ?? ""
    try folder.write(["countries/kh/factsheet.md": text + "\nSaved just now.\n"])
    shown.site.take(.paths(["countries/kh/factsheet.md"])) {}
    #expect(
      Self.news(for: route, mark, from: server, until: "reload").contains("event: reload"))
    // A page that the save does not concern stays; its findings may be others.
    let quiet = Self.news(for: "about.html", other, from: server, until: "findings")
    #expect(quiet.contains("event: findings") && !quiet.contains("reload"), "\(quiet)")
    // Of what says nothing about itself nothing is known.
    #expect(Self.news(for: route, "", from: server, until: "reload").contains("event: reload"))
  }

  /// What stays the same from one run of the server to the next is not loaded anew.
  @Test func aPageOutlivesTheServer() throws {
    let mark = try Self.mark(in: ShownSite(SmallSite()).text("about.html"))
    let shown = try ShownSite(SmallSite())
    let server = try PreviewServer(pages: shown.pages, port: Int.random(in: 20_000...50_000))
    defer { server.stop() }
    let news = Self.news(for: "about.html", mark, from: server, until: "findings")
    #expect(news.contains("event: findings") && !news.contains("reload"), "\(news)")
  }
}
