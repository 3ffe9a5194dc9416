import Diagnostics
import Foundation
import Loading
import Publishing
import TestSupport
import Testing

/// Content that tries to drive the terminal, the log of a workflow or the panel of the preview
/// through the messages about it.
struct TerminalTests {
  private static let escape = "\u{1B}]0;title\u{7}\u{1B}[31mred\u{9B}2J\u{202E}\u{2066}"

  /// Places at which a message quotes what is written.
  private static let files: [(path: String, text: String)] = [
    ("figures/hostile.yml", "- id: \"%\"\n"), ("figures/hostile.yml", "- \"%\": a\n"),
    (
      "figures/hostile.yml",
      "- {id: a, value: \"%\", geography: \"%\", period: \"%\", sources: \"%\"}\n"
    ),
    ("pages/hostile.md", "---\nid: h\ntitle: T\nsummary: S.\n---\n[@% x] {#%} [^%] [a](%:b) <%>\n"),
    ("strings/en.yml", "\"%\": a\n"), ("figures/hostile.csv", "id,%\na,b\n"),
    ("figures/hostile.csv", "id,value\n%,%\n"), ("redirects.yml", "- {from: \"%\", to: \"%\"}\n"),
    ("withheld.yml", "- {id: \"%\", text: \"%\"}\n"), ("notes/%.md", "a"),
  ]

  @Test(
    arguments: files.indices,
    [escape, #"\e]0;title\a\e[31mred\u202E"#, "\n::error::forged", "%0A%25"])
  func nothingInAMessageDrivesATerminal(index: Int, payload: String) throws {
    let file = Self.files[index]
    let path = file.path.replacing("%", with: payload)
    let text = file.text.replacing("%", with: payload)
    let site = SmallSite(adding: [path: text])
    let loaded = try SiteBuilder(folder: site.folder).run()
    #expect(!loaded.findings.isEmpty)
    for format in DiagnosticFormat.allCases {
      let report = format.write(loaded.findings, sources: loaded.sources, rules: [])
      let driving = report.unicodeScalars.filter { scalar in
        scalar != "\n" && scalar.properties.generalCategory == .control
          || scalar.properties.isBidiControl
      }
      #expect(driving.isEmpty, "\(format): \(report.debugDescription)")
      #expect(!report.split(separator: "\n").contains { $0.hasPrefix("::error::forged") })
      if format == .json || format == .sarif {
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(report.utf8), options: .fragmentsAllowed)
        }
      }
    }
  }
}
