import Diagnostics
import Library
import Records

/// A document that the editors worked from is used somewhere.
enum UnusedDocument: Check {
  static let rule = Rule(
    "unused-document", .note,
    summary: "a document that the editors have read should be used by a record",
    why: "It stands in the list of sources, and readers find nothing that was taken from it.",
    fix: """
      Cite it where something was taken from it. If the editors have not seen the work itself, say \
      under 'cited-in' where it is quoted.
      """,
    failing: .init("sources/more.yml", source()),
    passing: .init("sources/more.yml", source(citedIn: "  cited-in: example-report, p. 8\n")))

  static let completeKinds = Set(RecordKind.allCases)
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let named = Set(library.settings.compiledFrom.map(\.id))
    return library.sources.compactMap { source in
      guard source.isConsulted, !library.backlinks.isUsed(source.key), !named.contains(source.id)
      else { return nil }
      return rule.finding(
        "'\(source.id)' must be cited by a record; nothing uses it", at: source.header.range)
    }
  }

  private static func source(citedIn: String = "") -> String {
    """
    - id: another-report
      type: report
      title: Another report
    \(citedIn)
    """
  }
}
