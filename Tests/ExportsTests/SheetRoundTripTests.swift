import Diagnostics
import Exports
import Library
import Loading
import Records
import TestSupport
import Testing

/// A sheet that Dossier wrote is read again without a finding, as the same records.
struct SheetRoundTripTests {
  /// Names and texts that read like what a program made of another one.
  private static let names = [
    "45000", "2018", "1288.0", "8.5E10", "TRUE", "17-Aug", "3. Dez", "17-août", "2011-03-04",
    "NULL",
    "N/A", "0.375", "03:01:00", "#REF!", "=Equal", "'45000", "''NULL", "'TRUE", "+1", "-", "@home",
    "'023", "007", "sep=;", "id", "null", "~", "a; b", "say \"no\"", "a, b", "1,5", "'", "'a'",
    "２０１８", "8月17日", "'=1", "name",
  ]

  private static let source = "sources: example-report"

  private static let organizations = names.enumerated().map { index, name in
    """
    - id: body-\(index)
      name: '\(name.replacing("'", with: "''"))'
      kind: ngo
      countries: KHM
      note: '\(name.replacing("'", with: "''"))'
      \(source)

    """
  }.joined()

  private static let lines = ["023 456 780", "012 345 671", "23456789", "1280", "18001234"]
    .enumerated().map { index, value in
      """
      - id: line-\(index)
        name: Line
        kind: ngo
        countries: KHM
        contacts: {channel: phone, value: '\(value)', published: 2026, \(source)}
        \(source)

      """
    }.joined()

  private static let laws = names.enumerated().map { index, name in
    """
    - id: law-\(index)
      title: '\(name.replacing("'", with: "''"))'
      kind: law
      scope: national
      countries: KHM
      \(source)

    """
  }.joined()

  private static let documents =
    names.enumerated().map { index, name in
      """
      - id: 'doc.\(index).0'
        type: report
        title: '\(name.replacing("'", with: "''"))'
        number: '\(name.replacing("'", with: "''"))'
        issued: 2018
        cited-in: example-report

      """
    }.joined()
    + "- {id: '8.0', type: report, title: Eight, issued: 2018, cited-in: example-report}\n"
    + "- {id: letter, type: personal_communication, issued: 2018, cited-in: example-report}\n"

  @Test(arguments: [
    (RecordKind.organization, "organizations/more.yml", organizations),
    (.organization, "organizations/lines.yml", lines), (.instrument, "legal/more.yml", laws),
    (.source, "sources/more.yml", documents),
  ])
  func keepsWhatReadsLikeAMistake(kind: RecordKind, path: String, text: String) throws {
    let site = SmallSite(adding: [path: text])
    try expectRoundTrip(of: kind, in: site)
  }

  @Test(arguments: SourceExport.kinds)
  func keepsEveryRecordOfTheSmallSite(kind: RecordKind) throws {
    try expectRoundTrip(of: kind, in: SmallSite())
  }

  /// Exports all records of a kind, puts the sheet in their place, and exports them again.
  private func expectRoundTrip(of kind: RecordKind, in site: SmallSite) throws {
    let before = try site.load(includesDrafts: true)
    #expect(before.findings.filter { $0.severity == .error } == [])
    let sheet = try SourceExport(
      kind, as: .csv, from: site.folder, loaded: #require(before.library))
    // What a sheet cannot hold stays where it is, and would be there twice.
    guard sheet.leftOut.isEmpty, sheet.count > 0 else { return }
    var files: [String: String?] = [:]
    for (path, bytes) in site.files {
      let isOfKind = path.hasPrefix(kind.folder + "/") && !path.hasSuffix(".md")
      files[path] = isOfKind ? .some(nil) : String(decoding: bytes, as: UTF8.self)
    }
    files["\(kind.folder)/all.csv"] = String(decoding: sheet.bytes, as: UTF8.self)
    let again = SmallSite(adding: files)
    let after = try again.load(includesDrafts: true)
    #expect(after.findings.map(\.message).sorted() == before.findings.map(\.message).sorted())
    let second = try SourceExport(
      kind, as: .csv, from: again.folder, loaded: #require(after.library))
    #expect(
      String(decoding: second.bytes, as: UTF8.self) == String(decoding: sheet.bytes, as: UTF8.self))
    for form in [SourceExport.Form.yaml, .json] {
      let (first, last) = (
        try SourceExport(kind, as: form, from: site.folder, loaded: #require(before.library)),
        try SourceExport(kind, as: form, from: again.folder, loaded: #require(after.library))
      )
      #expect(first.count == last.count)
    }
  }
}
