import Exports
import Loading
import Publishing
import Records
import SiteSupport
import Templates
import Testing

/// What the templates say of the pages of the golden site, which has every type of page.
@Suite struct PageNotesTests {
  private static func built(keepsNotes: Bool) throws -> [OutputFile] {
    var options = BuildOptions()
    options.keepsNotes = keepsNotes
    return try #require(
      try SiteBuilder(folder: .memory(GoldenSite.content()), options: options).run().files)
  }

  private let files: [OutputFile]
  private let paths: Set<String>

  init() throws {
    files = try Self.built(keepsNotes: true)
    paths = Set(files.map(\.path))
  }

  @Test func `notes leave nothing on a page`() throws {
    let plain = try Self.built(keepsNotes: false)
    #expect(plain.allSatisfy { $0.notes == nil })
    #expect(plain.map(\.path) == files.map(\.path))
    for (without, with) in zip(plain, files) {
      #expect(without.bytes == with.bytes, "\(with.path)")
    }
  }

  @Test func `every link leads to a file of the site`() {
    let planned = files.filter { $0.notes != nil }
    #expect(planned.count > 20)
    for file in planned {
      let notes = file.notes
      #expect(notes?.links.contains("index.html") == true, "\(file.path)")
      for link in notes?.links ?? [] {
        #expect(paths.contains(String(link.prefix { $0 != "#" })), "\(file.path): \(link)")
      }
      for asset in notes?.assets ?? [] { #expect(paths.contains(asset), "\(file.path): \(asset)") }
    }
    #expect(planned.contains { $0.notes?.assets.isEmpty == false })
    #expect(planned.contains { $0.notes?.scripts == [.filters] })
  }

  @Test func `citations are numbered from the top of every page`() {
    var count = 0
    for file in files where file.notes != nil {
      var newest = 0
      for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /href="#s(\d+)" id="r/) {
        let number = Int(match.1) ?? 0
        #expect(number <= newest + 1, "\(file.path): \(number) is above \(newest + 1)")
        newest = max(newest, number)
      }
      count += newest
    }
    #expect(count > 50)
  }

  @Test func `each mention is in a tag, where an attribute can be put`() {
    var count = 0
    for file in files {
      for mention in file.notes?.mentions ?? [] {
        let before = file.bytes[..<mention.place].suffix(while: { $0 != UInt8(ascii: "<") })
        let after = String(decoding: file.bytes[mention.place...].prefix(200), as: UTF8.self)
        #expect(!before.contains(UInt8(ascii: ">")), "\(file.path): \(mention)")
        let isLink = after.hasPrefix(" href=\"\(mention.target)")
        #expect(isLink || mention.target.hasPrefix("#"), "\(file.path): \(mention)")
        count += 1
      }
    }
    #expect(count > 200, "\(count)")
  }

  @Test func `a page names its parts, its style sheet and the ends of its head and body`() throws {
    let file = try #require(files.first { $0.path == "figures.html" })
    let notes = try #require(file.notes)
    func text(from place: Int, _ count: Int) -> String {
      String(decoding: file.bytes[place...].prefix(count), as: UTF8.self)
    }
    let headings = notes.sections.flatMap(\.headings)
    #expect(headings.first?.id == "main" && headings.last?.id == "page-cite")
    #expect(headings.last?.title == "How to cite")
    #expect(text(from: notes.endOfHead, 7) == "</head>")
    #expect(text(from: notes.endOfBody, 7) == "</body>")
    let style = String(decoding: file.bytes[notes.stylesheet], as: UTF8.self)
    #expect(style.hasPrefix("assets/site.") && style.hasSuffix(".css"))
  }
}

extension Collection where Element == UInt8 {
  /// The last bytes, as long as they fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> [UInt8] {
    Array(reversed().prefix(while: fits).reversed())
  }
}
