package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A word or an acronym that readers cannot be expected to know, with what it means.
///
/// A term may word a kind of instrument in one jurisdiction; the pages of such instruments then
/// carry its gloss.
package final class Term: AlwaysListed {
  package static let kind = RecordKind.term
  package static let about = "A word of the field or of a jurisdiction's law, or an acronym."

  package let header: RecordHeader
  package let term: String
  /// Where the word stands.
  package let termRange: SourceRange
  package let language: LanguageTag?
  package let names: [Name]
  /// What an acronym is short for. Documents that spell it out differently are all kept.
  package let expansions: [Expansion]
  package let gloss: String
  package let explainedBy: Explainer
  /// The jurisdiction whose word it is; nil when it holds everywhere.
  package let country: CountryCode?
  /// The kind of instrument that it words.
  package let instrumentKind: InstrumentKind?
  package let organizations: [Reference<Organization>]
  package let instruments: [Reference<Instrument>]
  package let plans: [Reference<Plan>]
  package let guidelines: [Reference<Guideline>]
  package let programmes: [Reference<Programme>]
  package let terms: [Reference<Term>]
  package let note: String?
  package let body: Prose?

  package var displayName: String { term }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    termRange = fields.range(of: "term")
    term = fields.required("term", "The word or the acronym, as the documents write it.")
    language = fields.optional("language", "The language of the word, if not the site's.")
    names = fields.list("names", "Other names: in another script or language, other spellings.")
    expansions = fields.list("stands-for", "What an acronym is short for, as each source has it.")
    gloss = fields.required("gloss", "What it means, in one or two plain sentences.")
    explainedBy =
      fields.optional(
        "explained-by",
        "Whether a source explains it, or the editors do since no source does; 'source' if left out."
      ) ?? .source
    country = fields.optional("country", "The jurisdiction whose word it is, if it is of one.")
    instrumentKind = fields.optional(
      "kind", "The kind of instrument that it words, in its country if it has one.")
    organizations = fields.list("organizations", "Organizations to read on about.")
    instruments = fields.list("instruments", "Instruments to read on about.")
    plans = fields.list("plans", "Plans to read on about.")
    guidelines = fields.list("guidelines", "Sets of guidelines to read on about.")
    programmes = fields.list("programmes", "Programmes to read on about.")
    terms = fields.list("terms", "Other terms to read on about.")
    note = fields.optional("note", "What a reader should know.")
  }

  /// Who says what the term means.
  package enum Explainer: String, FieldChoice {
    /// The record's sources explain it.
    case source
    /// The sources use it; the explanation is the editors' own.
    case editors
  }

  /// What an acronym is short for.
  package struct Expansion: FieldObject {
    package static let schemaName = "TermExpansion"
    package static let about = "What an acronym is short for, with where it is spelled out."

    package let text: String
    /// Empty when no document spells it out, so that the editors do.
    package let sources: [Citation]
    package let note: String?

    package init(_ fields: Fields) {
      text = fields.required("text", "The words that it is short for, as the source prints them.")
      sources = fields.list(
        "sources", "Where it is spelled out; left out when only the editors do so.")
      note = fields.optional("note", "What a reader should know.")
    }
  }

  /// The records to read on about, in the order of kinds.
  package var related: [RecordKey] {
    instruments.map(\.key) + organizations.map(\.key) + plans.map(\.key) + guidelines.map(\.key)
      + programmes.map(\.key) + terms.map(\.key)
  }
}
