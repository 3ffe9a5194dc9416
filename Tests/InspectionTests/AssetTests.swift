import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing
import ToolSupport

/// Files of `assets/`: what is withheld is found in them, or they are refused, or it is taken out.
struct AssetTests {
  private static let shelter = """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      services:
        - {kind: shelter, sources: example-report}
      locations:
        - visibility: withheld
          reason: Saying where would endanger the people in it.
          address: No. 12, Hidden Lane, Sangkat Example
          coordinates: 11.562108, 104.888535
          sources: example-report
      sources: example-report

    """

  func outcome(
    _ files: [String: [UInt8]], hasShelter: Bool = true
  ) throws -> SiteBuilder.Outcome {
    var all = files
    if hasShelter { all["organizations/shelter.yml"] = Array(Self.shelter.utf8) }
    return try SmallSite(addingBytes: all).build()
  }

  func outcome(_ name: String, _ text: String) throws -> SiteBuilder.Outcome {
    try outcome(["assets/\(name)": Array(text.utf8)])
  }

  func asset(_ name: String, of outcome: SiteBuilder.Outcome) -> [UInt8]? {
    outcome.files?.first { $0.path == "assets/\(name)" }?.bytes
  }

  @Test(arguments: AssetCase.all) func `a secret in an asset never reaches the site`(
    _ asset: AssetCase
  ) throws {
    let outcome = try outcome(["assets/\(asset.name)": asset.bytes])
    let rules = Set(outcome.findings.filter { $0.severity == .error }.map(\.rule))
    let messages = outcome.findings.map(\.message)
    switch asset.result {
    case .found: #expect(rules == ["withheld-published"], "\(messages)")
    case .position: #expect(rules.contains("picture-with-position"), "\(messages)")
    case .refused: #expect(rules.contains("asset-not-searchable"), "\(messages)")
    case .removed:
      #expect(rules.isEmpty, "\(messages)")
      let published = try #require(self.asset(asset.name, of: outcome))
      let text = String(decoding: published, as: UTF8.self)
      #expect(
        !text.contains("Hidden") && !text.contains("GPS") && published.count < asset.bytes.count)
    }
    #expect(messages.allSatisfy { !$0.contains("idden") }, "\(messages)")
    if asset.result != .removed { #expect(outcome.files == nil) }
  }

  @Test func `the guide says what no gate can find, with the reason`() throws {
    let guide = try String(
      contentsOf: ToolPaths.repository.appendingPathComponent("Documentation/Guides/Safety.md"),
      encoding: .utf8)
    for (form, reason) in AssetCase.impossible {
      #expect(guide.contains("| \(form) | \(reason) |"))
    }
  }

  @Test func `a picture without its metadata is byte for byte the same picture`() throws {
    let jfif = Array("JFIF\0".utf8) + [1, 1, 0, 0, 72, 0, 72, 0, 0]
    let exif = Array("Exif\0\0".utf8) + MadeAsset.exif(orientation: 6, hasPosition: true)
    let outcome = try outcome([
      "assets/a.jpg": MadeAsset.jpeg([(0xE0, jfif), (0xE1, exif), (0xFE, [65])]),
      "assets/a.png": MadeAsset.png(MadeAsset.chunk("tIME", [0])),
      "assets/a.webp": MadeAsset.webP([("XMP ", [65])]),
    ])
    #expect(outcome.findings.map(\.message) == [])
    let turned: [UInt8] = [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]
    #expect(
      asset("a.jpg", of: outcome)
        == MadeAsset.jpeg([(0xE0, jfif), (0xE1, Array("Exif\0\0".utf8) + turned)]))
    #expect(asset("a.png", of: outcome) == MadeAsset.png([]))
    var plain = MadeAsset.webP([])
    plain[20] = 0
    #expect(asset("a.webp", of: outcome) == plain)
  }

  @Test func `a document that names its author is a warning that doesn't repeat the name`() throws {
    let core = "<c:p xmlns:c='a'><dc:creator>Ann Writer</dc:creator><cp:lastModifiedBy/></c:p>"
    let document = "<w:p><w:ins w:author='Ann Writer'><w:t>x</w:t></w:ins></w:p>"
    let outcome = try outcome([
      "assets/a.docx": MadeAsset.docx([
        ("docProps/core.xml", core), ("word/document.xml", document),
      ]),
      "assets/b.pdf": MadeAsset.pdf(["<< /Author (Ann Writer) /Creator (Writer) >>"]),
      "assets/c.pdf": MadeAsset.pdf(["<< /Author () /Creator (Writer) >>"]),
    ])
    #expect(
      outcome.findings.map(\.message) == [
        "'assets/a.docx' names people or holds remarks in its properties: the author; tracked changes",
        "'assets/b.pdf' names people or holds remarks in its properties: the author",
      ])
    #expect(outcome.findings.map(\.severity) == [.warning, .warning])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a.css", "url("), ("a.css", "url('"), ("a.css", "@import\""), ("a.css", "/*"),
      ("a.css", "\\"),
      ("a.html", "<a b='"), ("a.html", "<a b="), ("a.html", "<"), ("a.html", "&#"),
      ("a.json", "data:;base64,"), ("a.pdf", "%PDF-("), ("a.pdf", "%PDF-\n<< stream "),
      ("a.pdf", "%PDF-\n<<"), ("a.svg", "<a>"), ("a.zip", "PK\u{5}\u{6}"), ("a.gif", "GIF89a!"),
      ("a.mp4", "\0\0\0\u{8}ftyp"), ("a.tif", "II*\0\u{8}\0\0\0"), ("a.jpg", "\u{FF}"),
    ])
  func `a hostile file costs no more than its size`(_ name: String, _ unit: String) throws {
    let bytes = [UInt8](repeating: 0, count: 200_000 / unit.unicodeScalars.count).flatMap { _ in
      unit.unicodeScalars.map { UInt8($0.value) }
    }
    _ = try outcome(["assets/\(name)": bytes])
  }

  @Test func `a refused file comes with the line for assets yml`() throws {
    let outcome = try outcome(["assets/plan.bin": [1, 2, 3]])
    let finding = try #require(outcome.findings.first)
    #expect(
      finding.message
        == "'assets/plan.bin' can't be searched for what is withheld: Dossier has no reader for this kind of file"
    )
    #expect(
      finding.range.map { outcome.sources.path(of: $0.file).hasSuffix("assets/plan.bin") } == true)
    #expect(
      finding.suggestion
        == "or answer for it in assets.yml: - {path: 'assets/plan.bin', sha256: "
        + "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81, reason: WHY, by: WHO}")
  }

  private static let hasProgram = (try? ToolPaths.program("pdftotext")) != nil

  @Test(.enabled(if: hasProgram))
  func `a secret that a PDF writes in another order is found where pdftotext is present`() throws {
    let page = "BT /F 9 Tf 1 0 0 1 104 700 Tm (Lane) Tj 1 0 0 1 50 700 Tm (12 Hidden) Tj ET"
    let pdf = """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
      /Resources << /Font << /F 5 0 R >> >> >> endobj
      4 0 obj << /Length \(page.utf8.count) >> stream
      \(page)
      endstream endobj
      5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
      trailer << /Root 1 0 R >>
      %%EOF
      """
    #expect(try outcome("a.pdf", pdf).findings.map(\.rule) == ["withheld-published"])
  }

  @Test func `a file attached to an allowed PDF is searched`() throws {
    let docx = MadeAsset.docx([("word/document.xml", "<w:p><w:t>12 Hidden Lane</w:t></w:p>")])
    let bytes = MadeAsset.pdf(
      ["<< /Type /Filespec /UF (a.docx) /EF << /F 3 0 R >> >>"], streams: [("", docx)])
    let first = try outcome(["assets/a.pdf": bytes])
    #expect(first.findings.map(\.rule) == ["asset-runs-code"])
    #expect(
      first.findings.first?.message == "'assets/a.pdf' must be passive: it has files attached")
    let line = try #require(first.findings.first?.suggestion?.split(separator: "yml: ").last)
    let entry = line.replacing("WHY", with: "It was read.").replacing("WHO", with: "editor") + "\n"
    let allowed = try outcome(["assets/a.pdf": bytes, "assets.yml": Array(entry.utf8)])
    #expect(allowed.findings.map(\.rule) == ["withheld-published"])
  }

  @Test(
    arguments: [
      ("a.mp3", [0xFF, 0xF3, 0x44, 0xC4, 0]), ("a.aac", [0xFF, 0xF1, 0x50, 0x80, 0]),
      ("a.aiff", Array("FORM\0\0\0\u{4}AIFF".utf8)),
      ("a.jp2", MadeAsset.box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]) + MadeAsset.box("jp2c", [1, 2])),
      ("a.jpg", Array(MadeAsset.jpeg([]).dropLast(2))),
      (
        "a.ods",
        MadeAsset.zip([
          ("content.xml", Array("<o/>".utf8)),
          ("ObjectReplacements/Object 1", Array("VCLMTF\u{1}\0\0".utf8)),
        ])
      ),
      ("a.docx", MadeAsset.docx([("word/comments.xml", "<w:comments/>")])),
      ("a.zip", MadeAsset.largeZIP("a.txt", [65])),
    ] as [(String, [UInt8])])
  func `a file of an everyday kind needs no entry`(_ name: String, _ bytes: [UInt8]) throws {
    let outcome = try outcome(["assets/\(name)": bytes])
    #expect(outcome.findings.map(\.message) == [])
    #expect(asset(name, of: outcome) == bytes)
  }

  private func listed(_ sha256: String, path: String = "assets/plan.bin") -> [UInt8] {
    Array(
      "- {path: \(path), sha256: \(sha256), reason: It was opened and read., by: editor}\n".utf8)
  }

  @Test func `an entry of assets yml allows these bytes only`() throws {
    let sha256 = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
    let allowed = try outcome(["assets/plan.bin": [1, 2, 3], "assets.yml": listed(sha256)])
    #expect(allowed.findings.map(\.message) == [])
    #expect(asset("plan.bin", of: allowed) == [1, 2, 3])
    let changed = try outcome(["assets/plan.bin": [1, 2, 4], "assets.yml": listed(sha256)])
    #expect(changed.findings.map(\.rule) == ["asset-not-searchable"])
    #expect(
      changed.findings.map(\.notes) == [["it was allowed in assets.yml, and has changed since"]])
  }

  @Test func `an entry of assets yml without a hash never allowed anything`() throws {
    let entry = "- {path: assets/plan.bin, reason: It was opened and read., by: editor}\n"
    let outcome = try outcome(["assets/plan.bin": [1, 2, 3], "assets.yml": Array(entry.utf8)])
    let finding = outcome.findings.first { $0.rule == "asset-not-searchable" }
    #expect(finding?.notes == [])
  }

  @Test func `an entry of assets yml with a path from elsewhere says which is meant`() throws {
    let outcome = try outcome([
      "assets/plan.bin": [1, 2, 3], "assets.yml": listed("00", path: "Content/assets/plan.bin"),
    ])
    #expect(
      outcome.findings.first { $0.rule == "unused-allowance" }?.suggestion
        == "write 'assets/plan.bin', or take the entry out")
  }

  @Test func `a file too large for memory is copied where it is allowed`() throws {
    try withTemporaryFolder { folder in
      let (content, output) = (folder + "/Content", folder + "/Output")
      try FileSystem.makeFolder(content)
      try SmallSite(addingBytes: ["assets/film.mp4": []]).write(to: content)
      let film = try FileHandle(forWritingTo: URL(fileURLWithPath: content + "/assets/film.mp4"))
      let size = FileLimits.assetBytes + 1
      try film.truncate(atOffset: UInt64(size))
      try film.close()
      let builder = SiteBuilder(folder: .disk(content))
      let refused = try builder.run(into: { NoSink() })
      #expect(
        refused.findings.map(\.message) == [
          "'assets/film.mp4' can't be searched for what is withheld: it has more than 256 MB"
        ])
      let line = try #require(refused.findings.first?.suggestion?.split(separator: "yml: ").last)
      let entry = line.replacing("WHY", with: "It was watched.").replacing("WHO", with: "editor")
      try FileSystem.write(Array(entry.utf8), toNewFile: content + "/assets.yml")
      let staged = try StagedSite(for: output)
      let allowed = try builder.run(into: { staged })
      #expect(allowed.findings.map(\.message) == [])
      try staged.publish()
      let copied = try FileManager.default.attributesOfItem(atPath: output + "/assets/film.mp4")
      #expect(copied[.size] as? Int == size)
      let manifest = String(decoding: try FileSystem.read(output + "/manifest.json"), as: UTF8.self)
      #expect(manifest.contains("\"bytes\": \(size)"))
    }
  }

  @Test func `an entry of assets yml that nothing needs is a warning`() throws {
    let outcome = try outcome([
      "assets/a.txt": [65], "assets.yml": listed("00", path: "assets/a.txt") + listed("00"),
    ])
    #expect(
      outcome.findings.map { "\($0.rule): \($0.message)" } == [
        "unused-allowance: 'assets/a.txt' can be searched and runs nothing, so that it needs no entry",
        "unused-allowance: 'assets/plan.bin' must be a file of the content",
      ])
  }

  @Test func `no entry allows what is withheld`() throws {
    let bytes = Array("let a = '12 Hidden Lane'".utf8)
    let first = try outcome(["assets/a.js": bytes])
    let line = try #require(first.findings.first?.suggestion?.split(separator: "yml: ").last)
    let entry = line.replacing("WHY", with: "It was read.").replacing("WHO", with: "editor") + "\n"
    let outcome = try outcome(["assets/a.js": bytes, "assets.yml": Array(entry.utf8)])
    #expect(outcome.findings.map(\.rule) == ["withheld-published"])
    #expect(outcome.files == nil)
  }

  @Test(arguments: AssetRules.all.filter { !$0.failing.path.isEmpty }.map(\.id))
  func `the examples of a rule show it`(_ id: String) throws {
    let rule = try #require(AssetRules.all.first { $0.id == id })
    #expect(try SmallSite(showing: rule.failing).build().findings.map(\.rule) == [id])
    #expect(try SmallSite(showing: rule.passing).build().findings.map(\.rule) == [])
  }
}
