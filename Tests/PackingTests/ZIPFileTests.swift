import Foundation
import Packing
import TestSupport
import Testing
import ToolSupport

/// Archives, read back by another program.
struct ZIPFileTests {
  private static let files: [(path: String, text: String)] = [
    ("site/pages/ខ្មែរ.html", "<p>ភាសា</p>"), ("site/b.txt", String(repeating: "word ", count: 400)),
    ("site/a.txt", "a"), ("site/empty.txt", ""),
  ]

  private func archive(_ files: [(path: String, text: String)], year: Int = 2026) throws -> [UInt8]
  {
    var zip = ZIPFile(year: year, month: 11, day: 21)
    for file in files { zip.add(file.path, Array(file.text.utf8)) }
    return try zip.bytes()
  }

  /// What Python's reader says of an archive, after it has checked every sum.
  private func read(_ archive: [UInt8]) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/test.zip"
      try Data(archive).write(to: URL(fileURLWithPath: path))
      let script = """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        print(archive.testzip())
        for entry in archive.infolist():
            print(entry.filename, entry.date_time, entry.compress_type, oct(entry.external_attr >> 16))
            print(archive.read(entry).decode()[:12])
        """
      let run = try RunTool.run(ToolPaths.program("python3"), ["-c", script, path])
      #expect(run.status == 0, "\(run.errorText)")
      return run.outputText
    }
  }

  @Test func `another program reads every file with its date`() throws {
    #expect(
      try read(archive(Self.files)) == """
        None
        site/a.txt (2026, 11, 21, 0, 0, 0) 0 0o100644
        a
        site/b.txt (2026, 11, 21, 0, 0, 0) 8 0o100644
        word word wo
        site/empty.txt (2026, 11, 21, 0, 0, 0) 0 0o100644

        site/pages/ខ្មែរ.html (2026, 11, 21, 0, 0, 0) 0 0o100644
        <p>ភាសា</p>

        """)
  }

  @Test func `the order in which files are added changes nothing`() throws {
    #expect(try archive(Self.files) == archive(Self.files.reversed()))
  }

  @Test func `a long text gets smaller`() throws {
    #expect(try archive([Self.files[1]]).count < 200)
  }

  @Test(arguments: [(1970, 1980), (2300, 2107)])
  func `a year that the form does not know is the nearest that it does`(year: Int, written: Int)
    throws
  {
    let archive = try archive([Self.files[2]], year: year)
    #expect(try read(archive).contains("site/a.txt (\(written), 11, 21, 0, 0, 0)"))
  }

  @Test func `an archive may be empty`() throws {
    #expect(try read(archive([])) == "None\n")
  }
}
