import Diagnostics
import Evidence

/// What is between quotation marks stands in the document that is quoted.
enum QuoteNotInSource: EvidenceCheck {
  static let rule = Rule(
    "quote-not-in-source",
    summary: "words in quotation marks must stand in the text of a source that is cited",
    why: "A quotation that nobody wrote is put into the mouth of whoever is named beside it.",
    fix: """
      Copy the words from the text; an ellipsis (\u{2026} or [\u{2026}]) says that some are left out. Words of \
      your own stand without quotation marks.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    var plain: [String: String] = [:]
    var citedByRecord: [String: [EvidenceReading.Claim]] = [:]
    for claim in reading.claims {
      citedByRecord["\(claim.claim.kind) \(claim.claim.record)", default: []].append(claim)
    }
    return reading.claims.flatMap { claim -> [Diagnostic] in
      claim.claim.texts.flatMap { text -> [Diagnostic] in
        let quotations = Quotations.all(in: text.text)
        guard !quotations.isEmpty else { return [] }
        // A note may quote what the record rests on elsewhere.
        let all = citedByRecord["\(claim.claim.kind) \(claim.claim.record)"] ?? []
        guard !all.contains(where: \.restsOnOthers) else { return [] }
        let texts = all.flatMap(\.cited).map(\.text)
        return quotations.compactMap { quotation -> Diagnostic? in
          let isFound = texts.contains { source in
            let words = plain[source.path] ?? PlainWords.of(source.lines.joined(separator: "\n"))
            plain[source.path] = words
            return quotation.isIn(words)
          }
          // A title or a name in quotation marks is no quotation.
          guard !isFound, !isName(quotation, in: claim.claim, reading) else { return nil }
          return finding(quotation, in: text, of: claim)
        }
      }
    }
  }

  private static func isName(
    _ quotation: Quotations.Quotation, in claim: SourceClaim, _ reading: EvidenceReading
  ) -> Bool {
    let words = PlainWords.of(quotation.words)
    let own = claim.context.filter { ["title", "name", "text", "label"].contains($0.key) }
    return own.contains { PlainWords.of($0.text).contains(words) }
      || claim.citations.contains {
        PlainWords.of(reading.title(ofSource: $0.source)).contains(words)
      }
  }

  private static func finding(
    _ quotation: Quotations.Quotation, in text: SourceClaim.Text, of claim: EvidenceReading.Claim
  ) -> Diagnostic {
    let stems = WordStems.of(quotation.words)
    let likely = claim.cited.compactMap { cited in
      cited.text.words.best(for: stems).map { (cited, $0) }
    }.max { $0.1.agreement < $1.1.agreement }
    let shown =
      quotation.words.unicodeScalars.count > 80
      ? String(String.UnicodeScalarView(quotation.words.unicodeScalars.prefix(80))) + "\u{2026}"
      : quotation.words
    let sources = Set(claim.cited.map { "'\($0.citation.source)'" }).sorted().joined(
      separator: " or ")
    return rule.finding(
      "\u{201C}\(shown.replacing("\n", with: " "))\u{201D} is not in the text of \(sources)",
      at: text.range(of: quotation.start, length: quotation.length),
      related: likely.map { [.init("the line", at: $0.0.text.range(ofLine: $0.1.line))] } ?? [],
      notes: likely.map { [$0.0.shown($0.1.line)] } ?? [],
      suggestion: "copy the words of the text, or take the quotation marks away")
  }
}
