import SiteSupport
import Testing

/// The data say which numbers of a split may be added.
struct BasisColumnTests {
  @Test func ratesOfWomenAndMenAreNoCounts() throws {
    let site = try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - {id: literate, label: of adults who can read, value: 61, unit: percent, geography: KHM, \
      period: 2019, by: {sex: {female: 55, male: 68}}, sources: 'example-report, p. 3'}
      - {id: readers, label: readers, value: 90, unit: people, geography: KHM, period: 2019, \
      by: {sex: {female: 50, male: 40}}, sources: 'example-report, p. 3'}
      - {id: writers, label: writers, value: 80, unit: people, geography: KHM, period: 2019, \
      sex: {basis: percent, female: 40, male: 60}, sources: 'example-report, p. 3'}

      """
    ])
    let csv = try #require(site["data/figures.csv"])
    let lines = csv.split(separator: "\r\n").map { String($0) }
    #expect(
      lines.contains { $0.contains("literate,") && $0.contains(",2019,,each,55,68,") }, "\(csv)")
    #expect(
      lines.contains { $0.contains("readers,") && $0.contains(",2019,,count,50,40,") }, "\(csv)")
    #expect(lines.contains { $0.contains("writers,") && $0.contains(",2019,,percent,40,60,") })
    let parts = try #require(site["data/figure-breakdowns.csv"])
    #expect(
      parts.contains("literate,,KHM,2019,,sex,female,55,,,each,percent,"), "\(parts)")
  }
}
