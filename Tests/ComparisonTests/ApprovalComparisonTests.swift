import Comparison
import Loading
import Records
import Review
import TestSupport
import Testing

/// A change of the content that takes approvals away, or brings them, says so.
@Suite struct ApprovalComparisonTests {
  private static let policy = SmallSite.settings + "review: {require: figure}\n"
  private static let other = """
    - id: example-count
      label: officials trained
      value: 610
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """

  private static func approvals() throws -> String {
    let key = RecordKey(.figure, "example-count")
    let hash = try #require(try SmallSite().load(fingerprinting: [.figure]).fingerprints[key]).text
    return "- {record: figure:example-count, by: MK, date: 2026-01-01, sha256: \(hash)}\n"
  }

  @Test func lapsesWithTheRecord() throws {
    let approvals = try Self.approvals()
    let base = ["site.yml": Self.policy, "approvals.yml": approvals]
    let compared = try Compared(
      from: base, to: base.merging(["figures/count.yml": Self.other]) { $1 })
    #expect(compared.part("APPROVALS") == "  lapsed  figure:example-count")
    #expect(
      compared.part("FINDINGS THAT APPEARED") == """
          Content/figures/count.yml:1:7: error: 'example-count' has changed since 'MK' approved it on \
        2026-01-01, and must be approved again [not-approved]
        """)
  }

  @Test func isGivenAndTakenBack() throws {
    let without = ["site.yml": Self.policy]
    let with = ["site.yml": Self.policy, "approvals.yml": try Self.approvals()]
    #expect(
      try Compared(from: without, to: with).part("APPROVALS") == "  approved  figure:example-count")
    #expect(
      try Compared(from: with, to: without).part("APPROVALS") == "  withdrawn  figure:example-count"
    )
  }
}
