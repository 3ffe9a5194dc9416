import Records

extension Assembly {
  /// `site.yml` refers to records, but is none itself.
  static let settingsKey = RecordKey(.page, "site.yml")

  /// The records of files that are not left out, with the values of figures in their texts.
  func publishedRecords(
    of files: [LoadedFile.Kept], with texts: FigureTexts
  ) -> [any Record] {
    files.flatMap { $0.file.records(with: texts) }.filter { record in
      !record.id.isEmpty
        && !publication.leavesOut(
          isDraft: record.header.isDraft, publishFrom: record.header.publishFrom)
    }
  }
}
