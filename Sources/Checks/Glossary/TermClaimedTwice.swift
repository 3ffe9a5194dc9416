import Diagnostics
import Library
import Records
import Values

/// In one jurisdiction a word has one explanation, and so has a kind of instrument.
enum TermClaimedTwice: Check {
  static let rule = Rule(
    "term-claimed-twice",
    summary: "two terms of one jurisdiction must not claim the same word or kind of instrument",
    why: "A page could show either explanation, and a reader would take it for the only one.",
    fix: """
      Put what is known of the word into one of the two. Where a word has a meaning of its own in \
      one country, give that term its 'country'.
      """,
    failing: .init("glossary/more.yml", terms(secondName: "Sub-decree")),
    passing: .init("glossary/more.yml", terms(secondName: "Sechkdei samrech")))

  static func findings(in library: Library) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var firstOfWord: [String: Term] = [:]
    var firstOfKind: [String: Term] = [:]
    for term in library.terms {
      let place = term.country?.text ?? ""
      for word in term.claimedWords {
        let claim = "\(place) \(word)"
        if let first = firstOfWord[claim] {
          findings.append(finding(term, "the word '\(word)'", of: first))
        } else {
          firstOfWord[claim] = term
        }
      }
      guard let kind = term.instrumentKind?.id else { continue }
      let claim = "\(place) \(kind)"
      if let first = firstOfKind[claim] {
        findings.append(finding(term, "the kind '\(kind)'", of: first))
      } else {
        firstOfKind[claim] = term
      }
    }
    return findings
  }

  private static func finding(_ term: Term, _ what: String, of first: Term) -> Diagnostic {
    rule.finding(
      "'\(term.id)' must not claim \(what), which '\(first.id)' explains", at: term.termRange,
      related: [.init("the other term", at: first.termRange)])
  }

  private static func terms(secondName: String) -> String {
    """
    - id: sub-decree
      term: Sub-decree
      gloss: A regulation of the government.
      country: KHM
      kind: sub-decree
      sources: example-report, p. 4
    - id: decision
      term: Decision
      names: {text: \(secondName)}
      gloss: A text by which an authority settles a matter.
      country: KHM
      kind: decision
      sources: example-report, p. 4

    """
  }
}
