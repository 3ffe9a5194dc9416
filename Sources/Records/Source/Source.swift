package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A document that something is taken from, in the terms of CSL-JSON 1.0, so that an export from
/// Zotero drops in.
package final class Source: AlwaysListed {
  package static let kind = RecordKind.source
  package static let about = "A document in the terms of CSL-JSON."

  package let header: RecordHeader
  package let type: ItemType
  /// The title with its marks; ``title`` is the same without them. Of a work without a title it is what
  /// the work is, in English: `Letter to Dara Sok`.
  package let markedTitle: MarkedText
  package let isUntitled: Bool
  package let titleLanguage: LanguageTag?
  package let authors: [Author]
  package let editors: [Author]
  package let translators: [Author]
  package let issued: CSLDate?
  package let publisher: String?
  package let publisherPlace: String?
  /// The journal, site or book that it is in.
  package let container: MarkedText?
  package let containerAuthors: [Author]
  /// Everybody else who had a part in it, by what they did, in the order of ``Role``.
  package let contributors: [(role: Role, people: [Author])]
  /// What a review is about, and who wrote that.
  package let reviewedTitle: MarkedText?
  package let reviewedAuthors: [Author]
  /// How it was first published, of a reprint or a translation.
  package let original: Original
  /// Where it is in the publication process, such as 'in press'.
  package let status: String?
  /// The part of a newspaper, a law or a site that it is in.
  package let section: String?
  package let part: String?
  package let numberOfVolumes: String?
  package let scale: String?
  package let extent: String?
  /// The series that it is in, and its number there.
  package let series: MarkedText?
  package let seriesNumber: String?
  package let volume: String?
  package let issue: String?
  package let page: String?
  package let chapter: String?
  package let edition: String?
  package let version: String?
  /// What kind of report or thesis it is, as its makers call it.
  package let genre: String?
  /// The number of a report, a law or a case.
  package let number: String?
  /// The court or body that gives it force.
  package let authority: String?
  package let jurisdiction: String?
  /// The conference or meeting at which it was given.
  package let event: MarkedText?
  package let eventPlace: String?
  /// What older exports call it, where that is another name.
  package let olderEvent: String?
  package let medium: String?
  package let url: WebAddress?
  package let doi: String?
  package let isbn: String?
  package let accessed: CSLDate?
  package let archive: String?
  /// Where it is in the archive, and where the archive is.
  package let archiveLocation: String?
  package let archivePlace: String?
  /// What a reader should know of its making.
  package let remark: String?
  package let abstract: String?
  /// What its locators count: pages, slides, lines of the text.
  package let locators: String?
  /// The source in which it is quoted, for works that the editors have not seen themselves.
  package let citedIn: [Citation]
  /// The SHA-256 of the file with its text, in hexadecimal digits, as it was put on file.
  package let textHash: Located<String>?
  package let body: Prose?

  package var title: String { markedTitle.plain }
  package var containerTitle: String? { container?.plain }
  package var displayName: String { title }
  /// Whether the editors worked from the document itself.
  package var isConsulted: Bool { citedIn.isEmpty }

  package init(_ fields: Fields) {
    func marked(_ key: String, _ about: String) -> MarkedText? {
      let text: MarkedText? = fields.optional(key, about)
      return text.flatMap { $0.plain.isEmpty ? nil : $0 }
    }
    func plain(_ key: String, _ about: String) -> String? { marked(key, about)?.plain }

    header = RecordHeader(fields, needsSource: false, mayHaveAnyID: true)
    body = fields.below()
    type = fields.required("type", "The CSL item type, such as report.")
    // Reference managers keep letters, talks and interviews without one.
    let isNamed = !type.mayBeUntitled || fields.has("title")
    let about =
      "The title as printed; a letter, an interview, a talk or a manuscript may have none."
    let ownTitle: MarkedText? =
      isNamed ? fields.required("title", about) : fields.optional("title", about)
    isUntitled = !isNamed
    let language: SourceLanguage? = fields.optional(
      "language", "The language of the title (BCP 47).")
    titleLanguage = isNamed ? language?.tag : nil
    authors = fields.list("author", "Authors: {literal} for a body, {family, given} for a person.")
    editors = fields.list("editor", "Who edited it, or the book that it is in.")
    translators = fields.list("translator", "Who translated it.")
    containerAuthors = fields.list("container-author", "Who wrote the book that it is in.")
    contributors = Role.allCases.compactMap { role in
      let people: [Author] = fields.list(role.rawValue, role.about)
      return people.isEmpty ? nil : (role, people)
    }
    reviewedTitle = marked("reviewed-title", "The title that a review is about.")
    reviewedAuthors = fields.list("reviewed-author", "Who wrote what a review is about.")
    original = Original(fields)
    status = plain("status", "Where it is in the publication process, such as 'in press'.")
    section = plain("section", "The part of a newspaper, a law or a site that it is in.")
    let partNumber = plain("part-number", "The number of the part.")
    let olderPart = plain("part", "The older name of 'part-number'.")
    let partTitle = plain("part-title", "The title of the part.")
    let parts = [partNumber, olderPart == partNumber ? nil : olderPart, partTitle]
      .compactMap { $0 }.joined(separator: ": ")
    part = parts.isEmpty ? nil : parts
    numberOfVolumes = plain("number-of-volumes", "How many volumes it has.")
    scale = plain("scale", "The scale of a map.")
    extent = plain("dimensions", "How long or large it is.")
    issued = fields.optional("issued", "When it was issued: EDTF, or CSL date-parts.")
    publisher = plain("publisher", "Who published it.")
    publisherPlace = plain("publisher-place", "Where.")
    container = marked("container-title", "The journal, site or book it is in.")
    series = marked("collection-title", "The series it is in.")
    seriesNumber = plain("collection-number", "Its number in the series.")
    volume = plain("volume", "The volume.")
    issue = plain("issue", "The issue.")
    page = plain("page", "The pages, such as 202-224.")
    chapter = plain("chapter-number", "The number of the chapter.")
    edition = plain("edition", "The edition: 2, or words such as 'revised'.")
    version = plain("version", "The version of software or data.")
    genre = plain("genre", "What its makers call it, such as 'Working paper' or 'PhD thesis'.")
    let recipients = contributors.first { $0.role == .recipient }?.people ?? []
    let interviewers = contributors.first { $0.role == .interviewer }?.people ?? []
    markedTitle =
      ownTitle
      ?? MarkedText(unmarked: type.description(genre, to: recipients, by: interviewers))
    number = plain("number", "The number of a report, a law or a case.")
    authority = plain("authority", "The court or body that gives it force.")
    jurisdiction = plain("jurisdiction", "Where a law or a judgment is in force.")
    let title = marked("event-title", "The conference or meeting at which it was given.")
    let older = marked("event", "The older name of 'event-title'.")
    event = title ?? older
    olderEvent = older?.plain == event?.plain ? nil : older?.plain
    eventPlace = plain(
      "event-place",
      "Where that was. Of a work that was published, reference managers repeat its place here.")
    medium = plain("medium", "The form: factsheet, slides, booklet.")
    url = fields.optional("URL", "Its web address.")
    doi = plain("DOI", "Its DOI.")
    isbn = plain("ISBN", "Its ISBN.")
    accessed = fields.optional("accessed", "When it was last seen at its address.")
    archive = plain("archive", "Where a copy is kept.")
    let box = plain("archive_location", "Where it is in the archive.")
    let collection = plain("archive_collection", "The collection of the archive that it is in.")
    let places = [collection, box].compactMap { $0 }.joined(separator: ", ")
    archiveLocation = places.isEmpty ? nil : places
    archivePlace = plain("archive-place", "Where the archive is.")
    remark = fields.optional("remark", "What a reader should know of its making.")
    let summary = plain("abstract", "What it holds, in our own words.")
    // Of an export it is the publisher's, whose words they are.
    abstract = fields.isExport ? nil : summary
    locators = fields.optional("locators", "What the locators of its citations count.")
    textHash = fields.optional(
      "text-sha256",
      "The SHA-256 of its text in sources/texts/, as 'dossier source fetch' put it there.")
    citedIn = fields.list(
      "cited-in", "Where it is quoted, when the editors have not seen the work itself.")
    fields.unread(CSLVariables.notShown, "A variable of CSL-JSON that pages do not show.")
    fields.unread(["note"], "Somebody's own note, which is never published; see 'remark'.")
    if fields.has("note"), !fields.isExport {
      fields.report(
        SourceRules.privateNote.finding(
          "'note' is private, as reference managers have it, and must be 'remark' to be published",
          at: fields.range(of: "note").firstCharacter, suggestion: "rename 'note' to 'remark'"))
    }
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
}
