import Diagnostics
import Foundation
import Loading
import Records
import Site
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
          sources: example-report
      sources: example-report

    """

  private func outcome(
    _ files: [String: [UInt8]], hasShelter: Bool = true
  ) throws -> SiteBuilder.Outcome {
    var all = files
    if hasShelter { all["organizations/shelter.yml"] = Array(Self.shelter.utf8) }
    return try SmallSite(addingBytes: all).build()
  }

  private func outcome(_ name: String, _ text: String) throws -> SiteBuilder.Outcome {
    try outcome(["assets/\(name)": Array(text.utf8)])
  }

  private func asset(_ name: String, of outcome: SiteBuilder.Outcome) -> [UInt8]? {
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

  @Test(arguments: [
    (
      "a.svg",
      "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://example.org/'><path/></a></svg>"
    ),
    (
      "a.svg",
      "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>"
    ),
    (
      "a.svg",
      "<svg><style>@namespace url(http://www.w3.org/1999/xhtml); a { fill: url(#b) }</style></svg>"
    ),
    ("a.svg", "<svg><text on='1'>One: two</text></svg>"),
    (
      "a.html",
      "<!doctype html><link rel=canonical href='https://example.org/'><a href=\"mailto:a@b.org\">a</a>"
    ),
    ("a.css", "@import 'b.css'; a { background: url(c.png) } /* url(https://example.org/) */"),
    ("a.txt", "<script>alert(1)</script> @import url(https://example.org/) javascript:"),
    ("a.json", "{\"href\": \"https://example.org/\"}"),
    ("a.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}"),
    ("a.csv", "id,value\n1,2\n"),
  ])
  func `an asset that runs nothing is published as it is`(_ name: String, _ text: String) throws {
    let outcome = try outcome(name, text)
    #expect(outcome.findings.map(\.message) == [])
    #expect(asset(name, of: outcome) == Array(text.utf8))
  }

  @Test(arguments: [
    ("a.svg", "<svg><script>a()</script></svg>", "it runs a script"),
    ("a.svg", "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></svg>", "it runs a script"),
    ("a.svg", "<svg onload='a()'/>", "it runs a script"),
    ("a.svg", "<svg><a href='java&#10;script:a()'/></svg>", "it runs a script"),
    ("a.svg", "<svg><set attributeName='href' to='javascript:a()'/></svg>", "it runs a script"),
    (
      "a.svg", "<svg><foreignObject><iframe src='//example.org/'/></foreignObject></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><image href='https://example.org/a.png'/></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><style>@import '\\2f/example.org/a.css';</style></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><g fill='url(https://example.org/#a)'/></svg>",
      "it loads something from another host"
    ),
    ("a.svg", "<?xml-stylesheet href='a.xsl'?><svg/>", "it names a style sheet of its own"),
    (
      "a.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'b.txt'>]><svg>&a;</svg>",
      "it takes an entity from another file"
    ),
    (
      "a.svg", "<svg><image href='data:image/svg+xml,%3Csvg onload=%22a()%22/%3E'/></svg>",
      "it runs a script (in a 'data:' address)"
    ),
    ("a.html", "<p ONCLICK=a()>x", "it runs a script"),
    ("a.html", "<a href=&#106;avascript&colon;a()>x</a>", "it runs a script"),
    ("a.html", "<img src='/\\example.org/a.png'>", "it loads something from another host"),
    (
      "a.html", "<meta http-equiv=refresh content='0;url=b.html'>",
      "it leads readers to another page by itself"
    ),
    ("a", "<!doctype html><script src=b.js></script>", "it runs a script"),
    (
      "a.css", "a { background: \\75 rl('https://example.org/a.png') }",
      "it loads something from another host"
    ),
    ("a.css", "@import \"//example.org/a.css\";", "it loads something from another host"),
    ("a.js", "let a = 1", "it is a script"),
    (
      "a.pdf", "%PDF-1.7\n1 0 obj << /OpenAction << /S /J#61vaScript /JS (a) >> >> endobj",
      "it runs a script"
    ),
    ("a.pdf", "%PDF-1.7\n1 0 obj << /S /Launch /F (a.exe) >> endobj", "it runs a script"),
    (
      "a.pdf", "%PDF-1.7\n1 0 obj << /Names << /EmbeddedFiles 2 0 R >> >> endobj",
      "it has files attached"
    ),
  ])
  func `an asset that runs code or loads from elsewhere is refused`(
    _ name: String, _ text: String, _ reason: String
  ) throws {
    let outcome = try outcome(name, text)
    #expect(outcome.findings.map(\.rule) == ["asset-runs-code"])
    #expect(outcome.findings.map(\.message) == ["'assets/\(name)' must be passive: \(reason)"])
    #expect(outcome.files == nil)
  }

  @Test func `office documents with macros or remote templates are refused`() throws {
    let remote =
      "<Relationships><Relationship Type='a/attachedTemplate' Target='https://example.org/a.dotm' TargetMode='External'/></Relationships>"
    let linked =
      "<Relationships><Relationship Type='a/hyperlink' Target='https://example.org/' TargetMode='External'/></Relationships>"
    let sound = MadeAsset.docx([
      ("word/_rels/document.xml.rels", linked), ("word/document.xml", "<w:p/>"),
    ])
    #expect(try outcome(["assets/a.docx": sound]).findings.map(\.message) == [])
    let macros = MadeAsset.zip([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      ("word/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0]),
    ])
    #expect(
      try outcome(["assets/a.docm": macros]).findings.map(\.rule)
        == ["asset-not-searchable", "asset-runs-code"])
    let outcome = try outcome([
      "assets/a.docx": MadeAsset.docx([("word/_rels/settings.xml.rels", remote)])
    ])
    #expect(
      outcome.findings.map(\.message)
        == [
          "'assets/a.docx' must be passive: it loads something from another host (in 'word/_rels/settings.xml.rels')"
        ])
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
