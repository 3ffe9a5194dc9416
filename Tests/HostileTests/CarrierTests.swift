import Diagnostics
import TestSupport
import Testing

/// What YAML refuses is refused wherever YAML stands, with the file and the line that people see:
/// in a list, in front matter, in the settings, in a view within prose and in a map.
///
/// `YAMLTests` have the cases one by one.
struct CarrierTests {
  enum Carrier: String, CaseIterable, Sendable {
    case list, frontMatter, settings, view, map

    /// The file around a line of YAML, and the line that it stands on.
    func file(around line: [UInt8]) -> (path: String, bytes: [UInt8], line: Int) {
      switch self {
      case .list: ("figures/hostile.yml", Array("- id: hostile\n  ".utf8) + line + [0x0A], 2)
      case .frontMatter:
        (
          "pages/hostile.md",
          Array("---\nid: hostile\n".utf8) + line + Array("\n---\nWords.\n".utf8), 3
        )
      case .settings: ("site.yml", Array("title: Hostile\n".utf8) + line + [0x0A], 2)
      case .view:
        (
          "pages/hostile.md",
          Array("---\nid: hostile\ntitle: T\nsummary: S.\n---\n```timeline\n".utf8) + line
            + Array("\n```\n".utf8), 7
        )
      case .map: ("assets/map.geojson", Array("type: FeatureCollection\n".utf8) + line + [0x0A], 2)
      }
    }
  }

  private static let lines: [(name: String, bytes: [UInt8], rules: Set<String>)] = [
    ("an alias", Array("note: *a".utf8), ["yaml-alias"]),
    ("an anchor", Array("note: &a b".utf8), ["yaml-alias"]),
    ("a tag", Array("note: !!python/object b".utf8), ["yaml-tag"]),
    ("a merge key", Array("<<: {a: b}".utf8), ["yaml-merge-key"]),
    ("a key twice", Array("{note: a, note: b}".utf8), []),
    ("a tab", Array("note:\n\t- b".utf8), ["yaml-syntax"]),
    ("a NUL", Array("note: a\u{0}b".utf8), ["yaml-encoding", "control-character"]),
    ("a lone byte", Array("note: a".utf8) + [0x80], ["yaml-encoding", "not-utf-8"]),
    ("a surrogate", Array("note: a".utf8) + [0xED, 0xA0, 0x80], ["yaml-encoding", "not-utf-8"]),
    ("a control", Array("note: a\u{1B}[31m".utf8), ["yaml-bidi-control", "control-character"]),
    ("a turned text", Array("note: a\u{202E}b".utf8), ["yaml-bidi-control", "control-character"]),
    ("an escaped control", Array(#"note: "a\e[31m""#.utf8), ["yaml-bidi-control"]),
    ("an escaped NUL", Array(#"note: "a\0""#.utf8), ["yaml-bidi-control"]),
    ("an escaped turn", Array(#"note: "a\u202Eb""#.utf8), ["yaml-bidi-control"]),
    ("an escaped key", Array(#""no\u2066te": a"#.utf8), ["yaml-bidi-control"]),
    (
      "deep brackets", Array("note: ".utf8) + Array(repeating: UInt8(ascii: "["), count: 1_000),
      ["yaml-too-deep", "markdown-limit"]
    ),
    ("an open quote", Array("note: \"a".utf8), ["yaml-syntax"]),
  ]

  @Test(arguments: Carrier.allCases, lines.map(\.name))
  func isRefusedWithItsPlace(carrier: Carrier, name: String) throws {
    let line = try #require(Self.lines.first { $0.name == name })
    let file = carrier.file(around: line.bytes)
    let findings = try SmallSite(addingBytes: [file.path: file.bytes]).findings()
    guard !line.rules.isEmpty else { return }
    let found = findings.filter { line.rules.contains($0.rule) }
    #expect(!found.isEmpty, "\(findings)")
    for finding in found.prefix(1) {
      let place = try #require(finding.range?.start.line)
      #expect((file.line...file.line + 1).contains(Int(place)), "\(finding)")
    }
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]], Carrier.allCases)
  func aFileInUTF16IsRefused(mark: [UInt8], carrier: Carrier) throws {
    let file = carrier.file(around: [])
    let wide = mark + file.bytes.flatMap { mark[0] == 0xFF ? [$0, 0] : [0, $0] }
    let findings = try SmallSite(addingBytes: [file.path: wide]).findings()
    let found = findings.filter { ["yaml-encoding", "not-utf-8"].contains($0.rule) }
    #expect(!found.isEmpty && found.allSatisfy { $0.range?.start.line == 1 }, "\(findings)")
  }

  /// What an escape may write.
  @Test func tabsAndLineEndsMayBeEscaped() throws {
    let report = try SmallSite(adding: [
      "glossary/hostile.yml": #"""
      - {id: hostile, term: T, gloss: "a\tb\nc\r\nd", explained-by: editors,
         sources: example-report}

      """#
    ]).report()
    #expect(report == "")
  }

  /// In prose an entity writes what must not be written.
  @Test(arguments: [
    "&#x202E;", "&#8238;", "&#X2066;", "&#27;", "&#x1b;", "&#0;", "&#127;", "&#x0000001;",
  ])
  func anEntityCannotSmuggleACharacterIn(entity: String) throws {
    let report = try SmallSite(adding: [
      "pages/hostile.md": "---\nid: hostile\ntitle: T\nsummary: S.\n---\nWords \(entity)\n"
    ]).report()
    #expect(report.hasPrefix("pages/hostile.md:6:7: a body must not hold c"), "\(report)")
    #expect(report.contains("[control-character]"))
  }

  @Test(arguments: [
    "&#65;", "&#x17A0;", "&#9;", "\\&#27;", "&#", "&#x", "&#xyz;", "&#99999999999;",
  ])
  func anEntityOfALetterIsOne(entity: String) throws {
    let report = try SmallSite(adding: [
      "pages/hostile.md": "---\nid: hostile\ntitle: T\nsummary: S.\n---\nWords \(entity)\n"
    ]).report()
    #expect(report == "")
  }
}
