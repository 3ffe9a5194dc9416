import TestSupport
import Testing

/// A figure restates a number of its own place and time.
@Suite struct RestatedElsewhereTests {
  private func report(_ first: String, _ second: String) throws -> String {
    func figure(_ id: String, _ keys: String) -> String {
      """
      - id: \(id)
        label: wells dug
        value: 40
        unit: wells
        sources: example-report, p. 3
      \(keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

      """
    }
    return try SmallSite(adding: [
      "figures/more.yml": figure("one", first) + figure("again", second + "\nrestates: one")
    ]).report()
  }

  @Test func isNotOfAnotherCountry() throws {
    expectReport(
      try report("geography: VNM", "geography: KHM"),
      """
      figures/more.yml:13:13: 'again' must be of the same place as 'one', which it restates: it is \
      about 'KHM', the other about 'VNM' [restated-figure-differs]
        figures/more.yml:1:7: the restated figure

      """)
  }

  @Test(arguments: [
    ("period: 2018", "period: 2019"), ("as-of: 2018-05", "as-of: 2018-07"),
    ("period: 2018", "as-of: 2020-01-31"), ("period: 2015/2016", "period: 2017/2018"),
  ])
  func isNotOfAnotherTime(first: String, second: String) throws {
    let report = try report("geography: KHM\n\(first)", "geography: KHM\n\(second)")
    #expect(
      report.contains("'again' must be of the same time as 'one', which it restates: it is of "))
  }

  @Test(arguments: [
    ("geography: asean", "geography: KHM"), ("geography: [KHM, VNM]", "geography: KHM"),
    ("geography: KHM\nperiod: 2018", "geography: KHM"),
    ("geography: KHM\nperiod: 2018", "geography: KHM\nas-of: 2018-06"),
    ("geography: KHM\nperiod: 2018~", "geography: KHM\nperiod: 2019"),
  ])
  func mayBeOfTheSame(first: String, second: String) throws {
    #expect(try report(first, second) == "")
  }
}
