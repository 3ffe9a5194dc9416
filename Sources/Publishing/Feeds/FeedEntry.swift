import Library
import Records
import Templates
import Values

/// One entry of the feed.
struct FeedEntry {
  let title: String
  let summary: String
  /// Its address from the site's root, which no other entry has.
  let route: String
  let day: Day

  /// Nil if nobody has checked the record against its sources.
  init?(
    of record: some AlwaysListed, title: String? = nil, _ summary: String?, in library: Library
  ) {
    guard let day = record.header.reviewed else { return nil }
    self.title = title ?? record.displayName
    self.summary = summary ?? record.displayName
    route = Routes.record(record, in: library)
    self.day = day
  }

  /// Nil where the edition that brought the change has no day.
  init?(_ change: EditionChanges.Change, of edition: EditionChanges) {
    guard let day = edition.day else { return nil }
    title = change.title
    summary = change.text
    route = "\(Routes.changes)#\(change.anchor)"
    self.day = day
  }
}
