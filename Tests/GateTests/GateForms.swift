import Diagnostics
import Foundation
import Gate
import Library
import Publishing
import Records
import TestSupport
import Testing
import Values

/// The list of writings in `Fixtures/gate-forms.txt`, with a gate for what it withholds.
struct GateForms {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: Int
    let text: String
    /// What messages call the value that the row writes.
    let secret: String

    var testDescription: String { "line \(line): \(text)" }
  }

  /// Writings that must be found, texts that must pass, and writings that no gate is asked to find.
  private(set) var caught: [Row] = []
  private(set) var sound: [Row] = []
  private(set) var notAsked: [Row] = []
  let gate: Gate

  static let all = Result { try GateForms() }

  private init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/gate-forms.txt")
    let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var secrets = Secrets()
    var secret = ""
    var heading = "="
    let head = lines.prefix { !$0.isEmpty }.count
    for (index, line) in lines.enumerated() where index > head && !line.isEmpty {
      if line.hasPrefix("= ") {
        let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
        secret = secrets.add(parts[1], parts[2])
        heading = "="
      } else if line.hasPrefix("! ") {
        heading = String(line)
      } else {
        let row = Row(line: index + 1, text: String(line), secret: secret)
        switch heading {
        case "=": caught.append(row)
        case "! sound": sound.append(row)
        default: notAsked.append(row)
        }
      }
    }
    let site = SmallSite(adding: [
      "organizations/withheld.yml": secrets.organizations, "withheld.yml": secrets.terms,
    ])
    let outcome = try SiteBuilder(folder: site.folder, options: BuildOptions()).run()
    #expect(outcome.findings.withoutNotes == [])
    let library = try #require(outcome.library)
    gate = Gate(library, on: library.settings.date, key: nil)
  }

  /// What the gate finds in a file.
  func leaks(in path: String, _ text: String) -> [String] {
    gate.leaks(inFile: path, Array(text.utf8)).map(\.message)
  }

  /// Records that withhold one value each.
  private struct Secrets {
    var organizations = ""
    var terms = ""
    private var count = 0

    /// Answers what messages call the value.
    mutating func add(_ kind: String, _ value: String) -> String {
      count += 1
      let id = "withheld-\(count)"
      let text = "\"\(value)\""
      if kind == "term" {
        terms += "- {id: \(id), text: \(text)}\n"
        return "the term '\(id)'"
      }
      organizations += "- id: \(id)\n  kind: ngo\n  countries: KHM\n  sources: example-report\n"
      switch kind {
      case "name":
        organizations += "  name: \(text)\n  listed: false\n  unlisted-reason: Discretion.\n"
        return "the name of an organization that is not listed"
      case "address", "coordinates":
        organizations += """
            name: Body \(count) of the list
            locations:
              - {visibility: withheld, reason: Safety., \(kind): \(text), sources: example-report}

          """
        return "the \(kind) of location 1 of '\(id)'"
      default:
        organizations += """
            name: Body \(count) of the list
            contacts:
              - {channel: \(kind), value: \(text), visibility: withheld, published: 2022, sources: example-report}

          """
        return "the value of contact 1 of '\(id)'"
      }
    }
  }
}
