import Fields
package import Values

extension Source {
  /// What people did for a work besides writing, editing or translating it: name variables of CSL 1.0.2.
  package enum Role: String, CaseIterable, Sendable {
    case director
    case scriptWriter = "script-writer"
    case composer
    case performer
    case host
    case guest
    case narrator
    case interviewer
    case recipient
    case compiler
    case illustrator
    case producer
    case executiveProducer = "executive-producer"
    case seriesCreator = "series-creator"
    case editorialDirector = "editorial-director"
    case collectionEditor = "collection-editor"
    case editorTranslator = "editor-translator"
    case curator
    case organizer
    case chair
    case contributor

    var about: String {
      switch self {
      case .director: "Who directed a film or a broadcast."
      case .scriptWriter: "Who wrote its script."
      case .composer: "Who composed it."
      case .performer: "Who performs it."
      case .host: "Who hosts it."
      case .guest: "Who is a guest in it."
      case .narrator: "Who reads or narrates it."
      case .interviewer: "Who asked the questions."
      case .recipient: "To whom a letter or a message was sent."
      case .compiler: "Who compiled it."
      case .illustrator: "Who illustrated it."
      case .producer, .executiveProducer: "Who produced it."
      case .seriesCreator: "Who created the series."
      case .editorialDirector: "Who directed the edition."
      case .collectionEditor: "Who edits the series that it is in."
      case .editorTranslator: "Who edited and translated it."
      case .curator: "Who curated the exhibition."
      case .organizer: "Who organized the event."
      case .chair: "Who chaired the session."
      case .contributor: "Who else contributed to it."
      }
    }

    /// Those who are named where authors are, if a work has none.
    package static let leading: [Role] = [
      .director, .editorTranslator, .compiler, .composer, .performer, .scriptWriter, .seriesCreator,
      .host, .curator,
    ]
  }

  /// The people of a role; none where nobody is named.
  package func people(as role: Role) -> [Author] {
    contributors.first { $0.role == role }?.people ?? []
  }

  /// How a work was first published (CSL's `original-…`).
  package struct Original: Sendable {
    package let date: CSLDate?
    package let title: String?
    package let authors: [Author]
    package let publisher: String?
    package let place: String?

    init(_ fields: Fields) {
      date = fields.optional("original-date", "When it was first published.")
      title = fields.optional("original-title", "Its first title.", as: MarkedText.self)?.plain
      authors = fields.list("original-author", "Who wrote the original.")
      publisher =
        fields.optional(
          "original-publisher", "Who published it first.", as: MarkedText.self)?.plain
      place =
        fields.optional(
          "original-publisher-place", "Where that was.", as: MarkedText.self)?.plain
    }
  }
}
