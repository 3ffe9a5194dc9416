extension PartialDate {
  /// The date in words, as precisely as it is known and no more: `March 2007`, `about 2015`,
  /// `2014 to 2018`, `until 2018`, `the 2010s`.
  package func words(_ vocabulary: DateVocabulary) -> String {
    switch extent {
    case .date(let point):
      return point.words(vocabulary)
    // An interval of one date is that date.
    case .interval(.date(let point), let to) where to == .date(point):
      return point.words(vocabulary)
    case .interval(let from, let to):
      let start = from.point?.words(vocabulary) ?? ""
      let end = to.point?.words(vocabulary) ?? ""
      let template =
        switch (from, to) {
        case (.open, _): vocabulary.until
        case (.unknown, _): vocabulary.startNotKnown
        case (_, .open): vocabulary.from
        case (_, .unknown): vocabulary.endNotKnown
        case (.date, .date): vocabulary.interval
        }
      return template.filled(["start": start, "end": end])
    }
  }

  /// Whether its words say within which bounds it is, such as `between 1800 and 1899` or `until
  /// 2018`: nobody writes "as of" before them.
  package var isWordedAsBounds: Bool {
    switch extent {
    case .date(let point): point.isWordedAsBounds
    case .interval(.date(let point), let to) where to == .date(point): point.isWordedAsBounds
    case .interval(let from, let to): from.point == nil || to.point == nil
    }
  }

  /// Whether its words are those of two dates, `2014 to 2018`.
  package var isWordedAsSpan: Bool {
    guard case .interval(.date(let from), .date(let to)) = extent else { return false }
    return from != to
  }
}

extension DatePoint {
  /// Whether its words are two years that it is between.
  fileprivate var isWordedAsBounds: Bool {
    switch shape {
    case .century: true
    case .decade: year <= 0 || year.isMultiple(of: 100)
    default: false
    }
  }

  /// The date in words.
  package func words(_ vocabulary: DateVocabulary) -> String {
    let date = unqualifiedWords(vocabulary)
    let template: String
    switch qualifier {
    case .none: return date
    case .approximate: template = vocabulary.approximate
    case .uncertain: template = vocabulary.uncertain
    case .uncertainAndApproximate: template = vocabulary.uncertainAndApproximate
    }
    return template.filled(["date": date])
  }

  private func unqualifiedWords(_ words: DateVocabulary) -> String {
    let year = Self.words(year: year, words)
    switch shape {
    case .century:
      return between(99, words)
    case .decade where self.year <= 0 || self.year.isMultiple(of: 100):
      // "The 1900s" would be read as the century.
      return between(9, words)
    case .decade:
      return words.decade.filled(["year": year])
    case .year:
      return year
    case .unknownMonth:
      return words.monthNotKnown.filled(["date": year])
    case .unknownMonthAndDay:
      return words.monthAndDayNotKnown.filled(["date": year])
    case .season(let season):
      return words.season.filled(["season": Self.name(season, of: words.seasons), "year": year])
    case .month(let month):
      return Self.words(month: month, year, words)
    case .unknownDay(let month):
      return words.dayNotKnown.filled(["date": Self.words(month: month, year, words)])
    case .day(let month, let day):
      let name = Self.name(month, of: words.months)
      return words.day.filled(["day": String(day), "month": name, "year": year])
    }
  }

  private func between(_ span: Int, _ words: DateVocabulary) -> String {
    let first = Self.words(year: year, words)
    let last = Self.words(year: year + span, words)
    return words.yearBetween.filled(["first": first, "last": last])
  }

  private static func words(month: Int, _ year: String, _ words: DateVocabulary) -> String {
    words.month.filled(["month": name(month, of: words.months), "year": year])
  }

  private static func words(year: Int, _ words: DateVocabulary) -> String {
    words.words(year: year)
  }

  /// The name counted from 1, or the number where the vocabulary has too few.
  private static func name(_ number: Int, of names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }
}

extension DateVocabulary {
  /// A year by itself: `2007`, `44 BCE`.
  package func words(year: Int) -> String {
    guard year <= 0 else { return String(year) }
    return yearBeforeCommonEra.filled(["year": String(1 - year)])
  }
}
