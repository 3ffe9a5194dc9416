import Diagnostics
import Library
import Records
import Values

/// A block that the home page is to have has something to show, and its text has a block.
enum HomeBlockEmpty: Check {
  static let rule = Rule(
    "home-block-empty", .warning,
    summary: "a block of the home page should have something to show",
    why: "It is left out, so readers don't see what the page was meant to have.",
    fix: """
      Give the block its content: 'headline' shows the figures under 'headline', 'map' the countries, \
      'text' the page under 'starts: {home: ...}'. Otherwise delete it from 'home-blocks'.
      """,
    failing: .settings(adding: "home-blocks: [text, ways]"),
    passing: .settings(adding: "home-blocks: [map, ways]"))

  static let completeKinds: Set<RecordKind> = [.page, .country, .figure]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    guard let blocks = settings.homeBlocks else { return [] }
    let range = settings.range(of: "home-blocks")
    var findings = blocks.compactMap { block in
      lack(of: block, in: library).map {
        rule.finding("the block '\(block.rawValue)' has nothing to show: \($0)", at: range)
      }
    }
    if let start = library.settings.starts[.home], !blocks.contains(.text) {
      findings.append(
        rule.finding(
          "the text of '\(start.id)' is not shown: 'home-blocks' has no 'text'", at: range,
          related: [.init("it is named here", at: start.range)]))
    }
    return findings
  }

  private static func lack(of block: HomeBlock, in library: Library) -> String? {
    switch block {
    case .map where library.countries.isEmpty: "the site has no country"
    case .headline where library.settings.headline.isEmpty: "'headline' names no figure"
    case .text where library.settings.starts[.home] == nil:
      "'starts' names no page for 'home'"
    default: nil
    }
  }

  static func concerns(_ library: Library) -> Bool { library.settings.homeBlocks != nil }
}
