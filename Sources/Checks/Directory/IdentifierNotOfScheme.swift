import Diagnostics
import Library
import Records
import Values

/// An organization's identifier has a scheme or a type, and the form of its register's numbers.
enum IdentifierNotOfScheme: Check {
  static let rule = Rule(
    "identifier-not-of-scheme",
    summary: "an identifier must name its register and have the form of the register's numbers",
    why: """
      A number in another form finds nothing in the register, or another organization. Without a \
      register a number says nothing.
      """,
    fix: """
      Copy the number from the register, without the scheme's code before it. Where org-id.guide has \
      no code for the register, name it under 'type'.
      """,
    failing: .init("organizations/more.yml", group("GB-CHC-1105082")),
    passing: .init("organizations/more.yml", group("1105082")))

  static let keys: Set<String>? = ["identifiers"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.identifiers.compactMap { identifier in
        guard let scheme = identifier.scheme else {
          return identifier.type != nil
            ? nil
            : rule.finding(
              "an identifier must have 'scheme' or 'type'", at: identifier.valueRange,
              suggestion: "name the register, such as 'scheme: GB-CHC'")
        }
        return scheme.mistake(in: identifier.value).map { mistake in
          rule.finding(
            "'\(identifier.value)' as an identifier of \(scheme.text) \(mistake.message)",
            at: identifier.valueRange, suggestion: mistake.question)
        }
      }
    }
  }

  private static func group(_ value: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      identifiers:
        - {scheme: GB-CHC, value: "\(value)"}
      sources: example-report, p. 5

    """
  }
}
