import Values

/// The languages of an object as tags of BCP 47.
enum LanguageImport {
  /// Each language once, in the order of the feed.
  static func tags(of object: FeedObject, _ run: ImportRun) -> [FeedObject.Text] {
    var seen: Set<String> = []
    return object.take(.language).compactMap(tag).filter { seen.insert($0.text).inserted }
  }

  private static func tag(of language: FeedObject) -> FeedObject.Text? {
    let note = language.peek("note")
    // A site of Dossier writes the whole tag as the note.
    if let note, let code = language.peek("code"), LanguageTag(note.text) != nil,
      note.text.hasPrefix(code.text + "-")
    {
      language.skip("note", "code", "name")
      return note
    }
    for key in ["code", "name"] {
      guard let text = language.peek(key),
        let tag = key == "code" ? LanguageTag.named(text.text) : LanguageTag.called(text.text)
      else { continue }
      language.skip("code", "name")
      return FeedObject.Text(text: tag.text, range: text.range)
    }
    return nil
  }
}
