import Records

extension Source.Role {
  /// What people of the role did.
  var word: SourceWord {
    switch self {
    case .director: .director
    case .scriptWriter: .scriptWriter
    case .composer: .composer
    case .performer: .performer
    case .host: .host
    case .guest: .guest
    case .narrator: .narrator
    case .interviewer: .interviewer
    case .recipient: .recipient
    case .compiler: .compiler
    case .illustrator: .illustrator
    case .producer: .producer
    case .executiveProducer: .executiveProducer
    case .seriesCreator: .seriesCreator
    case .editorialDirector: .editorialDirector
    case .collectionEditor: .collectionEditor
    case .editorTranslator: .editorTranslator
    case .curator: .curator
    case .organizer: .organizer
    case .chair: .chair
    case .contributor: .contributor
    }
  }
}
