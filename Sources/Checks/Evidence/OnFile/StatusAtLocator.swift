import Diagnostics
import Evidence

/// What became of an instrument is told at the place that is cited.
enum StatusAtLocator: EvidenceCheck {
  static let rule = Rule(
    "status-at-locator", .warning,
    summary:
      "a status, or what happened to an instrument, should be told at the place that is cited",
    why: """
      A reader who finds 'signed' where the source says 'drafted', or 'repealed' where it says 'reviewed', \
      takes the law for another one.
      """,
    fix: """
      Compare the word with the line that the finding shows. Where the source tells it in other words, say \
      under 'note' which, in quotation marks.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    reading.claims.compactMap { claim in
      guard let status = claim.claim.status, claim.isKnown,
        claim.cited.allSatisfy({ $0.text.words.isEnglish }),
        let marks = StatusWords.marks(of: status.text)
      else { return nil }
      let places = claim.passages
      // A list of works shows that a work was published.
      let isOfWorks = places.contains { $0.cited.citation.locator?.isOfWorks ?? false }
      if isOfWorks, ["published", "issued"].contains(status.text) { return nil }
      let names = WordStems.of(
        claim.claim.context.filter { ["title", "text", "acronym"].contains($0.key) }
          .map(\.text).joined(separator: " "))
      let passage = Self.passage(places, about: names).lowercased()
      let note = claim.claim.texts.filter { $0.key == "note" }.map(\.text)
      let quoted = note.flatMap { Self.quotedWords(in: $0) }.map(PlainWords.of)
      let words = PlainWords.of(claim.passageText)
      if quoted.contains(where: { !$0.isEmpty && words.contains($0) }) { return nil }
      if StatusWords.says(passage, oneOf: marks) {
        guard !StatusWords.denying.contains(status.text),
          StatusWords.denying.contains("not-" + status.text),
          Self.denies(passage, marks)
        else { return nil }
      }
      // In the imperative, recommendations say what they recommend.
      if status.text == "recommended",
        places.contains(where: { $0.cited.citation.locator?.item != nil })
      {
        return nil
      }
      guard let first = places.first, let line = first.lines.first?.lowerBound else { return nil }
      return rule.finding(
        "'\(status.text)' of '\(claim.claim.record)' is not told at '\(first.cited.written)'",
        at: status.range, related: [.init("the line", at: first.cited.text.range(ofLine: line))],
        notes: [first.cited.shown(line)],
        suggestion: Self.suggestion(passage, isEvent: status.key == "type"))
    }
  }

  /// Whether each word that says something has a "not" before it.
  private static func denies(_ passage: String, _ marks: [String]) -> Bool {
    marks.contains { mark in
      passage.ranges(of: mark).contains { range in
        let before = passage[..<range.lowerBound].suffix(24)
        return before.contains(" not ") || before.hasPrefix("not ")
      }
    }
  }

  /// The words in quotation marks, of one word and more.
  private static func quotedWords(in text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { "\"\u{201C}\u{201D}".contains($0) }
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// Of a long line with several items, the piece that names the instrument, with its neighbours.
  private static func passage(
    _ places: [(cited: EvidenceReading.Cited, lines: [ClosedRange<Int>])], about names: Set<String>
  ) -> String {
    places.map { place in
      let text = place.cited.text.text(of: place.lines)
      guard text.utf8.count > 300 else { return text }
      // Two stars are bold print, and one is a mark.
      let pieces = text.replacing("**", with: "").split {
        "\u{2713}\u{2717}\u{221A}\u{2605}*\u{25A0}\u{F0A7};\n".contains($0)
      }.map(String.init)
      let scored = pieces.map { WordStems.of($0).intersection(names).count }
      guard let best = scored.max(), best >= 2 else { return text }
      return zip(pieces, scored).filter { $0.1 == best }.map(\.0).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func suggestion(_ passage: String, isEvent: Bool) -> String {
    let told = [
      "repealed", "ratified", "signed", "adopted", "endorsed", "approved", "issued", "published",
      "launched", "established", "finalised", "drafted", "reviewed", "developed",
    ].filter { word in
      StatusWords.marks(of: word)?.prefix(1).contains { StatusWords.says(passage, oneOf: [$0]) }
        ?? false
    }
    let words = told.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return (words.isEmpty ? "" : "the words are those of \(words); ")
      + "correct the word or the place, or quote under 'note' what the source says"
  }
}
