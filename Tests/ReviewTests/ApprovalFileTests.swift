import Library
import Loading
import Records
import Review
import TestSupport
import Testing
import Values

/// Approvals are added and taken out without touching another byte of the file.
@Suite struct ApprovalFileTests {
  private static let hash = String(repeating: "0", count: 64)

  private func fingerprint() throws -> Fingerprint {
    let key = RecordKey(.figure, "example-count")
    return try #require(try SmallSite().load(fingerprinting: [.figure]).fingerprints[key])
  }

  private func adding(_ by: String, to text: String) throws -> String {
    let name = try #require(RecordName("figure:example-count"))
    let day = try #require(Day("2026-11-21"))
    return String(
      decoding: try ApprovalFile(Array(text.utf8)).adding(
        name, by: by, on: day, fingerprint: fingerprint()), as: UTF8.self)
  }

  private func withdrawing(
    _ name: String, by: String? = nil, from text: String
  ) throws -> (text: String, count: Int) {
    let key = try #require(RecordName(name)).key
    let (bytes, count) = try ApprovalFile(Array(text.utf8)).withdrawing(key, by: by)
    return (String(decoding: bytes, as: UTF8.self), count)
  }

  @Test func beginsANewFile() throws {
    #expect(
      try adding("Data editor", to: "") == """
        # Who approved which records, and as what. 'dossier review' writes this file; see its --help.
        - record: figure:example-count
          by: Data editor
          date: 2026-11-21
          sha256: \(fingerprint().text)

        """)
  }

  @Test(arguments: [
    "- record: page:about\n  by: MK\n  date: 2026-01-01\n  sha256: \(hash)\n",
    "- record: page:about\n  by: MK\n  date: 2026-01-01\n  sha256: \(hash) # no line end",
    "# Comment\r\n- record: page:about\r\n  by: MK\r\n  date: 2026-01-01\r\n  sha256: \(hash)\r\n",
    "  -   record: page:about\n      by: MK\n      date: 2026-01-01\n      sha256: \(hash)\n\n\n",
    "- {record: page:about, by: MK, date: 2026-01-01, sha256: \(hash)}\n# The end\n",
    "# Only a comment\n", "~\n# nothing yet\n".replacing("~\n", with: ""),
  ])
  func keepsEveryByteThatIsThere(_ text: String) throws {
    let added = try adding("A: \"B\" #c", to: text)
    #expect(added.utf8.starts(with: text.utf8))
    // It loads, and the name is what was given.
    let site = SmallSite(adding: ["approvals.yml": added])
    let approvals = try #require(try site.load().library).approvals
    #expect(approvals.last?.by == "A: \"B\" #c")
    #expect(approvals.last?.record.text == "figure:example-count")
    #expect(approvals.count == (text.contains("record") ? 2 : 1))
    #expect(text.contains("\r\n") == added.hasSuffix("\r\n"))
    // And it can be taken out again.
    let (again, count) = try withdrawing("figure:example-count", from: added)
    #expect(count == 1)
    let end = text.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    #expect(again == text + end)
  }

  private static let three = """
    # Approvals of the November edition.
    - record: figure:example-count  # checked against the report
      by: Data editor
      date: 2026-01-01
      sha256: \(hash)

    # Law
    - record: law:example-law
      by: MK
      date: 2026-01-02
      sha256: \(hash)
    - record: figure:example-count
      by: MK
      date: 2026-01-03
      sha256: \(hash)
    # The end.

    """

  @Test func takesOutAllApprovalsOfARecordAndTheirCommentsOnly() throws {
    let (text, count) = try withdrawing("figure:example-count", from: Self.three)
    #expect(count == 2)
    #expect(
      text == """
        # Approvals of the November edition.

        # Law
        - record: law:example-law
          by: MK
          date: 2026-01-02
          sha256: \(Self.hash)
        # The end.

        """)
  }

  @Test func takesOutTheApprovalByOneRole() throws {
    let (text, count) = try withdrawing("figure:example-count", by: "MK", from: Self.three)
    #expect(count == 1)
    #expect(text.contains("by: Data editor"))
    #expect(try withdrawing("instrument:example-law", from: Self.three).count == 1)
    #expect(try withdrawing("page:about", from: Self.three) == (Self.three, 0))
  }

  @Test(arguments: [
    "[]\n", "[{record: page:about, by: MK, date: 2026-01-01, sha256: \(hash)}]\n",
    "record: page:about\nby: MK\ndate: 2026-01-01\nsha256: \(hash)\n", "- record: [\n",
    "- record: page:about\n  by: |\n    MK\n    # no comment\n  date: 2026-01-01\n  sha256: \(hash)\n...\n",
  ])
  func refusesAFileThatItCannotGoOnWriting(_ text: String) throws {
    #expect(throws: ApprovalFile.Refusal.self) { try adding("MK", to: text) }
  }

  @Test func refusesToTakeOutWhatSharesALine() throws {
    let text =
      "[{record: page:about, by: MK, date: 2026-01-01, sha256: \(Self.hash)}, "
      + "{record: page:b, by: MK, date: 2026-01-01, sha256: \(Self.hash)}]\n"
    #expect(throws: ApprovalFile.Refusal.self) { try withdrawing("page:about", from: text) }
  }
}
