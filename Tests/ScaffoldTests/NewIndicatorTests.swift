import Diagnostics
import Loading
import Records
import Scaffold
import TestSupport
import Testing

struct `A new indicator` {
  private func site(_ text: String) -> SmallSite {
    SmallSite(adding: ["indicators/wages.yml": text])
  }

  private var file: Scaffold.File {
    get throws {
      let site = SmallSite()
      let library = try #require(try site.load().library)
      return Scaffold.record(
        .indicator, id: "wages", source: "example-report",
        place: Scaffold.Place(in: library, for: "wages"))
    }
  }

  @Test func `is a draft that loads without a finding`() throws {
    let file = try file
    #expect(file.path == "indicators/wages.yml")
    let site = site(file.text)
    #expect(try site.report(includesDrafts: true) == "")
    #expect(try site.load(includesDrafts: true).library?.indicators["wages"]?.unit == "people")
    #expect(try site.load().library?.indicators["wages"] == nil)
  }

  @Test func `asks for its sentences to be replaced before it is published`() throws {
    let published = try file.text.replacing(
      "  draft: true              # remove this line to publish\n", with: "")
    let report = try site(published).report()
    #expect(report.contains("[scaffold-left]"), "\(report)")
    #expect(report.contains("label and definition"), "\(report)")
  }
}
