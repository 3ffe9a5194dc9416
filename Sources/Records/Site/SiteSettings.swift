package import Diagnostics
package import Fields
package import Markdown
package import Values

/// `Content/site.yml`: what the whole site is called, says of itself and looks like.
///
/// An object, as records are: what each file brought has room for the settings.
package final class SiteSettings: FieldObject {
  package static let schemaName = "Site"
  package static let about = "The site's title, statement, edition and theme."

  package let title: String
  package let shortTitle: String?
  package let tagline: String
  package let description: String
  /// The plain statement of what the site is and is not, shown on the home and about pages and at
  /// the foot of every page.
  package let statement: String
  /// What readers will not find on the site, shown on the home page.
  package let notHere: String?
  /// What the site takes no responsibility for, at the foot of every page.
  package let disclaimer: String?
  /// How the text may be reused, at the foot of every page.
  package let reuse: String?
  /// The line at the foot of every sheet of paper; the title without it.
  package let printNote: String?
  package let language: LanguageTag
  package let baseURL: WebAddress?
  package let publisher: String
  package let edition: String
  /// The day of the edition. Dates on pages come from content, this day or `--clock`, never from
  /// the machine's clock.
  package let date: Day
  package let region: Reference<Region>?
  package let headline: [Reference<Figure>]
  package let comparison: [Reference<Indicator>]
  package let map: String?
  package let accent: Accent?
  package let compiledFrom: [Reference<Source>]
  package let freshness: FreshnessPolicy
  package let review: ReviewPolicy
  /// Whether a site may be built without the key of `withheld.yml`.
  package let withheldKey: WithheldKeyPolicy
  /// Where the link 'Leave this site' leads that pages for people at risk bear; none without it.
  package let leaveTo: WebAddress?

  /// The entries of the menu; nil for the built-in ones.
  package let menu: [MenuEntry]?
  /// The parts of the home page in their order; nil for the built-in order.
  package let homeBlocks: [HomeBlock]?
  package let starts: SectionStarts
  package let looks: SiteLooks
  package let contact: SiteContact?
  /// Where readers report an error; the contact without it.
  package let report: SiteContact?
  /// Prose of the site's own at the foot of every page.
  package let footer: Prose?

  /// Where the value of each key is, for findings about it.
  private let ranges: [String: SourceRange]

  /// Where the value of a key is: that of `title` for `title`.
  package func range(of key: String) -> SourceRange? { ranges[key] }

  package init(_ fields: Fields) {
    let located = [
      "title", "tagline", "description", "statement", "not-here", "disclaimer", "reuse",
      "print-note", "publisher", "base-url", "leave-to", "date", "edition",
      "withheld-key", "home-blocks",
    ]
    ranges = Dictionary(uniqueKeysWithValues: located.map { ($0, fields.range(of: $0)) })
    title = fields.required("title", "The site's title.")
    shortTitle = fields.optional("short-title", "A shorter title for the head of narrow pages.")
    tagline = fields.required("tagline", "One line under the title on the home page.")
    description = fields.required("description", "One or two sentences for search results.")
    statement = fields.required("statement", "What the site is, and what it is not.")
    notHere = fields.optional(
      "not-here", "What readers will not find on the site, for the home page.")
    disclaimer = fields.optional(
      "disclaimer", "What the site takes no responsibility for, for the foot of every page.")
    reuse = fields.optional("reuse", "How the text may be reused, for the foot of every page.")
    printNote = fields.optional(
      "print-note", "The line at the foot of every sheet of paper. Default: the title.")
    language = fields.required("language", "The language of the site (BCP 47).")
    baseURL = fields.optional(
      "base-url", "Where the site will be served, such as https://a.org/b/.")
    publisher = fields.required("publisher", "Who publishes the site.")
    edition = fields.required("edition", "The edition, such as 2026-11.")
    date = fields.required("date", "The day of the edition, YYYY-MM-DD.")
    region = fields.optional("region", "The region that the site is about.")
    headline = fields.list("headline", "Figures of the home page.")
    comparison = fields.list(
      "comparison",
      "The indicators of the page that compares countries. Default: those that the most countries have."
    )
    map = fields.optional("map", "A GeoJSON file below Content/ with the outlines of countries.")
    accent = fields.optional("accent", "The accent colour, for light and dark.")
    leaveTo = fields.optional(
      "leave-to", "A neutral page for the link 'Leave this site' in the directory.")
    let menu: [MenuEntry] = fields.list(
      "menu", "The entries of the menu. Default: every section that has something to show.")
    self.menu = fields.has("menu") ? menu : nil
    let blocks: [HomeBlock] = fields.list(
      "home-blocks", "The parts of the home page, in their order. Default: all of them.")
    homeBlocks = fields.has("home-blocks") ? blocks : nil
    starts =
      fields.optional("starts", "The loose pages with which sections begin, by the section.")
      ?? .unread
    looks = SiteLooks(fields)
    contact = fields.optional(
      "contact", "How readers reach the people behind the site, for the foot of every page.")
    report = fields.optional(
      "report", "Where readers report an error. Default: the contact.")
    footer = fields.below()
    let _: [FooterText] = fields.list(
      "footer", "Paragraphs for the foot of every page, as Markdown with links and emphasis.")
    compiledFrom = fields.list("compiled-from", "The documents that the site was compiled from.")
    freshness =
      fields.optional("freshness", "How old contacts may get, and who keeps them.") ?? .unread
    review =
      fields.optional("review", "Which kinds of record must be approved before they are published.")
      ?? .unread
    withheldKey =
      fields.optional(
        "withheld-key",
        "'required' where no site may be built without the key of withheld.yml, as in CI.")
      ?? .optional
  }
}

/// `withheld-key` in `site.yml`.
package enum WithheldKeyPolicy: String, FieldChoice {
  case required
  case optional
}
