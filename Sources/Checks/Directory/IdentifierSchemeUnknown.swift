import Diagnostics
import Library
import Records
import Values

/// The scheme of an organization's identifier is on the list of org-id.guide, as far as Dossier knows it.
enum IdentifierSchemeUnknown: Check {
  static let rule = Rule(
    "identifier-scheme-unknown", .warning,
    summary: "the scheme of an identifier should be a code that org-id.guide lists",
    why: """
      Programs join what several sites say of an organization by scheme and number. A scheme that is \
      mistyped joins nothing.
      """,
    fix: """
      Look the register up at org-id.guide and copy its code. Its list grows: a newer code than \
      Dossier knows may stay as it is.
      """,
    failing: .init("organizations/more.yml", group("GB-CHX")),
    passing: .init("organizations/more.yml", group("GB-CHC")))

  static let keys: Set<String>? = ["identifiers"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.identifiers.compactMap { identifier in
        guard let scheme = identifier.scheme, !scheme.isKnown else { return nil }
        return rule.finding(
          "'\(scheme.text)' should be a code that org-id.guide lists", at: identifier.schemeRange,
          suggestion: scheme.nearest)
      }
    }
  }

  private static func group(_ scheme: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      identifiers:
        - {scheme: \(scheme), value: "1105082"}
      sources: example-report, p. 5

    """
  }
}
