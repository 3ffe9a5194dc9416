import Library
import Loading
import Records
import TestSupport
import Testing

@Suite struct DeterminismTests {
  /// Many files, some with mistakes, some that use each other.
  private var site: SmallSite {
    var files: [String: String] = [:]
    for number in 0..<200 {
      let next = number.isMultiple(of: 7) ? "no-figure-\(number)" : "figure-\((number + 1) % 200)"
      files["figures/f\(number).yml"] = """
        - id: figure-\(number)
          label: officials trained
          value: \(number.isMultiple(of: 5) ? "many" : "\(number)")
          unit: people
          geography: KHM
          restates: \(next)
          sources: example-report, p. \(number)

        """
    }
    return SmallSite(adding: files)
  }

  @Test func reportsTheSameHoweverManyWorkersRead() throws {
    let site = site
    let one = try site.report(jobs: 1)
    #expect(one.contains("[dangling-reference]") && one.contains("[bad-number]"))
    for jobs in [2, 8, 64] { #expect(try site.report(jobs: jobs) == one) }
  }

  @Test func makesTheSameLibraryHoweverManyWorkersRead() throws {
    let one = try #require(try site.load(jobs: 1).library)
    let eight = try #require(try site.load(jobs: 8).library)
    #expect(one.allRecords.map(\.key) == eight.allRecords.map(\.key))
    #expect(one.allRecords.map(\.header.range) == eight.allRecords.map(\.header.range))
    for key in one.allRecords.map(\.key) {
      let (links, others) = (one.backlinks[key], eight.backlinks[key])
      #expect(links.map(\.owner) == others.map(\.owner))
      #expect(links.map(\.place?.text) == others.map(\.place?.text))
    }
    #expect(one.paths == eight.paths)
  }

  @Test func ordersFilesByTheirBytes() throws {
    let site = SmallSite(adding: ["assets/B": "", "assets/a": "", "assets/é": "", "assets/z": ""])
    let paths = try #require(try site.load().library).paths.filter { !$0.contains(".") }
    #expect(paths == ["assets/B", "assets/a", "assets/z", "assets/é"])
  }
}
