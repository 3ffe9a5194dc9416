import Diagnostics
import Records

/// The content of a hole in a page's markup.
enum PageHole {
  /// A numbered link to a source, given its place in ``PageCitations``.
  case citation(source: Int, locator: String?)
  /// No markup, but the page loads a script.
  case script(Script)
  /// A note, which only exists if notes are kept.
  case note(Note)

  enum Note {
    /// The value of `href` begins here.
    case link(PageLink, record: RecordKey?)
    /// The place of a record, in a tag after the element's name.
    case place(RecordKey, anchor: String)
    /// The prose of a record begins here.
    case text(RecordKey)
    /// The source range of a block, in its tag, which is filled with `data-origin`.
    case block(SourceRange)
    case asset(String)
    /// The link to the style sheet, which fills the hole.
    case stylesheet(PageLink)
    case endOfHead
    case endOfBody
  }
}
