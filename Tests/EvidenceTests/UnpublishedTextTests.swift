import Diagnostics
import Exports
import Loading
import Publishing
import SiteSupport
import TestSupport
import Testing

/// No byte of a site is from the text of a source.
struct UnpublishedTextTests {
  private let secret = "the survey counted 1,829 wells in 12 provinces"

  @Test func noFileOfTheSiteHasTheText() throws {
    let outcome = try EvidenceSite().site.build()
    let files = try #require(outcome.files)
    #expect(files.count > 20)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains(secret) && !text.contains("villages had asked"), "\(file.path)")
      #expect(!file.path.contains("texts/"))
    }
  }

  @Test func aCopyInTheAssetsIsAnError() throws {
    var site = EvidenceSite()
    site.files["assets/gauge.txt"] = site.text
    site.files["static/report.html"] =
      "<p>\(site.text.split(separator: "\n").joined(separator: "</p>\n<p>"))</p>"
    let report = try site.site.buildReport()
    #expect(
      report.contains(
        "'assets/gauge.txt' must not be published: it holds the text of a source, "
          + "'sources/texts/gauge.txt' [source-text-published]"))
    #expect(
      report.contains(
        "'static/report.html' must not be published: it holds the text of a source"))
  }

  @Test func anotherFileOfTheAssetsIsFree() throws {
    var site = EvidenceSite()
    site.files["assets/wells.txt"] =
      "In March 2016 the survey counted 1,829 wells in 12 provinces (35% dry), we wrote.\n"
    #expect(try !site.site.buildReport().contains("source-text-published"))
  }

  @Test func preflightFindsATextByItsPlaceAndByItsBytes() throws {
    try withTemporaryFolder { folder in
      var site = EvidenceSite()
      site.files["assets/plain.txt"] = "Words of our own.\n"
      let sink = folder + "/Output"
      let built = try #require(try site.site.build().files)
      try FileSystem.makeFolder(sink)
      for file in built {
        var path = sink
        for part in file.path.split(separator: "/").dropLast() {
          path += "/\(part)"
          try FileSystem.makeFolder(path)
        }
        try FileSystem.write(file.bytes, toNewFile: sink + "/" + file.path)
      }
      let hash = EvidenceFile.hash(of: Array(site.text.utf8))
      func findings() throws -> [String] {
        Preflight(try BuiltFolder(sink), for: .netlify, sourceTexts: [hash]).findings()
          .filter { $0.rule == "source-text-in-site" }.map(\.message)
      }
      #expect(try findings() == [])
      try FileSystem.write(Array(site.text.utf8), toNewFile: sink + "/copy.txt")
      try FileSystem.makeFolder(sink + "/sources/texts")
      try FileSystem.write(Array("Other words.\n".utf8), toNewFile: sink + "/sources/texts/a.txt")
      #expect(
        try findings() == [
          "'copy.txt' must not be there: it is the text of a source",
          "'sources/texts/a.txt' must not be there: it is the text of a source",
        ])
    }
  }
}
