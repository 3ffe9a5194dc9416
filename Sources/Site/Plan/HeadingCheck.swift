import Diagnostics
import Markdown
import Records
import Templates

/// Checks that a text has no heading that its page has anyway, and none twice.
///
/// Two equal headings on one page make two equal entries in its contents, and nobody can tell which
/// is which.
enum HeadingCheck {
  static func findings(in library: Library, words: Words) -> [Diagnostic] {
    var frames: [RecordKind: Set<String>] = [:]
    return library.allRecords.flatMap { record -> [Diagnostic] in
      guard let outline = record.body?.outline, !outline.isEmpty else { return [] }
      let kind = record.key.kind
      let frame = frames[kind] ?? Set(frameHeadings(of: kind, in: words).map { $0.lowercased() })
      frames[kind] = frame
      return findings(in: outline.filter { $0.level == 2 }, frame: frame)
    }
  }

  private static func findings(in headings: [Heading], frame: Set<String>) -> [Diagnostic] {
    var firsts: [String: Heading] = [:]
    return headings.compactMap { heading in
      let text = heading.text.lowercased()
      if let first = firsts[text] {
        return RouteRules.repeatedHeading.finding(
          "'\(heading.text)' must be the heading of one part", at: heading.range,
          related: [.init("the first one", at: first.range)])
      }
      firsts[text] = heading
      guard frame.contains(text) else { return nil }
      return RouteRules.repeatedHeading.finding(
        "'\(heading.text)' must be the heading of one part; the page has a part of that name anyway",
        at: heading.range, suggestion: "say what this part is about")
    }
  }
}
