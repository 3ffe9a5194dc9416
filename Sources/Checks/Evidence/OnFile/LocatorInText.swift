import Diagnostics
import Evidence

/// A place in a source is one that its text has.
enum LocatorInText: EvidenceCheck {
  static let rule = Rule(
    "locator-in-text",
    summary: "a place in a source must be one that its text has",
    why:
      "A reader who looks a number up at a line that is empty, or in another section, can't find it.",
    fix: "Open the text of the source and correct the line or the name of the section.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return reading.claims.flatMap { claim -> [Diagnostic] in
      guard claim.claim.hasOwnCitations else { return [] }
      let words = reading.words(of: claim.claim)
      return claim.cited.compactMap { cited in
        guard case .wrong(let mistake) = cited.passage else { return nil }
        let finding = finding(mistake, cited, words)
        return seen.insert(finding).inserted ? finding : nil
      }
    }
  }

  private static func finding(
    _ mistake: Passage.Mistake, _ cited: EvidenceReading.Cited, _ words: Set<String>
  ) -> Diagnostic {
    let text = cited.text
    var notes: [String] = []
    let message: String
    var line: Int?
    switch mistake {
    case .beyond(let number, let count, _):
      message =
        "line \(number) of '\(cited.citation.source)' is not there: its text has \(count) lines"
    case .blank(let number, let before, let after):
      message = "line \(number) of '\(cited.citation.source)' is empty"
      notes = [before, after].compactMap { $0 }.map { cited.shown($0) }
    case .elsewhere(let number, let section, let actual):
      message =
        "line \(number) of '\(cited.citation.source)' is not in \(name(section))"
        + (actual.map { ", but in \(name($0))" } ?? "")
      notes = [cited.shown(number)]
      line = number
    case .noNote(let number, let note, let place):
      message = "line \(number) of '\(cited.citation.source)' is not note \(note)"
      notes = [cited.shown(number)] + (place.map { [cited.shown($0)] } ?? [])
      line = number
    case .noItem(let number, let item, let place):
      message =
        "line \(number) of '\(cited.citation.source)' does not begin with the number \(item)"
      notes = [cited.shown(number)] + (place.map { [cited.shown($0)] } ?? [])
      line = number
    }
    let best = text.words.best(for: words)
    let suggestion = best.flatMap { best in
      best.agreement > 8
        ? "line \(best.line) is likely to be meant: \u{201C}\(text.quoted(best.line))\u{201D}" : nil
    }
    return rule.finding(
      message, at: cited.citation.range,
      related: line.map { [.init("the line", at: text.range(ofLine: $0))] } ?? [], notes: notes,
      suggestion: suggestion ?? "correct the place")
  }

  private static func name(_ section: SectionName) -> String {
    switch section {
    case .number: "section \(section.text)"
    case .named: section.text
    }
  }
}
