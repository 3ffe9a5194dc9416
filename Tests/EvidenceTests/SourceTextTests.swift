import Diagnostics
import Evidence
import Loading
import TestSupport
import Testing

/// What is read of `sources/texts/`.
struct SourceTextTests {
  private func report(_ path: String, _ bytes: [UInt8]) throws -> String {
    try SmallSite(addingBytes: [path: bytes]).report()
  }

  @Test func aTextOfNoSourceIsFound() throws {
    try expectReport(
      report("sources/texts/example-rapport.txt", Array("Words.\n".utf8)),
      """
      sources/texts/example-rapport.txt:1:1: 'sources/texts/example-rapport.txt' is the text of no \
      source: there is none with the identifier 'example-rapport' [source-text-without-source]
        help: did you mean 'example-report'?

      """)
  }

  @Test func aTextThatIsNotUTF8IsFound() throws {
    #expect(
      try report("sources/texts/example-report.txt", [0x4E, 0xE9, 0x0A]).contains(
        "the file must be UTF-8 text; the byte 0xE9 at byte offset 1 is not [not-utf-8]"))
  }

  @Test func anEmptyTextAndADamagedDocumentAreFound() throws {
    #expect(
      try report("sources/texts/example-report.txt", Array(" \n".utf8)).contains(
        "'sources/texts/example-report.txt' has no text in which anything could be looked up"))
    #expect(
      try report("sources/texts/example-report.pdf", Array("<html>".utf8)).contains(
        "'sources/texts/example-report.pdf' can't be read as a PDF [source-text-not-read]"))
  }

  @Test func anotherFileOfTheFolderIsMisplaced() throws {
    #expect(
      try report("sources/texts/example-report.docx", Array("PK".utf8)).contains(
        "must be the text of a source: 'texts/ID.txt' or 'texts/ID.pdf' [misplaced-file]"))
  }

  @Test func aTextTooLongIsRefused() throws {
    let long = [UInt8](repeating: 0x61, count: FileLimits.bytes + 1)
    #expect(
      try report("sources/texts/example-report.txt", long).contains("and must have at most"))
  }

  @Test func marksOfAConflictAreWordsOfADocument() throws {
    let text = "A table:\n=======\n<<<<<<< words\n>>>>>>> more\n"
    #expect(try report("sources/texts/example-report.txt", Array(text.utf8)) == "")
  }

  @Test func aChangedTextIsFoundByItsHash() throws {
    var site = EvidenceSite()
    let hash = EvidenceFile.hash(of: Array(site.text.utf8))
    site.files["sources/gauge.yml"] =
      "- {id: gauge, title: The gauge, type: report, issued: 2019, text-sha256: \(hash)}\n"
    try expectReport(site.report(), "")
    site.text += "One more line.\n"
    #expect(
      try site.report().contains(
        "'sources/texts/gauge.txt' is not the file that was put on file for 'gauge': its SHA-256 begins "
          + "with \(EvidenceFile.hash(of: Array(site.text.utf8)).prefix(12)), not with "
          + "\(hash.prefix(12)) [source-text-changed]"))
  }

  @Test func theHashIsWrittenIntoTheRecordAndNothingElse() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/sources.yml"
      let old = "# Head\n- id: gauge\n  title: The gauge # as printed\n  type: report\n"
      try FileSystem.write(Array(old.utf8), toNewFile: path)
      let place = SourceRange(
        file: FileID(0), start: SourcePosition(line: 2, column: 7),
        end: SourcePosition(line: 2, column: 12))
      #expect(try RecordHash(path: path, at: place, replacing: nil, hash: "aa").write())
      #expect(
        String(decoding: try FileSystem.read(path), as: UTF8.self)
          == "# Head\n- id: gauge\n  text-sha256: aa\n  title: The gauge # as printed\n  type: report\n"
      )
      let hash = SourceRange(
        file: FileID(0), start: SourcePosition(line: 3, column: 16),
        end: SourcePosition(line: 3, column: 18))
      #expect(try RecordHash(path: path, at: place, replacing: hash, hash: "bb").write())
      #expect(
        String(decoding: try FileSystem.read(path), as: UTF8.self)
          .contains("- id: gauge\n  text-sha256: bb\n  title"))
    }
  }
}
