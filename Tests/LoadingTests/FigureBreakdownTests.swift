import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

struct `A breakdown of a figure` {
  private func text(_ by: String, value: String = "100", unit: String = "people") -> String {
    """
    - id: trained
      label: officials trained
      value: \(value)
      unit: \(unit)
      geography: KHM
      by:
        \(by)
      sources: example-report, p. 3

    """
  }

  private func report(_ by: String, value: String = "100", unit: String = "people") throws -> String
  {
    try SmallSite(adding: ["figures/example.yml": text(by, value: value, unit: unit)]).report()
  }

  private func figure(_ by: String, unit: String = "people") throws -> Figure {
    let outcome = try SmallSite(adding: ["figures/example.yml": text(by, unit: unit)]).load()
    return try #require(outcome.library?.figures["trained"])
  }

  @Test func `is by any dimension, with words, ages or places`() throws {
    let figure = try figure(
      "age: {0-17: 40, 18+: 60}\n    destination: {THA: 70, other: 30}\n    sex: {female: 55, male: 45}"
    )
    #expect(figure.latest.breakdowns.map(\.dimension.id) == ["age", "destination", "sex"])
    #expect(figure.latest.breakdown(by: "destination")?.part("THA")?.value?.value == Quantity(70))
    #expect(figure.sex?.female?.value == Quantity(55))
  }

  @Test func `by sex is the same in its short form`() throws {
    let outcome = try SmallSite(adding: [
      "figures/example.yml": text("sex: {female: 55, male: 45}").replacing(
        "  by:\n    sex: {", with: "  sex: {basis: count, ")
    ]).load()
    let figure = try #require(outcome.library?.figures["trained"])
    #expect(figure.latest.breakdown(by: "sex")?.parts.map(\.word.text) == ["female", "male"])
  }

  @Test func `of counts must add up to the number`() throws {
    expectReport(
      try report("age: {0-17: 40, 18+: 50}"),
      """
      figures/example.yml:7:26: counts by age add to 90, the figure says 100 [breakdown-does-not-add-up]
        help: complete: no, where the source leaves a part out
        figures/example.yml:3:10: the figure

      """)
    #expect(try report("age: {0-17: 40, 18+: 50, complete: no}").isEmpty)
  }

  @Test func `of rounded counts is compared as rounded`() throws {
    #expect(try report("age: {0-17: 41000, 18+: 60000}", value: "100000").isEmpty)
    #expect(!(try report("age: {0-17: 41000, 18+: 63000}", value: "100000")).isEmpty)
  }

  @Test func `of shares must add up to 100 percent`() throws {
    #expect(try report("age: {0-17: 33.3, 18-64: 33.3, 65+: 33.3, basis: percent}").isEmpty)
    let report = try report("age: {0-17: 33, 18-64: 33, 65+: 20, basis: percent}")
    #expect(
      report.contains(
        "percentages by age add to 86, and must add to 100 [breakdown-does-not-add-up]"))
  }

  @Test func `of rates and means is never added up`() throws {
    #expect(try report("residence: {urban: 12, rural: 41}", value: "30", unit: "percent").isEmpty)
    #expect(
      try report(
        "residence: {urban: 12.5, rural: 41}", value: "30", unit: "people per household"
      ).isEmpty)
  }

  @Test func `must be of words that the vocabulary has`() throws {
    let report = try report("residence: {town: 40, rural: 60}")
    #expect(
      report.hasPrefix(
        "figures/example.yml:7:17: 'town' must be a word of the dimension 'residence' [unknown-choice]"
      ))
    #expect(
      report.contains("did you mean 'urban'? Otherwise, add it to the words of 'residence' in "))
    #expect(
      try self.report("gender: {female: 40, male: 60}").contains(
        "'gender' must be a word of the vocabulary 'dimensions' [unknown-choice]"))
  }

  @Test func `has each age once`() throws {
    #expect(
      try report("age: {0-17: 40, 15-64: 60}").contains(
        "the ages '0-17' and '15-64' must not overlap [part-repeated]"))
  }
}
