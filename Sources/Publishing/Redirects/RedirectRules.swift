package import Diagnostics

/// The rules about old addresses.
package enum RedirectRules {
  package static let all = [
    aliasClash, aliasWithoutPage, redirectChain, redirectToNowhere, vanishedAddress,
  ]

  package static let aliasClash = Rule(
    "alias-clash",
    summary: "an old address must belong to one page, and to none that is there now",
    why: "One of the two would be shut out, and a link that worked for years would lead elsewhere.",
    fix: "Remove the address from one of the two places.",
    failing: .init("pages/more.md", page(aliases: "law.html")),
    passing: .init("pages/more.md", page(aliases: "old-law.html")))

  package static let aliasWithoutPage = Rule(
    "alias-without-page",
    summary: "an organization that is not listed must have no old address",
    why: "It has no page to lead to, and the address would tell that it exists.",
    fix: "Remove 'aliases'. Old links then meet the 404 page.",
    failing: .init("organizations/quiet.yml", organization(aliases: "old-page.html")),
    passing: .init("organizations/quiet.yml", organization(aliases: nil)))

  package static let redirectChain = Rule(
    "redirect-chain",
    summary: "a redirect must lead straight to a page, never to another redirect or back to itself",
    why: """
      Every step costs readers on slow lines a round trip; browsers give up after some, and never \
      leave a loop.
      """,
    fix: "Lead each old address to the page at which the reader is to arrive.",
    failing: .init(
      "redirects.yml", "- {from: oldest.html, to: old.html}\n- {from: old.html, to: law.html}\n"),
    passing: .init(
      "redirects.yml", "- {from: oldest.html, to: law.html}\n- {from: old.html, to: law.html}\n"))

  package static let redirectToNowhere = Rule(
    "redirect-to-nowhere",
    summary: "a redirect must lead to a page of the site",
    why: "The reader would be sent from one missing page to another.",
    fix: "Correct the address, or write 'gone: true' where nothing has taken the page's place.",
    failing: .init("redirects.yml", "- {from: old.html, to: laws.html}\n"),
    passing: .init("redirects.yml", "- {from: old.html, to: law.html}\n"))

  package static let vanishedAddress = Rule(
    "vanished-address", .warning,
    summary: "a page of the last edition must still be there, or say where it went",
    why: """
      Others have linked to it, printed it and cited it. Until somebody says where it went, the \
      old address leads to the nearest page above it; a build that does not know the last edition \
      leaves it out, and readers meet the 404 page.
      """,
    fix: """
      Write the old address under 'aliases' of the record that has taken the page's place, or into \
      Content/redirects.yml: '- {from: old.html, to: law.html}', or '- {from: old.html, gone: true}' \
      where nothing has.
      """,
    failing: .onDiskOnly, passing: .init("redirects.yml", "- {from: old.html, gone: true}\n"))

  private static func page(aliases: String) -> String {
    "---\nid: more\ntitle: More\nsummary: One more page\naliases: \(aliases)\n---\nWords.\n"
  }

  private static func organization(aliases: String?) -> String {
    """
    - id: quiet-house
      name: Quiet House
      kind: ngo
      countries: KHM
      listed: false
      unlisted-reason: It asked not to be.
      sources: example-report, p. 6

    """ + (aliases.map { "  aliases: \($0)\n" } ?? "")
  }
}
