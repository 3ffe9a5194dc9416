import Diagnostics
import Library
import Markdown
import Records
import Templates

/// Checks that a text has no heading that its page has anyway, and none twice.
///
/// Two equal headings on one page make two equal entries in its contents, and nobody can tell which
/// is which.
enum HeadingCheck {
  /// - Parameter parts: Makes the page of a record, and answers the headings of its parts.
  static func findings(
    in library: Library, words: Words, parts: (RecordKey) -> [String]
  ) -> [Diagnostic] {
    var frames: [RecordKind: Set<String>] = [:]
    let phrases = Phrases(library)
    return library.allRecords.flatMap { record -> [Diagnostic] in
      guard let outline = record.body?.outline, !outline.isEmpty else { return [] }
      let kind = record.key.kind
      let frame = frames[kind] ?? Set(frameHeadings(of: kind, in: words).map { $0.lowercased() })
      frames[kind] = frame
      let headings = outline.filter { $0.level == 2 }
      // A page is made only where one of its headings may be that of a part.
      let own =
        headings.contains { phrases.mayWrite($0.text) }
        ? parts(record.key).map { $0.lowercased() } : []
      return findings(in: headings, frame: frame.union(own))
    }
  }

  /// The interface words, which the headings of parts are made of.
  private struct Phrases {
    private var whole: Set<String> = []
    /// What is before and behind the holes of the others.
    private var parts: [(start: String, end: String)] = []

    init(_ library: Library) {
      let all = Array(WordLists.english.values) + library.phrases.values.map(\.value)
      for phrase in Set(all) {
        let text = phrase.lowercased()
        guard let open = text.firstIndex(of: "{"), let close = text.lastIndex(of: "}") else {
          whole.insert(text)
          continue
        }
        let (start, end) = (text[..<open], text[text.index(after: close)...])
        // Of a phrase that is little more than a hole every heading could be made.
        if start.count + end.count > 3 { parts.append((String(start), String(end))) }
      }
    }

    func mayWrite(_ heading: String) -> Bool {
      let text = heading.lowercased()
      return whole.contains(text)
        || parts.contains { text.hasPrefix($0.start) && text.hasSuffix($0.end) }
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
