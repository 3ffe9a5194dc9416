import Diagnostics
import Library
import Records
import Values

/// A site with an address says how readers reach its editors.
enum ContactMissing: Check {
  static let rule = Rule(
    "contact-missing", .warning,
    summary: "a site that has an address should say how to report an error",
    why: "A reader who finds a wrong number has nowhere to write, and the error stays.",
    fix: "Write 'contact:' in site.yml with an e-mail address or the address of a form.",
    failing: .settings(adding: "base-url: https://evidence.gov.np/"),
    passing: .settings(
      adding: "base-url: https://evidence.gov.np/\ncontact: {email: editors@evidence.gov.np}"))

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    guard settings.baseURL != nil, settings.contact == nil, settings.report == nil else {
      return []
    }
    return [
      rule.finding(
        "a site with an address must have 'contact', for readers who find an error",
        at: settings.range(of: "base-url"),
        suggestion: "add 'contact: {email: …}' or 'contact: {web: …}'")
    ]
  }
}
