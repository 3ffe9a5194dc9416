import HTML
import Library
import Records

/// A source as a bibliography prints it: authors, date, title, where it is, address.
///
/// A work that the editors have not seen says so, unless `notesUnseen` is false because the list
/// that it stands in says so for all.
func reference(to source: Source, notesUnseen: Bool, in site: SiteContext) -> HTML {
  let text = ReferenceText(
    source: source, words: site.words, language: site.library.settings.language
  ).html
  guard notesUnseen, !source.isConsulted else { return text }
  return "\(text) \(site.words(LayoutWord.citedThrough))"
}
