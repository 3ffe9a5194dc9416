import Diagnostics
import Library
import Records
import Values

/// A section that the menu names has something to show.
enum MenuSectionEmpty: Check {
  static let rule = Rule(
    "menu-section-empty", .warning,
    summary: "a section that the menu names should have something to show",
    why: "It is left out of the menu, so readers don't see what the menu was meant to have.",
    fix: """
      Add the first record of the section, or a loose page that opens it under 'starts'. Otherwise \
      delete the entry.
      """,
    failing: .settings(adding: "menu: [law, plans]"),
    passing: .settings(adding: "menu: [law, glossary]"))

  static let completeKinds = Set(RecordKind.allCases)
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    (library.settings.menu ?? []).flatMap(\.targets).compactMap { target in
      guard case .section(let section) = target.value, section.route != nil,
        !library.hasRecords(for: section), library.start(of: section) == nil
      else { return nil }
      return rule.finding(
        "'\(section.rawValue)' has nothing to show yet and is left out of the menu",
        at: target.range)
    }
  }

  static func concerns(_ library: Library) -> Bool { library.settings.menu != nil }
}
