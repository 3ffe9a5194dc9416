/// The sentences that `dossier new` writes for somebody to replace.
///
/// The rule that finds those left in place looks for the same ones, so that none can be published
/// unnoticed.
package enum ScaffoldText {
  package static let statement = """
    An example site made by Dossier. Replace this sentence by what your site is, and what it is not.
    """
  package static let publisher = "Your organization"
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
  package static let term = "What it means, in one or two plain sentences."
  package static let sourceTitle = "The title as printed"
  package static let source = "What the document holds, in a sentence of your own."
  package static let page = "Who made it, from what, and what it is not."
  package static let pageProse =
    "Say who publishes the site, for whom, and which documents it was compiled from."

  /// Sentences that are a whole value.
  static let values: Set<String> = [
    statement, publisher, region, exampleCountry, country, exampleFactsheet, factsheet, exampleLaw,
    instrumentTitle, instrument, exampleOrganization, organizationName, figure, term, sourceTitle,
    source, page,
  ]
  /// Beginnings of prose.
  static let proses = [prose, pageProse]
}
