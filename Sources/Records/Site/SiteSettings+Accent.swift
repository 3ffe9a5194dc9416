package import Diagnostics
package import Fields
package import Values

extension SiteSettings {
  /// The one colour of the theme: links, small headings, outlines.
  package struct Accent: FieldObject {
    package static let schemaName = "Accent"
    package static let about = "The accent colour."

    package let light: Colour
    package let dark: Colour
    package let lightRange: SourceRange
    package let darkRange: SourceRange

    package init(_ fields: Fields) {
      light = fields.required("light", "For light pages, as #rrggbb.")
      dark = fields.required("dark", "For dark pages, as #rrggbb.")
      lightRange = fields.range(of: "light")
      darkRange = fields.range(of: "dark")
    }

    /// What text in the accent's colour appears on, on a light page and on a dark one.
    package static let lightBackgrounds = [Colour(0xFD, 0xFC, 0xF9), Colour(0xF4, 0xF1, 0xEA)]
    package static let darkBackgrounds = [Colour(0x13, 0x17, 0x1A), Colour(0x1B, 0x21, 0x24)]
    /// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
    package static let leastContrast = 4.5

    /// One colour that was written for both pages is a mistake: it could be read on one only.
    package init?(_ node: Node, in context: FieldContext) {
      switch node.content {
      case .map(let entries):
        let fields = Fields(.reading(entries, node.range, context))
        self.init(fields)
        fields.refuseUnknownKeys()
      case .plain, .quoted, .list:
        let meant = node.text.flatMap(Colour.meant) ?? Colour(0x0B, 0x5A, 0x66)
        let light = meant.readable(on: Self.lightBackgrounds, least: Self.leastContrast)
        let dark = meant.readable(on: Self.darkBackgrounds, least: Self.leastContrast)
        context.report(
          ValueRules.badColour.finding(
            "'accent' must give a colour for light pages and one for dark pages", at: node.range,
            suggestion: "accent: {light: \"\(light.text)\", dark: \"\(dark.text)\"}"))
        return nil
      }
    }
  }
}
