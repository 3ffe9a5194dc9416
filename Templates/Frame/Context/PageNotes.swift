package import Diagnostics
package import Records

/// A page's sections, mentions, links, assets and scripts.
///
/// Templates note them where they write them, in holes that leave nothing on the page, so no HTML is
/// parsed. A plain build keeps no notes, and they cost it nothing.
package struct PageNotes: Sendable {
  /// A link to a record, or the place of the record itself on a shared page.
  package struct Mention: Sendable {
    package let record: RecordKey
    /// The link as written on the page, or the anchor with its `#`.
    package let target: String
    /// Where an attribute can be inserted, with a space before it, in bytes from the start.
    package let place: Int
  }

  /// A part of the page with its headings. Only prose has several.
  package struct Section: Sendable, Equatable {
    package let headings: [Heading]
    /// A hash of the content, with source identifiers in place of citation numbers. It is only comparable
    /// within one run of the program.
    package let digest: Int
  }

  /// A heading with the anchor by which it is found.
  package struct Heading: Sendable, Equatable {
    package let id: String
    package let title: String
  }

  /// The parts of the page in order. The first is everything above the others.
  package var sections: [Section] = []
  /// In the order of the page.
  package var mentions: [Mention] = []
  /// The records whose prose the page has.
  package var texts: Set<RecordKey> = []
  /// The records that the page contains or links to.
  package var records: Set<RecordKey> { texts.union(mentions.map(\.record)) }
  /// The source ranges of the blocks of that prose, in page order.
  package var blocks: [SourceRange] = []
  /// The addresses within the site that the page links to, from the root, with their anchors.
  package var links: Set<String> = []
  /// The files that the page shows, by their addresses from the root.
  package var assets: Set<String> = []
  package var scripts: [Script] = []
  /// Where the link to the style sheet is.
  package var stylesheet = 0..<0
  /// Where more can be added to the head and to the body.
  package var endOfHead = 0
  package var endOfBody = 0

  /// Returns the value of `data-origin` for a block of prose: the file's number and the first line.
  package static func origin(of block: SourceRange) -> String {
    "\(block.file.index):\(block.start.line)"
  }
}
