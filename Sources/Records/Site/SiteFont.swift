package import Diagnostics
package import Fields

/// A font of the site: an entry of `fonts` in `site.yml`.
package struct SiteFont: FieldObject {
  package static let schemaName = "SiteFont"
  package static let about = "A font of the site, from a file of its own."

  package let family: String
  package let file: Located<String>
  /// One weight from 1 to 1000, or the two ends of a variable font's range.
  package let weight: [Int]
  package let style: Style
  package let use: Use
  /// The terms under which the file may be published. The style sheet repeats them.
  package let licence: String

  package init(_ fields: Fields) {
    family = fields.required("family", "The font's name, such as Noto Sans Khmer.")
    file = fields.required("file", "The file, such as assets/fonts/noto-khmer.woff2.")
    weight = fields.list(
      "weight", "Its weight, such as 400 or 700; a variable font has two, such as [100, 900].")
    style = fields.optional("style", "Whether it is upright or italic.") ?? .normal
    use =
      fields.optional("use", "Whether it is for headings, for all other text, or for both.")
      ?? .everywhere
    licence = fields.required(
      "licence", "The terms that allow you to publish the file, such as the SIL Open Font License.")
    let isSound =
      weight.count <= 2 && weight.allSatisfy { (1...1_000).contains($0) }
      && weight.sorted() == weight
    if !isSound {
      fields.report(
        FieldRules.wrongType.finding(
          "'weight' must be a number from 1 to 1000, or two in order",
          at: fields.range(of: "weight"),
          suggestion: "write 'weight: 400', or 'weight: [100, 900]' for a variable font"))
    }
  }

  package enum Style: String, FieldChoice {
    case normal
    case italic
  }

  /// Which text has the font.
  package enum Use: String, FieldChoice {
    case everywhere
    case text
    case headings
  }
}
