import Records
import Templates
import Values

/// What the feed says of one record.
struct FeedEntry {
  let title: String
  let summary: String
  let record: ListedKey
  let day: Day

  /// Nil where nobody has read the record against its sources.
  init?(of record: some AlwaysListed, title: String? = nil, _ summary: String?) {
    guard let day = record.header.reviewed else { return nil }
    self.title = title ?? record.displayName
    self.summary = summary ?? record.displayName
    self.record = record.listedKey
    self.day = day
  }
}

/// A kind of record that the feed tells of.
protocol FeedRecord: AlwaysListed {
  func feedEntry(in site: SiteContext) -> FeedEntry?
}

extension Brief: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    let printed = site.printed(self)
    return FeedEntry(of: printed, title: site.title(of: self), printed.summary)
  }
}

extension Plan: FeedRecord {
  func feedEntry(in _: SiteContext) -> FeedEntry? { FeedEntry(of: self, summary) }
}

extension Guideline: FeedRecord {
  func feedEntry(in _: SiteContext) -> FeedEntry? { FeedEntry(of: self, summary) }
}

extension Programme: FeedRecord {
  func feedEntry(in _: SiteContext) -> FeedEntry? { FeedEntry(of: self, summary) }
}

extension LoosePage: FeedRecord {
  func feedEntry(in _: SiteContext) -> FeedEntry? { FeedEntry(of: self, summary) }
}
