import Records
import Templates

/// A kind of record that appears in the feed.
protocol FeedRecord: AlwaysListed {
  func feedEntry(in site: SiteContext) -> FeedEntry?
}

extension Brief: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    let printed = site.printed(self)
    return FeedEntry(of: printed, title: site.title(of: self), printed.summary, in: site.library)
  }
}

extension Plan: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    FeedEntry(of: self, summary, in: site.library)
  }
}

extension Guideline: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    FeedEntry(of: self, summary, in: site.library)
  }
}

extension Programme: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    FeedEntry(of: self, summary, in: site.library)
  }
}

extension LoosePage: FeedRecord {
  func feedEntry(in site: SiteContext) -> FeedEntry? {
    FeedEntry(of: self, summary, in: site.library)
  }
}
