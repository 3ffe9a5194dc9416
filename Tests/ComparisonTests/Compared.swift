import Comparison
import Diagnostics
import Library
import Publishing
import Records
import TestSupport
import Testing
import Values

/// Two versions of the small site, compared in memory.
struct Compared {
  let comparison: Comparison
  let head: SiteVersion

  /// - Parameters:
  ///   - base: The files that the older version has besides, or in the place of, the small site's.
  ///   - head: The same for the newer version.
  init(from base: [String: String?], to head: [String: String?], clock: String? = nil) throws {
    var options = BuildOptions()
    options.clock = clock.flatMap { Day($0) }
    let before = try SiteVersion(
      Side(name: "before", commit: String(repeating: "a", count: 40), day: "2026-11-20"),
      of: SmallSite(adding: base).folder, options: options)
    self.head = try SiteVersion(
      Side(name: "after"), of: SmallSite(adding: head).folder, options: options)
    comparison = try Comparison(from: before, to: self.head)
  }

  var text: String { TerminalWriter(comparison, colour: false).text }
  var markdown: String { MarkdownWriter(comparison).text }
  var json: String { String(decoding: DataWriter(comparison).bytes, as: UTF8.self) }
  var html: String {
    get throws {
      let settings = try #require(head.outcome.library).settings
      return String(decoding: HTMLWriter(comparison, settings: settings).bytes, as: UTF8.self)
    }
  }

  /// Every form with the name under which it is searched.
  var forms: [(name: String, text: String)] {
    get throws {
      [
        ("report.txt", text), ("report.md", markdown), ("report.json", json),
        ("report.html", try html),
      ]
    }
  }

  /// The part of the text between a heading and the next one.
  func part(_ heading: String) -> String {
    var lines: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isHeading = !line.isEmpty && !line.hasPrefix(" ") && line.uppercased() == line
      if isHeading { isInside = line == heading }
      if isInside, !isHeading { lines.append(line) }
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
