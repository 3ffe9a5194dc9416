package import Diagnostics
package import Records

/// What the templates know of a page that they made: its parts, what it mentions and where it leads.
///
/// They say it where they write it, in holes that leave nothing on the page, so nobody has to read the
/// page again. A build asks for no notes and pays for none.
package struct PageNotes: Sendable {
  /// A place on the page that stands for a record: a link to it, or where it is itself.
  package struct Mention: Sendable {
    package let record: RecordKey
    /// The link as the page has it, or the place's anchor with `#`.
    package let target: String
    /// Where in the page an attribute can be put, with a space before it.
    package let place: Int
  }

  /// A part of the page with its headings: one, or those that prose brings.
  package struct Section: Sendable, Equatable {
    package let headings: [Heading]
    /// Of all that it says, with the sources that it cites instead of their numbers: equal in two pages
    /// of one run that say the same.
    package let digest: Int
  }

  /// A heading with the anchor by which it is found.
  package struct Heading: Sendable, Equatable {
    package let id: String
    package let title: String
  }

  /// The parts of the page in its order. The first is what is above the others.
  package var sections: [Section] = []
  /// In the order of the page.
  package var mentions: [Mention] = []
  /// The records whose prose the page has.
  package var texts: Set<RecordKey> = []
  /// The records that are on the page, or to which it leads.
  package var records: Set<RecordKey> { texts.union(mentions.map(\.record)) }
  /// Where the blocks of that prose are written, in the order of the page.
  package var blocks: [SourceRange] = []
  /// The addresses of the site to which the page leads, from the root and with their anchors.
  package var links: Set<String> = []
  /// The files that the page shows, by their addresses from the root.
  package var assets: Set<String> = []
  package var scripts: [Script] = []
  /// Where the link to the style sheet is.
  package var stylesheet = 0..<0
  /// Where more can be put into the head and into the body.
  package var endOfHead = 0
  package var endOfBody = 0
}

/// What belongs in a hole of a page's markup.
enum PageHole {
  /// A numbered link to a source, by its place among those that are cited.
  case citation(source: Int, locator: String?)
  /// Nothing but the fact that the markup needs a script.
  case script(Script)
  /// Nothing but a note, which is kept where somebody asks for notes.
  case note(Note)

  enum Note {
    /// The value of `href` begins here.
    case link(PageLink, record: RecordKey?)
    /// A record has its place here, in a tag behind the name of the element.
    case place(RecordKey, anchor: String)
    /// The prose of a record begins here.
    case text(RecordKey)
    /// In the tag of a block of prose: where it is written, which fills the hole as `data-origin`.
    case block(SourceRange)
    case asset(String)
    /// The link to the style sheet, which is what fills the hole.
    case stylesheet(PageLink)
    case endOfHead
    case endOfBody
  }
}
