import Exports
import Library
import Records
import Templates
import Values

/// What changed on the site, newest first (Atom, RFC 4287).
///
/// An entry is a page that a person reviewed; its date is the day of that review, never the
/// machine's.
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
      let address = XMLText.escaped(base + Routes.record(entry.record, in: context.library))
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
    return Array(
      entries.sorted { ($1.day, $0.record.key) < ($0.day, $1.record.key) }.prefix(Self.limit))
  }
}
