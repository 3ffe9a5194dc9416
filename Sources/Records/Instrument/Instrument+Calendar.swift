package import Values

extension Instrument {
  /// A day or time at which someone should look at the instrument again.
  package struct CalendarDate {
    package let kind: Kind
    package let date: PartialDate
    /// The parties that it concerns. Empty where it concerns the whole instrument.
    package let parties: [Place]
    package let sources: [Citation]
    package let note: String?

    package enum Kind: String {
      case reviewDue = "review-due"
      case expiryDue = "expiry-due"
      case transpositionDue = "transposition-due"
      case reviewed
      case expired
      case periodEnds = "period-ends"
    }
  }

  /// Its dates of review and expiry: those ahead, those past, and the end of a plan's time.
  package var calendarDates: [CalendarDate] {
    var dates = due.filter { end(before: $0) == nil }.map { due in
      let remarks = [due.note, due.doubt].compactMap { $0 }
      return CalendarDate(
        kind: due.kind.inCalendar, date: due.date, parties: [], sources: due.sources,
        note: remarks.isEmpty ? nil : remarks.joined(separator: "\n"))
    }
    for event in events {
      guard let date = event.date, event.type == .reviewed || event.type == .expired else {
        continue
      }
      dates.append(
        CalendarDate(
          kind: event.type == .reviewed ? .reviewed : .expired, date: date,
          parties: isOwn(event.parties) ? [] : event.parties, sources: event.sources,
          note: event.note))
    }
    if type.meaning != .report, let end = period?.end {
      dates.append(
        CalendarDate(kind: .periodEnds, date: end, parties: [], sources: header.sources, note: nil))
    }
    // Calendars have years of four digits, and need the day after the last one too.
    return dates.filter { $0.date.lower.year >= 1 && $0.date.upper.year < 9999 }
  }
}

extension Instrument {
  /// The event that ends the instrument before one of its deadlines. Nil where it is still in force on the
  /// day of the deadline, or may be.
  package func end(before due: DueDate) -> LegalEvent? {
    let own = events.filter { $0.doubt == nil && $0.date != nil && isOwn($0.parties) }
    return own.filter { event in
      isEnded(by: event) && event.type != .suspended
        && event.date?.compare(to: due.date) == .before
        && !own.contains { $0.type.commences && event.isCertainlyBefore($0) }
    }.min { ($0.date?.lower ?? due.date.lower) < ($1.date?.lower ?? due.date.lower) }
  }
}

extension DueDate.Kind {
  fileprivate var inCalendar: Instrument.CalendarDate.Kind {
    switch self {
    case .review: .reviewDue
    case .expiry: .expiryDue
    case .transposition: .transpositionDue
    }
  }
}
