import Diagnostics
import Library
import Records
import Templates

/// The old addresses that records name in `aliases`, as redirects to their pages.
struct OldAddresses {
  private(set) var redirects: [Redirect] = []
  private(set) var findings: [Diagnostic] = []

  init(of library: Library) {
    for record in library.allRecords where !record.header.aliases.isEmpty {
      for alias in record.header.aliases {
        if let listed = record.listed {
          redirects.append(
            Redirect(
              from: alias.value, target: Routes.record(listed, in: library),
              label: record.displayName, reason: .written, range: alias.range))
        } else {
          findings.append(
            RedirectRules.aliasWithoutPage.finding(
              "\(record.key.kind.withArticle) that is not listed must have no old address",
              at: alias.range))
        }
      }
    }
  }
}
