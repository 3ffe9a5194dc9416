import Records
import Values

/// One entry of the feed.
struct FeedEntry {
  let title: String
  let summary: String
  let record: ListedKey
  let day: Day

  /// Nil if nobody has checked the record against its sources.
  init?(of record: some AlwaysListed, title: String? = nil, _ summary: String?) {
    guard let day = record.header.reviewed else { return nil }
    self.title = title ?? record.displayName
    self.summary = summary ?? record.displayName
    self.record = record.listedKey
    self.day = day
  }
}
