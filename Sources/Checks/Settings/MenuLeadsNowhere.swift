import Diagnostics
import Library
import Records
import Values

/// An entry of the menu leads to something that the site has.
enum MenuLeadsNowhere: Check {
  static let rule = Rule(
    "menu-leads-nowhere",
    summary: "an entry of the menu must lead to a page of the site or to an address on the web",
    why: "Readers of every page would look for the entry in vain.",
    fix: """
      Name the region of the site under 'region', write a page with the identifier 'about', or delete \
      the entry. An organization that isn't listed can't be in the menu.
      """,
    failing: .settings(adding: "menu: [countries, region]"),
    passing: .settings(adding: "menu: [countries, law]"))

  static let completeKinds: Set<RecordKind> = [.page, .region, .organization]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    (library.settings.menu ?? []).flatMap(\.targets).compactMap { target in
      problem(with: target.value, in: library).map { rule.finding($0, at: target.range) }
    }
  }

  private static func problem(with target: MenuTarget, in library: Library) -> String? {
    switch target {
    case .section(.region) where library.ownRegion == nil:
      "'region' leads nowhere: site.yml must name the region that the site is about"
    case .section(.about) where library.pages.isEmpty:
      "'about' leads nowhere: the site must have a loose page"
    case .record(let key) where library.record(key) != nil && !library.isListed(key):
      "'\(key.id)' is not listed and must not be in the menu"
    default: nil
    }
  }

  static func concerns(_ library: Library) -> Bool { library.settings.menu != nil }
}
