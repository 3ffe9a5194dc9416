package import Fields
package import Records
package import Values

/// The interface words of a site in its language: the built-in English, overridden by content.
package struct Words: Sendable {
  private let overrides: [String: String]
  /// The built-in phrases in the place of which the content has others.
  private let overridden: Set<String>
  package let dates: DateVocabulary
  /// How figures are written.
  package let figures: FigureVocabulary
  /// Whether the site is in English.
  let isEnglish: Bool
  private let vocabulary: Vocabulary

  /// The first part of the keys of how dates are written, such as `date-form.january`.
  static let dateArea = "date-form"

  /// - Parameters:
  ///   - overrides: Phrases by their key, from `Content/strings/`.
  ///   - isEnglish: Whether the site is in English.
  ///   - vocabulary: The words of the site, with their labels.
  package init(
    overrides: [String: String] = [:], isEnglish: Bool = true, vocabulary: Vocabulary = .empty
  ) {
    self.vocabulary = vocabulary
    self.overrides = overrides
    overridden = Set(overrides.keys.compactMap { WordLists.english[$0] })
    self.isEnglish = isEnglish
    figures = FigureVocabulary(isEnglish: isEnglish) { overrides[$0] }
    dates = overrides.isEmpty ? .english : DateVocabulary { overrides["\(Self.dateArea).\($0)"] }
  }

  /// A phrase as it is.
  package func callAsFunction(_ word: some WordList) -> String {
    // To make a word's key takes far longer than to see that the content leaves it as it is.
    overridden.contains(word.rawValue) ? overrides[word.key] ?? word.rawValue : word.rawValue
  }

  /// The content's own words for `key`, where it has any.
  func override(_ key: String) -> String? { overrides[key] }

  /// A phrase with its holes filled: `words(.signedOn, ["date": "2007"])`.
  package func callAsFunction(_ word: some WordList, _ values: KeyValuePairs<String, String>)
    -> String
  {
    self(word).filled(values)
  }

  /// The word for a value of a closed list, such as `royal-decree`: "Royal decree".
  package func label(_ choice: some FieldChoice) -> String {
    let key = ChoiceLabels.key(of: choice)
    return overrides[key] ?? ChoiceLabels.english[key] ?? ChoiceLabels.plain(choice.rawValue)
  }

  /// The label of a word of a vocabulary: that of `strings/`, else that of the vocabulary.
  package func label<Word: VocabularyWord>(_ word: Word) -> String {
    // Most sites override none, and a key takes longer to make than a label to find.
    let own = overrides.isEmpty ? nil : overrides["\(Word.labelArea).\(word.id)"]
    return own ?? Self.label(of: vocabulary.word(word.id, of: Word.self)?.concept ?? word.concept)
  }

  /// The label of a topic.
  package func label(_ topic: Topic) -> String {
    overrides["\(topic.scheme).\(topic.concept.id)"] ?? Self.label(of: topic.concept)
  }

  /// What a list of bodies of a group is called.
  func heading(of kind: OrganizationKind) -> String {
    overrides["\(OrganizationKind.labelArea).\(kind.id)-heading"] ?? kind.concept.heading
      ?? label(kind)
  }

  /// The program's own words for a meaning have no label but their name.
  static func label(of concept: Concept) -> String {
    concept.label == concept.id ? ChoiceLabels.plain(concept.id) : concept.label
  }

  /// What a vocabulary of topics is called.
  package func title(of scheme: VocabularyTable) -> String {
    scheme.title ?? ChoiceLabels.plain(scheme.scheme)
  }

  /// What one word of a vocabulary of topics is called.
  package func one(of scheme: VocabularyTable) -> String { scheme.one ?? title(of: scheme) }

  /// A date as precisely as it is known, or the words for one that no source states.
  package func date(_ date: PartialDate?) -> String {
    date?.words(dates) ?? self(DateWord.notStated)
  }

  /// The time that a number covers: `2015`, `Q1 2015`, `2015/16`.
  package func period(_ period: Period) -> String { period.words(dates) }

  /// A date of a bibliography, or the words that it has instead.
  package func date(_ date: CSLDate) -> String { date.literal ?? self.date(date.date) }

  package func date(_ day: Day) -> String { day.words(dates) }

  /// At which time something was true: `as of 2018`, `at some time between 1800 and 1899`.
  package func asOf(_ date: PartialDate) -> String {
    let word: DateWord =
      date.isWordedAsBounds ? .atSomeTime : date.isWordedAsSpan ? .atSomeTimeFrom : .asOf
    return self(word, ["date": date.words(dates)])
  }

  /// An edition: one that is a date in words, such as "November 2026", any other as it is.
  package func edition(_ name: String) -> String {
    guard case .success(let date) = PartialDate.parse(name) else { return name }
    return self.date(date)
  }

  /// A number with its thousands grouped; a minus is U+2212.
  package func number(_ quantity: Quantity) -> String { figures.number(quantity) }

  /// A number of people in a figure's unit: `30 thousand` where that is in thousands.
  package func number(_ quantity: Quantity, scaledAs unit: FigureUnit) -> String {
    guard let scale = unit.scale else { return number(quantity) }
    return figures.withUnit.filled(["n": number(quantity), "unit": scale])
  }

  /// A share in percent: `33 %`.
  package func percent(_ quantity: Quantity) -> String {
    figures.percent.filled(["n": number(quantity)])
  }

  package func number(_ count: Int) -> String {
    Quantity(count).map { number($0) } ?? String(count)
  }

  /// `1 document` or `5 documents`.
  package func count(_ count: Int, _ one: some WordList, _ many: some WordList) -> String {
    count == 1 ? self(one, ["n": number(count)]) : self(many, ["n": number(count)])
  }
}

/// Words around dates.
package enum DateWord: String, WordList {
  package static let area = "date"
  case notStated = "date not stated"
  case periodNotStated = "Period not stated"
  case asOf = "as of {date}"
  case atSomeTime = "at some time {date}"
  case atSomeTimeFrom = "at some time from {date}"
}

/// How numbers are written.
package enum NumberWord: String, WordList {
  package static let area = "number"
  case groupSeparator = ","
}
