import Values

/// A date that sources give for something that happens once.
struct SourcedDate {
  let date: PartialDate
  let sources: [Citation]

  /// Whether another source gives a date that cannot be this one.
  ///
  /// A source that gives two dates knows of two steps, such as a renewal. Another source may know of
  /// one of them only.
  ///
  /// - Parameter all: Every date that is given for the same.
  func differs(from other: SourcedDate, among all: [SourcedDate]) -> Bool {
    guard !mayBe(other), !sharesDocument(with: other) else { return false }
    return !all.contains { third in
      third.sharesDocument(with: self) && third.mayBe(other)
        || third.sharesDocument(with: other) && third.mayBe(self)
    }
  }

  private func mayBe(_ other: SourcedDate) -> Bool {
    date.compare(to: other.date) == .cannotTell
  }

  private func sharesDocument(with other: SourcedDate) -> Bool {
    sources.contains { citation in other.sources.contains { $0.source == citation.source } }
  }
}
