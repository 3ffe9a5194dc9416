import Diagnostics
import Library
import Records
import Values

/// A jurisdiction's own word for a kind of instrument is explained.
enum LocalKindWithoutGloss: Check {
  static let rule = Rule(
    "local-kind-without-gloss", .warning,
    summary: "the word under 'local-kind' must be a term of the glossary",
    why: """
      A reader from another country does not know what a local kind of law is, who issues it, or whether it \
      stands below a law.
      """,
    fix: """
      Explain the word once in 'glossary/', as a term with the instrument's country; every page of \
      such an instrument then carries the explanation. If no document explains the word, write \
      'explained-by: editors'.
      """,
    failing: .init("legal/more.yml", instrument(localKind: "anukret")),
    passing: .init("legal/more.yml", instrument(localKind: "prakas")))

  static let completeKinds: Set<RecordKind> = [.term]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.compactMap { instrument in
      guard let word = instrument.localKind, library.term(explaining: instrument) == nil,
        !(library.settings.language.isEnglish && isCommonEnglish(word))
      else { return nil }
      let known = library.terms.filter { term in
        term.country.map { instrument.countries.contains($0) } ?? true
      }
      return rule.finding(
        "'\(word)' must be explained by a term of the glossary", at: instrument.localKindRange,
        suggestion: didYouMean(word, among: known.flatMap { [$0.term] + $0.names.map(\.text) }))
    }
  }

  /// Whether a kind is called by words that readers of English know.
  private static func isCommonEnglish(_ kind: String) -> Bool {
    let words = kind.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { common.contains(String($0)) }
  }

  private static let common = WordTable.words(
    """
    act, acts, of, parliament, congress, the, statute, statutory, instrument, instruments, law, public,
    private, code, bill, constitution, amendment, order, orders, regulation, regulations, rule, rules,
    ordinance, decree, decision, directive, resolution, treaty, convention, protocol, agreement,
    memorandum, understanding, policy, strategy, plan, guideline, guidelines, notice, circular,
    proclamation, executive, presidential, ministerial, royal, federal, state, provincial, county,
    by, laws, bylaw, bylaws, legal, general, national, local, government, judgment, ruling
    """)

  private static func instrument(localKind: String) -> String {
    """
    - id: transit-centre-order
      title: Order on a transit centre
      kind: prakas
      local-kind: \(localKind)
      scope: national
      countries: KHM
      sources: example-report, p. 4

    """
  }
}
