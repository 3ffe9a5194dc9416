import Values

/// Which records are part of a site on a day.
struct Publication: Sendable {
  /// Whether drafts and records of a later day are part of it.
  let includesDrafts: Bool
  /// The day that decides what is still to be published later.
  let today: Day

  func leavesOut(isDraft: Bool, publishFrom: Day?) -> Bool {
    !includesDrafts && (isDraft || publishFrom.map { $0 > today } ?? false)
  }

  func leavesOut(_ entry: LoadedFile.Entry) -> Bool {
    leavesOut(isDraft: entry.isDraft, publishFrom: entry.publishFrom)
  }
}
