import Diagnostics
import Library
import Records
import Values

/// A number with its country calling code has the plus sign that makes it one.
enum CallingCodeWithoutPlus: Check {
  static let rule = Rule(
    "calling-code-without-plus", .warning,
    summary: "a number that begins with a country calling code must have '+' before it",
    why: """
      Telephones dial what the page shows. Without the plus sign the calling code is taken for part \
      of a number at home, and the call reaches nobody.
      """,
    fix: "Write '+' before the calling code, or the number as it is dialled in the country.",
    failing: .init("organizations/more.yml", desk("85523720555")),
    passing: .init("organizations/more.yml", desk("+85523720555")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.everyPrintableContact.compactMap { finding($0, of: organization) }
    }
  }

  private static func finding(_ contact: Contact, of organization: Organization) -> Diagnostic? {
    switch contact.channel {
    case .phone, .hotline, .fax: break
    case .messaging, .email, .web, .post: return nil
    }
    guard let number = TelephoneNumber(contact.value) else { return nil }
    for country in organization.countries {
      guard let code = CallingCode.missingPlus(in: number.dialled, of: country) else { continue }
      let isPlain = contact.value.utf8.first == code.utf8.first
      // In brackets people see what it is, and a number that nobody verified is no link.
      guard isPlain || contact.verified != nil else { continue }
      return rule.finding(
        "the \(contact.channel.rawValue) of '\(organization.id)' must have '+' before \(code), the "
          + "calling code of \(country.text)", at: contact.valueRange,
        suggestion: "did you mean '+\(isPlain ? contact.value : number.dialled)'?")
    }
    return nil
  }

  private static func desk(_ value: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      contacts:
        - channel: phone
          value: "\(value)"
          published: 2022
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
