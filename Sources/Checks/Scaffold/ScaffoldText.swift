/// The sentences that `dossier new` writes for somebody to replace.
///
/// The rule that finds those left in place looks for the same ones, so that none can be published
/// unnoticed.
package enum ScaffoldText {
  package static let statement = """
    An example site made by Dossier. Replace this sentence by what your site is, and what it is not.
    """
  package static let publisher = "Your organization"
  package static let siteTitle = "Evidence by country"
  package static let siteTagline = "What is known, from where, and how surely."
  package static let siteDescription =
    "Country factsheets, legal timelines and a directory, each figure with its source."
  /// The title of a new vocabulary, and the identifier of its only word.
  package static let vocabularyTitle = "…"
  package static let word = "first-word"
  package static let region = "A group of countries that your records are about."
  package static let exampleCountry = "An example country; replace it by your own."
  package static let country = "One sentence about the country's page."
  package static let exampleFactsheet =
    "One or two sentences that say what matters most about the country."
  package static let factsheet = "One or two sentences that say what matters most."
  package static let prose = "Write what is known, and cite it"
  package static let exampleLaw = "What the law does, in a sentence of your own."
  package static let instrumentTitle = "The title in English, as the source prints it"
  package static let instrument = "What it does, in one or two sentences of your own."
  package static let exampleOrganization = "What it does, in a sentence of your own."
  package static let organizationName = "The full name"
  package static let figure = "What is counted, in words that can follow the number"
  package static let definition = "What exactly is counted, as the source defines it."
  package static let term = "What it means, in one or two plain sentences."
  package static let sourceTitle = "The title as printed"
  package static let sourceAuthor = "The body that wrote it"
  package static let exampleRegionName = "Example region"
  package static let exampleSourceTitle = "Example document"
  package static let exampleLawTitle = "Example law"
  package static let exampleOrganizationName = "Example organization"
  package static let exampleFigure = "officials trained"
  package static let source = "What the document holds, in a sentence of your own."
  package static let page = "Who made it, from what, and what it is not."
  package static let pageProse =
    "Say who publishes the site, for whom, and which documents it was compiled from."

  /// Paragraphs of the example factsheet and of the page about the site.
  package static let exampleProse = "A figure is written once, in"
  package static let exampleCallout = "Say so, plainly."
  package static let exampleLinks = "Link to records by their identifier"
  package static let pageLimits = "Say what the site does not claim to be."

  /// Sentences that are a whole value.
  static let values: Set<String> = [
    statement, publisher, siteTitle, siteTagline, siteDescription, region, exampleCountry, country,
    exampleFactsheet, factsheet, exampleLaw,
    instrumentTitle, instrument, exampleOrganization, organizationName, figure, definition, term,
    sourceTitle,
    sourceAuthor, source, page, exampleRegionName, exampleSourceTitle, exampleLawTitle,
    exampleOrganizationName,
  ]
  /// Beginnings of prose.
  static let proses = [prose, pageProse]
  /// What is in the prose of a new site besides.
  static let paragraphs = proses + [exampleProse, exampleCallout, exampleLinks, pageLimits]
}
