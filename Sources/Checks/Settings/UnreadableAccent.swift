import Diagnostics
import Library
import Records
import Values

/// Text in the accent's colour can be read, on light pages and on dark ones.
enum UnreadableAccent: Check {
  static let rule = Rule(
    "unreadable-accent", .warning,
    summary: "the accent must have a contrast of at least 4.5 with the page",
    why: """
      Links and small headings have this colour. Below 4.5 many people cannot read them (WCAG 2.2, \
      success criterion 1.4.3).
      """,
    fix: "Take a darker colour for light pages and a lighter one for dark pages.",
    failing: .settings(adding: "accent: {light: \"#ffcc00\", dark: \"#ffcc00\"}"),
    passing: .settings(adding: "accent: {light: \"#7a5c00\", dark: \"#ffcc00\"}"))

  static func findings(in library: Library) -> [Diagnostic] {
    guard let accent = library.settings.accent else { return [] }
    typealias Accent = SiteSettings.Accent
    return [
      finding("light", accent.light, on: Accent.lightBackgrounds, at: accent.lightRange),
      finding("dark", accent.dark, on: Accent.darkBackgrounds, at: accent.darkRange),
    ].compactMap { $0 }
  }

  private static func finding(
    _ key: String, _ colour: Colour, on backgrounds: [Colour], at range: SourceRange
  ) -> Diagnostic? {
    let least = SiteSettings.Accent.leastContrast
    let contrast = colour.leastContrast(with: backgrounds)
    guard contrast < least else { return nil }
    // Cut and not rounded: 4.49 is not 4.5.
    let tenths = Int(contrast * 10)
    let readable = colour.readable(on: backgrounds, least: least)
    return rule.finding(
      "'\(colour.text)' must have a contrast of at least 4.5 with a \(key) page; it has "
        + "\(tenths / 10).\(tenths % 10)", at: range,
      suggestion: "did you mean '\(readable.text)'?")
  }
}
