import Values

/// The languages of an object as tags of BCP 47.
enum LanguageImport {
  static func tags(of object: FeedObject, _ run: ImportRun) -> [FeedObject.Text] {
    object.take(.language).compactMap { language in
      let note = language.peek("note")
      // A site of Dossier writes the whole tag as the note.
      if let note, let code = language.peek("code"), LanguageTag(note.text) != nil,
        note.text.hasPrefix(code.text + "-")
      {
        language.skip("note", "code", "name")
        return note
      }
      for key in ["code", "name"] {
        guard let text = language.peek(key), let tag = tag(text.text) else { continue }
        language.skip("code", "name")
        return FeedObject.Text(text: tag, range: text.range)
      }
      return nil
    }
  }

  /// The shortest tag for a code or an English name.
  private static func tag(_ text: String) -> String? { LanguageTag.named(text)?.text }
}
