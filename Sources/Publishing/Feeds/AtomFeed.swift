import Exports
import Library
import Records
import Templates
import Values

/// What changed on the site, newest first (Atom, RFC 4287).
///
/// An entry is a page that a person reviewed, with the day of that review, or a change from one edition of a
/// factsheet to the next, with the day of the later one.
struct AtomFeed {
  /// How many entries it has at most: whoever follows a feed wants what is new.
  private static let limit = 100

  let context: SiteContext
  let base: String

  var file: OutputFile {
    let settings = context.library.settings
    let entries = self.entries
    var xml = XMLText()
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(settings.language.text)\">")
    xml.line("<title>\(XMLText.escaped(settings.title))</title>")
    xml.line("<subtitle>\(XMLText.escaped(settings.tagline))</subtitle>")
    xml.line("<id>\(XMLText.escaped(base))</id>")
    xml.line("<link href=\"\(XMLText.escaped(base))\"/>")
    xml.line("<link rel=\"self\" href=\"\(XMLText.escaped(base))feed.xml\"/>")
    xml.line("<updated>\((entries.map(\.day).max() ?? settings.date).midnight)</updated>")
    xml.line("<author><name>\(XMLText.escaped(settings.publisher))</name></author>")
    for entry in entries {
      let address = XMLText.escaped(base + entry.route)
      xml.line("<entry>")
      xml.line("<title>\(XMLText.escaped(entry.title))</title>")
      xml.line("<id>\(address)</id>")
      xml.line("<link href=\"\(address)\"/>")
      xml.line("<updated>\(entry.day.midnight)</updated>")
      xml.line("<summary>\(XMLText.escaped(entry.summary))</summary>")
      xml.line("</entry>")
    }
    xml.line("</feed>")
    return OutputFile(path: "feed.xml", bytes: xml.bytes)
  }

  private var entries: [FeedEntry] {
    let kinds = RecordKind.allCases.filter { $0.type is any FeedRecord.Type }
    let entries = context.library.allRecords.lazy.filter { kinds.contains($0.key.kind) }
      .compactMap { ($0 as? any FeedRecord)?.feedEntry(in: context) }
    let changes = editionChanges(of: context).flatMap { edition in
      edition.changes.compactMap { FeedEntry($0, of: edition) }
    }
    // Records come in the order of their kinds; those of one day keep it.
    let inOrder = (Array(entries) + changes).enumerated()
      .sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
    return Array(inOrder.prefix(Self.limit).map(\.element))
  }
}
