import Records

extension Assembly {
  /// `site.yml` refers to records, but is none itself.
  static let settingsKey = RecordKey(.page, "site.yml")

  /// The records of files that are not left out, with the values of figures in their texts.
  func publishedRecords(
    of files: [LoadedFile.Kept], with texts: FigureTexts
  ) -> RecordSet {
    func published<Item: Record>(_ records: [Item]) -> [Item] {
      records.filter { record in
        !record.id.isEmpty
          && !isLeftOut(isDraft: record.header.isDraft, publishFrom: record.header.publishFrom)
      }
    }
    var set = RecordSet()
    for records in files.lazy.map({ $0.file.records(with: texts) }) {
      set.regions += published(records.regions)
      set.countries += published(records.countries)
      set.briefs += published(records.briefs)
      set.figures += published(records.figures)
      set.instruments += published(records.instruments)
      set.organizations += published(records.organizations)
      set.plans += published(records.plans)
      set.guidelines += published(records.guidelines)
      set.programmes += published(records.programmes)
      set.sources += published(records.sources)
      set.terms += published(records.terms)
      set.pages += published(records.pages)
    }
    return set
  }
}
