import Records
import Values

/// A stretch of time before, during or after an era, or since it began.
struct EraSegment {
  enum Kind {
    case before
    case during
    case after
    /// From the beginning of an era on, where no source tells its end.
    case since
  }

  let kind: Kind
  let era: Era
  /// Its first day; nil where it has no beginning.
  let start: Day?
  /// The day after its last; nil where it has no end.
  let end: Day?

  var isEra: Bool { kind == .during || kind == .since }

  /// The stretches into which eras divide time, in order. Of eras that overlap, the later begins
  /// where it begins.
  static func all(of eras: [Era]) -> [EraSegment] {
    let inOrder = eras.filter { !$0.period.hasNoLowerBound }.sorted { $0.period < $1.period }
    guard let first = inOrder.first else { return [] }
    var segments = [EraSegment(kind: .before, era: first, start: nil, end: first.period.lower)]
    for (index, era) in inOrder.enumerated() {
      let next = index + 1 < inOrder.count ? inOrder[index + 1].period.lower : nil
      let over = era.period.hasNoUpperBound ? nil : era.period.upper.adding(days: 1)
      let end = [over, next].compactMap { $0 }.min()
      segments.append(
        EraSegment(
          kind: era.period.hasUnknownEnd ? .since : .during, era: era, start: era.period.lower,
          end: end))
      if let over, next.map({ over < $0 }) ?? true {
        segments.append(EraSegment(kind: .after, era: era, start: over, end: next))
      }
    }
    return segments
  }

  func name(in page: PageContext) -> String {
    let word: LegalWord =
      switch kind {
      case .before: .eraBefore
      case .during: .eraDuring
      case .after: .eraAfter
      case .since: .eraSince
      }
    return page.words(word, ["era": era.name])
  }

  /// Whether a date that is placed in this stretch may lie outside it, in whole or in part.
  func mayBeLeft(by date: PartialDate) -> Bool {
    !date.isCertain(from: start, until: end)
  }
}

extension TimelineEntries {
  /// The dated entries by the stretch in which each begins; those without a stretch are left out.
  ///
  /// One pass: both are in the order of time.
  func dated(by segments: [EraSegment]) -> [(segment: EraSegment, entries: [TimelineEntry])] {
    guard !segments.isEmpty else { return [] }
    var groups = segments.map { (segment: $0, entries: [TimelineEntry]()) }
    var current = 0
    for entry in dated {
      guard let date = entry.date else { continue }
      while current + 1 < groups.count, let start = groups[current + 1].segment.start,
        date.lower >= start
      {
        current += 1
      }
      groups[current].entries.append(entry)
    }
    return groups.filter { !$0.entries.isEmpty }
  }
}
