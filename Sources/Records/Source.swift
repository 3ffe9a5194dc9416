import Diagnostics
package import Fields
package import Markdown

/// A document that something is taken from, in the terms of CSL-JSON 1.0, so that an export from
/// Zotero drops in.
package final class Source: Record {
  package static let kind = RecordKind.source
  package static let about = "A document in the terms of CSL-JSON."

  package let header: RecordHeader
  package let type: ItemType
  package let title: String
  package let titleLanguage: LanguageTag?
  package let authors: [Author]
  package let issued: CSLDate?
  package let publisher: String?
  package let publisherPlace: String?
  package let containerTitle: String?
  package let volume: String?
  package let issue: String?
  package let page: String?
  package let medium: String?
  package let url: WebAddress?
  package let doi: String?
  package let isbn: String?
  package let accessed: CSLDate?
  package let archive: String?
  package let note: String?
  package let abstract: String?
  /// What its locators count: pages, slides, lines of the text.
  package let locators: String?
  /// The source in which it is quoted, for works that the editors have not seen themselves.
  package let citedIn: [Citation]
  package let body: Prose?

  package var displayName: String { title }
  /// Whether the editors worked from the document itself.
  package var isConsulted: Bool { citedIn.isEmpty }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    type = fields.required("type", "The CSL item type, such as report.")
    title = fields.required("title", "The title as printed.")
    titleLanguage = fields.optional("language", "The language of the title (BCP 47).")
    authors = fields.list("author", "Authors: {literal} for a body, {family, given} for a person.")
    issued = fields.optional("issued", "When it was issued: EDTF, or CSL date-parts.")
    publisher = fields.optional("publisher", "Who published it.")
    publisherPlace = fields.optional("publisher-place", "Where.")
    containerTitle = fields.optional("container-title", "The journal, site or book it is in.")
    volume = fields.optional("volume", "The volume.")
    issue = fields.optional("issue", "The issue.")
    page = fields.optional("page", "The pages, such as 202-224.")
    medium = fields.optional("medium", "The form: factsheet, slides, booklet.")
    url = fields.optional("URL", "Its web address.")
    doi = fields.optional("DOI", "Its DOI.")
    isbn = fields.optional("ISBN", "Its ISBN.")
    accessed = fields.optional("accessed", "When it was last seen at its address.")
    archive = fields.optional("archive", "Where a copy is kept.")
    note = fields.optional("note", "What a reader should know of its making.")
    abstract = fields.optional("abstract", "What it holds, in our own words.")
    locators = fields.optional("locators", "What the locators of its citations count.")
    citedIn = fields.list(
      "cited-in", "Where it is quoted, when the editors have not seen the work itself.")
    fields.unread(CSLVariables.notShown, "A variable of CSL-JSON that pages do not show.")
  }

  /// The item types of CSL 1.0.2: first those that this field's documents need.
  package enum ItemType: String, FieldChoice {
    case report
    case book
    case chapter
    case articleJournal = "article-journal"
    case articleNewspaper = "article-newspaper"
    case articleMagazine = "article-magazine"
    case webpage
    case pamphlet
    case speech
    case legislation
    case treaty
    case graphic
    case dataset
    case interview
    case manuscript
    case document
    case thesis
    case article
    case bill
    case broadcast
    case classic
    case collection
    case entry
    case entryDictionary = "entry-dictionary"
    case entryEncyclopedia = "entry-encyclopedia"
    case event
    case figure
    case hearing
    case legalCase = "legal_case"
    case map
    case motionPicture = "motion_picture"
    case musicalScore = "musical_score"
    case paperConference = "paper-conference"
    case patent
    case performance
    case periodical
    case personalCommunication = "personal_communication"
    case post
    case postWeblog = "post-weblog"
    case regulation
    case review
    case reviewBook = "review-book"
    case software
    case song
    case standard
  }

  /// A person or a body (CSL name variable).
  package struct Author: FieldObject {
    package static let schemaName = "Author"
    package static let about = "A person or a body."

    package let family: String?
    package let given: String?
    package let literal: String?
    package let language: LanguageTag?

    package init(_ fields: Fields) {
      let particle: String? = fields.optional(
        "non-dropping-particle", "A part of the family name, such as 'van der'.")
      let dropping: String? = fields.optional(
        "dropping-particle", "A part that stands before the family name, such as 'de'.")
      let suffix: String? = fields.optional("suffix", "What follows the name, such as 'Jr.'.")
      let family: String? = fields.optional("family", "A person's family name.")
      let given: String? = fields.optional("given", "A person's given names or initials.")
      self.family = family.map { name in particle.map { "\($0) \(name)" } ?? name }
      self.given = given.map { names in
        [names + (dropping.map { " \($0)" } ?? ""), suffix].compactMap { $0 }
          .joined(separator: ", ")
      }
      literal = fields.optional("literal", "The name of a body, or a name in one piece.")
      language = fields.optional("language", "The language of the name (BCP 47).")
      if family == nil, literal == nil {
        fields.report(
          FieldRules.missingKey.finding(
            "an author must have 'family' or 'literal'", at: fields.range.firstCharacter))
      }
    }
  }
}
