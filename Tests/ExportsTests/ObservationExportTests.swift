import Diagnostics
import Exports
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

struct `The sheet of observations` {
  private static let indicators = """
    - {id: jobless, label: people without work, unit: percent}
    - {id: students, label: students abroad, unit: people}

    """

  private static let figures = """
    - id: jobless-khm
      indicator: jobless
      geography: KHM
      series:
        - {period: 2014, value: 4.2, status: [revised, break-in-series], note: "=Counted again; all"}
        - {period: 2016, low: 4, high: 5, confidence: 95, sources: "example-report, p. 7"}
        - {period: 2017, missing: not-published}
        - period: 2018
          value: -1.5
          qualifier: about
          by:
            sex: {female: 3.9, male: {value: 5.1, qualifier: about}}
            age: {15-24: 9, 65+: {missing: not-published}}
      sources: example-report, p. 4
    - id: students-khm-vnm
      indicator: students
      label: students who go abroad
      geography: [KHM]
      from: KHM
      to: VNM
      value: 12000
      as-of: 2019-06
      sources: example-report

    """

  private func site(_ files: [String: String?]) -> SmallSite {
    SmallSite(
      adding: files.merging(["indicators/work.yml": Self.indicators]) { own, _ in own })
  }

  private func export(_ site: SmallSite) throws -> (sheet: String, leftOut: [String], count: Int) {
    let library = try #require(try site.load(includesDrafts: true).library)
    let export = try SourceExport(observationsFrom: site.folder, loaded: library)
    let sheet = String(decoding: export.bytes.dropFirst(3), as: UTF8.self)
    return (sheet, export.leftOut.map(\.message), export.count)
  }

  @Test func `has a row for each number and for each part of one`() throws {
    let export = try export(site(["figures/more.yml": Self.figures]))
    #expect(export.leftOut == [])
    #expect(export.count == 9)
    #expect(
      export.sheet.split(separator: "\r\n").prefix(3) == [
        "indicator,place,from,to,label,period,as-of,value,low,high,confidence,qualifier,status,"
          + "missing,sex,age,note,source",
        "jobless,KHM,,,,2014,,4.2,,,,,\"revised; break-in-series\",,,,\"'=Counted again; all\","
          + "\"example-report, p. 4\"",
        "jobless,KHM,,,,2016,,,4,5,95,,,,,,,\"example-report, p. 7\"",
      ])
  }

  @Test func `reads back as the same numbers`() throws {
    let written = site(["figures/more.yml": Self.figures])
    let sheet = try export(written).sheet
    let again = site(["figures/all.csv": sheet])
    let findings = try again.report().split(separator: "\n").filter {
      $0.contains("figures/all.csv")
    }
    #expect(findings == [])
    let (first, second) = (
      try #require(try written.load().library), try #require(try again.load().library)
    )
    for id in ["jobless-khm", "students-khm-vnm"] {
      let (old, new) = (try #require(first.figures[id]), try #require(second.figures[id]))
      #expect(old.label == new.label)
      #expect(old.geography == new.geography && old.from == new.from && old.to == new.to)
      #expect(old.observations.count == new.observations.count)
      for (left, right) in zip(old.observations, new.observations) {
        #expect(text(left) == text(right))
      }
    }
    #expect(try export(again).sheet == sheet)
  }

  /// All that an observation says, as a text.
  private func text(_ one: Observation) -> String {
    let parts = one.breakdowns.map { breakdown in
      let parts = breakdown.parts.map { part in
        "\(part.word.text) \(part.value?.value.text ?? "") \(part.qualifier?.rawValue ?? "") "
          + "\(part.missing?.rawValue ?? "")"
      }
      return "\(breakdown.dimension.id): \(parts)"
    }
    let numbers = [one.value, one.low, one.high, one.confidence].map { $0?.value.text }
    return "\(one.periodText ?? "") \(numbers) \(one.statuses) \(one.missing?.rawValue ?? "") "
      + "\(one.qualifier?.rawValue ?? "") \(one.note ?? "") \(parts) "
      + "\(one.sources.map { "\($0.source.id) \($0.locator ?? "")" })"
  }

  @Test(arguments: [
    ("  note: Of the whole.\n", "it has 'note'"),
    ("  draft: true\n", "it has 'draft'"),
    ("  target: {period: 2030, value: 3}\n", "it has 'target'"),
    ("  sex: {basis: percent, female: 40, male: 60}\n", "it has 'sex'"),
  ])
  func `leaves out a figure that it can't hold, and says why`(more: String, reason: String) throws {
    let figure = """
      - id: students-khm
        indicator: students
        geography: KHM
        value: 12
        period: 2020
        sources: example-report

      """
    let export = try export(site(["figures/more.yml": figure + more]))
    #expect(
      export.leftOut == ["'students-khm' cannot be rows of observations: \(reason)"])
    #expect(export.count == 0)
  }

  @Test func `has the identifiers that a sheet gives`() throws {
    let figure = """
      - {id: other, indicator: students, geography: KHM, value: 12, period: 2020, \
      sources: example-report}
      - {id: students-khm, indicator: students, geography: KHM, value: 12, sources: example-report}

      """
    #expect(
      try export(site(["figures/more.yml": figure])).leftOut == [
        "'other' cannot be rows of observations: a figure of a sheet has the identifier of its "
          + "indicator and its place, 'students-khm'",
        "'students-khm' cannot be rows of observations: it has no period",
      ])
  }
}
