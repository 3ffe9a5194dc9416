import TestSupport
import Testing

@Suite struct PartsCannotBeAddedTests {
  private func report(_ total: String, first: String = "", second: String = "") throws -> String {
    func record(_ id: String, _ value: Int, _ keys: String) -> String {
      """
      - {id: \(id), label: something counted, value: \(value), geography: KHM, \
      sources: 'example-report, p. 3', \(keys)}

      """
    }
    return try SmallSite(adding: [
      "figures/more.yml": record("east", 4, "unit: towns\(first)")
        + record("west", 9, "unit: towns\(second)") + record("whole", 13, total)
    ]).report()
  }

  @Test(arguments: [
    ("[east, west, east]", "'of' must not list 'east' twice [listed-twice]"),
    ("[east, west, whole]", "'whole' must not be a part of itself [parts-of-another-kind]"),
  ])
  func findsAPartThatIsNone(parts: String, message: String) throws {
    let report = try report("unit: towns, parts: {relation: sum, of: \(parts)}")
    #expect(report.contains(message), "\(report)")
  }

  @Test func findsPartsOfTwoYearsOfATotalWithout() throws {
    let report = try report(
      "unit: towns, parts: {relation: sum, of: [east, west]}", first: ", period: 2017",
      second: ", period: 2018")
    #expect(
      report.contains(
        "'west' must be of the same time as 'east', since 'whole' has none: it is of 2018, the "
          + "other of 2017 [parts-of-another-kind]"), "\(report)")
  }

  @Test func acceptsPartsOfOneYearOfATotalWithout() throws {
    #expect(
      try report(
        "unit: towns, parts: {relation: sum, of: [east, west]}", first: ", period: 2017",
        second: ", as-of: 2017-05") == "")
  }

  @Test func findsRanksThatAreAddedUp() throws {
    let ranks = ", out-of: 40"
    let report = try SmallSite(adding: [
      "figures/more.yml": """
      - {id: a, label: rank, value: 4, unit: places, geography: KHM\(ranks), \
      sources: 'example-report, p. 3'}
      - {id: b, label: rank, value: 9, unit: places, geography: KHM\(ranks), \
      parts: {relation: includes, of: a}, sources: 'example-report, p. 3'}

      """
    ]).report()
    #expect(
      report.contains("'a' must not be a part of 'b': it is a rank or share of another whole"),
      "\(report)")
  }

  @Test func findsASplitInCountsOfAPercentage() throws {
    let report = try report(
      "unit: percent, sex: {basis: count, female: 6, male: 7}")
    #expect(
      report.contains(
        "a split in counts must not be of a figure in percent [breakdown-does-not-add-up]"),
      "\(report)")
  }
}
