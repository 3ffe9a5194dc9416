extension DateVocabulary {
  private typealias Part = WritableKeyPath<DateVocabulary, String> & Sendable

  /// What a site can word otherwise, by the names under which it does.
  private static let parts: [(name: String, path: any Part)] =
    english.months.indices.map { (english.months[$0].lowercased(), \.months[$0]) }
    + english.seasons.indices.map { (english.seasons[$0], \.seasons[$0]) }
    + [
      ("day", \.day), ("month", \.month), ("season", \.season),
      ("quarter", \.quarter), ("half", \.half), ("decade", \.decade),
      ("year-between", \.yearBetween), ("year-before-common-era", \.yearBeforeCommonEra),
      ("approximate", \.approximate), ("uncertain", \.uncertain),
      ("uncertain-and-approximate", \.uncertainAndApproximate),
      ("month-not-known", \.monthNotKnown), ("day-not-known", \.dayNotKnown),
      ("month-and-day-not-known", \.monthAndDayNotKnown), ("interval", \.interval),
      ("until", \.until), ("from", \.from), ("start-not-known", \.startNotKnown),
      ("end-not-known", \.endNotKnown),
    ]

  /// The names of all parts: `january`, `spring`, `approximate`.
  package static var names: [String] { parts.map(\.name) }

  /// The parts with their English text.
  package static var englishParts: [(name: String, text: String)] {
    parts.map { ($0.name, english[keyPath: $0.path]) }
  }

  /// English, with the parts that `word` knows in its words.
  package init(_ word: (String) -> String?) {
    self = .english
    for (name, path) in Self.parts {
      if let text = word(name) { self[keyPath: path] = text }
    }
  }
}
