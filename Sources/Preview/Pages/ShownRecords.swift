import Diagnostics
import Exports
import Library
import Publishing
import Records
import Templates
import Values

/// What a page shows: the blocks of prose on it, the records that have their place on it, and those
/// that it leads to.
struct ShownRecords {
  /// A place on the page that stands for a record.
  struct Mention {
    /// Where in the page an attribute can be put into its tag.
    let offset: Int
    /// The link as written on the page, or the anchor with its `#`.
    let target: String
    let record: any Record
  }

  let mentions: [Mention]
  /// The source range of each block of prose.
  let blocks: [SourceRange]

  init(on page: OutputFile, in site: SiteSnapshot) {
    mentions = (page.notes?.mentions ?? []).compactMap { mention in
      site.library.record(mention.record).map {
        Mention(offset: mention.place, target: mention.target, record: $0)
      }
    }
    blocks = page.notes?.blocks ?? []
  }

  /// The files in which all that is written.
  var files: Set<FileID> { Set(mentions.map(\.record.header.range.file) + blocks.map(\.file)) }

  /// The records that a build leaves out, each once, in the order of the page.
  func unpublished(on today: Day) -> [any Record] {
    var seen: Set<RecordKey> = []
    return mentions.map(\.record).filter {
      PublicationState(of: $0, on: today) != .published && seen.insert($0.key).inserted
    }
  }

  /// The page with a word at every place that stands for a record which a build leaves out.
  func marked(_ page: [UInt8], on today: Day) -> [UInt8] {
    var marked: [UInt8] = []
    var done = 0
    for mention in mentions {
      let publication = PublicationState(of: mention.record, on: today)
      guard publication != .published else { continue }
      marked += page[done..<mention.offset]
      marked += " data-dossier-state=\"\(publication.text)\"".utf8
      done = mention.offset
    }
    return done == 0 ? page : marked + page[done...]
  }
}

extension PreviewState {
  /// The record that an address of the site stands for: a place on a page that records share, else
  /// the page.
  func record(at address: String) -> (any Record)? {
    let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
    guard let route = parts.first else { return nil }
    return parts.count > 1
      ? record(at: route, anchor: parts[1]) ?? record(of: route) : record(of: route)
  }

  func record(at route: String, anchor: String) -> (any Record)? {
    site?.record(at: route, anchor: anchor)
  }

  private func record(of route: String) -> (any Record)? {
    numbers[route].flatMap { site?.record(ofPage: $0) }
  }
}
