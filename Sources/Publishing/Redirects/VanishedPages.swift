import Diagnostics
import Records
import Templates
import Values

/// What becomes of pages that the last edition had and this one has not.
///
/// A reader must not meet an error where a page stood, so each leads to the nearest page above it
/// until somebody writes down where it went; the warning asks for that, because a build that does
/// not know the last edition cannot do the same.
///
/// Pages of organizations are the exception: one may have been taken down to protect somebody, and
/// its address must not be published again unless somebody says so.
enum VanishedPages {
  /// The redirects for this build, and what to tell.
  ///
  /// - Parameters:
  ///   - previous: The pages of the last edition.
  ///   - plan: What the content says of addresses.
  ///   - namesSecret: Whether a file's name gives something away that is withheld.
  static func settle(
    _ previous: PreviousSite, in plan: RedirectPlan, namesSecret: (String) -> Bool
  ) -> (redirects: [Redirect], findings: [Diagnostic]) {
    var redirects: [Redirect] = []
    var findings: [Diagnostic] = []
    var secretCount = 0
    for (address, oldTarget) in previous.pages.sorted(by: { $0.key < $1.key }) {
      if plan.knows(address) || RouteCheck.fault(in: address.file) != nil
        || isBelowFile(address.file, in: plan)
      {
        continue
      }
      if namesSecret(address.file) {
        secretCount += 1
        continue
      }
      if isOrganization(address.text) || oldTarget.map(isOrganization) ?? false {
        findings.append(
          RedirectRules.vanishedAddress.finding(
            "'\(address.text)' was a page of the last edition and is none now; readers meet the "
              + "404 page", at: nil,
            notes: [
              "an organization's old address is not published again unless somebody writes it down"
            ], suggestion: advice(address, target: Routes.organizations)))
        continue
      }
      let target = nearest(to: address, oldTarget: oldTarget, in: plan)
      redirects.append(
        Redirect(from: address, target: target, label: nil, reason: .vanished, range: nil))
      findings.append(
        RedirectRules.vanishedAddress.finding(
          "'\(address.text)' was a page of the last edition and is none now; it leads to "
            + "'\(target)' for now", at: nil, suggestion: advice(address, target: target)))
    }
    if secretCount > 0 {
      findings.append(
        RedirectRules.vanishedAddress.finding(
          "\(secretCount) of the last edition's pages are gone whose addresses name something that "
            + "is withheld; nothing stands there", at: nil))
    }
    return (redirects, findings)
  }

  /// Whether a file of the site is where the address would need a folder.
  private static func isBelowFile(_ path: String, in plan: RedirectPlan) -> Bool {
    path.indices.contains { index in
      guard path[index] == "/" else { return false }
      let folder = String(path[..<index])
      return plan.hasPage(at: folder) || OwnFiles.paths.contains(folder)
    }
  }

  private static func isOrganization(_ path: String) -> Bool { path.hasPrefix("organizations/") }

  private static func advice(_ address: PageAddress, target: String) -> String {
    "write '\(address.text)' under 'aliases' of the record that has taken its place, or "
      + "'- {from: \(address.text), to: \(target)}' or '- {from: \(address.text), gone: true}' into "
      + "redirects.yml"
  }

  /// Where it led already, when it was a redirect; else the nearest page above it.
  private static func nearest(
    to address: PageAddress, oldTarget: String?, in plan: RedirectPlan
  ) -> String {
    if let oldTarget, plan.hasPage(at: String(oldTarget.prefix { $0 != "#" })) { return oldTarget }
    var folder = address.text[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let page = String(folder) + ".html"
      if plan.hasPage(at: page) { return page }
    }
    return Routes.home
  }
}
