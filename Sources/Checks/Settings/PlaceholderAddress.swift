import Diagnostics
import Library
import Records
import Values

/// The site's address is one at which a site can be.
enum PlaceholderAddress: Check {
  static let rule = Rule(
    "placeholder-address", .warning,
    summary: "the site's address must not be one of an example",
    why: """
      The sitemap, the feed and every page would tell search engines and readers that the site is \
      at an address where it is not.
      """,
    fix: "Write the address at which the site is served, or leave the key out until it is known.",
    failing: .settings(
      adding: "base-url: https://example.org/evidence/\ncontact: {email: editors@evidence.gov.np}"),
    passing: .settings(
      adding: "base-url: https://evidence.gov.np/\ncontact: {email: editors@evidence.gov.np}"))

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    let addresses = [("base-url", settings.baseURL), ("leave-to", settings.leaveTo)]
    return addresses.compactMap { key, address in
      guard let address, isReserved(address.host) else { return nil }
      return rule.finding(
        "'\(key)' must be a real address; '\(address.host)' is kept for examples",
        at: settings.range(of: key),
        suggestion: key == "base-url"
          ? "write where the site is served, such as the address that your host gives it, or "
            + "leave 'base-url' out"
          : "write a page that opens wherever your readers are, or leave '\(key)' out")
    }
  }

  /// Names that nobody can register (RFC 2606, RFC 6761), and this machine. `.test` is left to those
  /// who try a site under a name of their own network.
  private static func isReserved(_ host: String) -> Bool {
    let labels = host.lowercased().split(separator: ".")
    guard let last = labels.last else { return false }
    if ["example", "invalid", "localhost"].contains(last) { return true }
    if labels == ["127", "0", "0", "1"] { return true }
    return labels.count > 1 && labels[labels.count - 2] == "example"
      && ["com", "net", "org"].contains(last)
  }
}
