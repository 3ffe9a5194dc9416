import Diagnostics
import Evidence

/// A passage that is cited has to do with what it is cited for.
///
/// Sentences are our own, so this compares words and is careful: it speaks only where a passage shares no
/// word with what rests on it, or where another passage shares far more.
enum PassageAboutElse: EvidenceCheck {
  static let rule = Rule(
    "passage-about-else", .warning,
    summary: "the place that is cited should be about what is said",
    why: """
      Where a file was edited, or a line mistyped, the place leads to words about something else, and \
      nobody can check the sentence.
      """,
    fix: """
      Compare the sentence with the line that the finding shows, and correct the place. Where the place is \
      right because a heading or a list says it, cite the heading too.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  /// How far a mistyped line is usually from the right one.
  private static let near = 6

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    let candidates = reading.claims.flatMap { claim -> [(Judged, String)] in
      guard claim.claim.hasOwnCitations else { return [] }
      let words = reading.words(of: claim.claim)
      guard words.count > 3 else { return [] }
      return claim.cited.compactMap {
        judge($0, of: claim, words).map { judged in (judged, judged.source) }
      }
    }
    // Of a text in another language nothing agrees, and that says nothing.
    var counts: [String: (all: Int, none: Int)] = [:]
    for (judged, source) in candidates {
      counts[source, default: (0, 0)].all += 1
      if judged.agreesNowhere { counts[source, default: (0, 0)].none += 1 }
    }
    return candidates.compactMap { judged, source in
      guard let count = counts[source],
        count.none * 4 < count.all || count.all < 3 && count.none == 0
      else { return nil }
      return judged.finding
    }
  }

  private struct Judged {
    let source: String
    let agreesNowhere: Bool
    let finding: Diagnostic?
  }

  private static func judge(
    _ cited: EvidenceReading.Cited, of claim: EvidenceReading.Claim, _ words: Set<String>
  ) -> Judged? {
    guard case .lines(let lines) = cited.passage, let locator = cited.citation.locator,
      !locator.lines.isEmpty, locator.note == nil
    else { return nil }
    let text = cited.text
    // A chapter is about many things.
    guard lines.reduce(0, { $0 + $1.count }) <= 8 else { return nil }
    let here = text.words.agreement(of: words, lines: lines)
    // Numbers and names of few letters are no words that could agree.
    let hasWords = lines.contains { range in
      range.contains {
        !(text.words.stems.indices.contains($0 - 1) ? text.words.stems[$0 - 1] : []).isEmpty
      }
    }
    func answer(_ agreesNowhere: Bool, _ finding: Diagnostic? = nil) -> Judged {
      Judged(source: cited.citation.source, agreesNowhere: agreesNowhere, finding: finding)
    }
    // A bare number is about nothing but a number that rests on it.
    if !hasWords {
      let printed = PrintedNumbers(text.text(of: lines))
      let isOfNumber =
        claim.claim.numbers.contains { printed.contain($0.value) } || printed.printed.isEmpty
      guard !isOfNumber, claim.claim.numbers.isEmpty, let best = text.words.best(for: words),
        best.agreement > 6
      else { return answer(false) }
      return answer(false, finding(cited, lines, best.line, "has no word of"))
    }
    let others = claim.cited.flatMap { other -> [ClosedRange<Int>] in
      guard other.text === text, case .lines(let lines) = other.passage else { return [] }
      return lines
    }
    func isOpen(_ line: Int) -> Bool { !others.contains { $0.contains(line) } }
    let best = text.words.best(for: words, where: isOpen)
    if here <= 0 {
      // Nor does anything else agree: the words are all our own.
      guard let best, best.agreement > 12 else { return answer(true) }
      return answer(true, finding(cited, lines, best.line, "has no word of"))
    }
    // A heading and a short line are named by most of their words.
    guard text.words.share(of: words, lines: lines) < 0.5 else { return answer(false) }
    if let best, best.agreement > 10 * here, best.agreement - here > 22 {
      return answer(false, finding(cited, lines, best.line, "has little to do with"))
    }
    // A sentence that runs on is cited at each of its lines.
    let runsOn = others.contains { other in
      !lines.contains(other) && lines.contains { abs($0.lowerBound - other.lowerBound) <= 4 }
    }
    guard !runsOn else { return answer(false) }
    let first = lines.map(\.lowerBound).min() ?? 1
    let last = lines.map(\.upperBound).max() ?? 1
    let beside = text.words.best(for: words) { line in
      isOpen(line) && line >= first - near && line <= last + near
    }
    if let beside, beside.agreement > 5 * here, beside.agreement - here > 10 {
      return answer(false, finding(cited, lines, beside.line, "has little to do with"))
    }
    return answer(false)
  }

  private static func finding(
    _ cited: EvidenceReading.Cited, _ lines: [ClosedRange<Int>], _ other: Int, _ what: String
  ) -> Diagnostic {
    let line = lines.first?.lowerBound ?? 1
    return rule.finding(
      "'\(cited.written)' \(what) what rests on it", at: cited.citation.range,
      related: [.init("the line", at: cited.text.range(ofLine: line))],
      notes: [cited.shown(line)],
      suggestion: "line \(other) is likely to be meant: \u{201C}\(cited.text.quoted(other))\u{201D}"
    )
  }
}
