import Diagnostics
import Records
import Templates

/// The old addresses that records name in `aliases`, as redirects to their pages.
struct OldAddresses {
  private(set) var redirects: [Redirect] = []
  private(set) var findings: [Diagnostic] = []

  init(of library: Library) {
    add(library.regions, in: library)
    add(library.countries, in: library)
    add(library.briefs, in: library)
    add(library.figures, in: library)
    add(library.instruments, in: library)
    add(library.organizations, in: library)
    add(library.plans, in: library)
    add(library.guidelines, in: library)
    add(library.programmes, in: library)
    add(library.sources, in: library)
    add(library.terms, in: library)
    add(library.pages, in: library)
  }

  private mutating func add(_ records: RecordIndex<some Record>, in library: Library) {
    for record in records where !record.header.aliases.isEmpty {
      let isHidden = (record as? Organization).map { !$0.isListed } ?? false
      for alias in record.header.aliases {
        if isHidden {
          findings.append(
            RedirectRules.aliasWithoutPage.finding(
              "an organization that is not listed must have no old address", at: alias.range))
        } else {
          redirects.append(
            Redirect(
              from: alias.value, target: Routes.record(record.key, in: library),
              label: record.displayName, reason: .written, range: alias.range))
        }
      }
    }
  }
}
