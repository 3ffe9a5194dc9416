import Values

/// Words right before a number that say how it is to be read: `at least`, `nearly`, `exactly`.
struct Hedge {
  /// What such words say of the number.
  enum Meaning {
    case exact
    case almost
    case qualifier(Qualifier)
  }

  /// As they are written.
  let words: String
  let meaning: Meaning

  /// The words at the end of a text. Nil where it ends with none.
  ///
  /// - Parameter isWhole: Whether the text is all that is before the number in its paragraph.
  init?(endOf text: String, isWhole: Bool) {
    let text = text.reversed().drop { $0.isWhitespace || $0 == "*" || $0 == "_" }.reversed()
    let written = String(text)
    let lower = written.lowercased()
    let found = Self.meanings.filter { phrase, _ in
      guard lower.hasSuffix(phrase) else { return false }
      return lower.dropLast(phrase.count).last.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    guard let (phrase, meaning) = found.max(by: { $0.key.count < $1.key.count }) else { return nil }
    let before = lower.dropLast(phrase.count)
    let last = before.split { !$0.isLetter }.last.map { String($0) }
    if Self.prepositions.contains(phrase) {
      // "Spread over more than 40 villages": only some words show that 'over' is of the number, and so
      // does the beginning of a sentence or of a part of one.
      let isFirst = before.allSatisfy { $0.isWhitespace } && isWhole
      let mark = before.reversed().drop { $0.isWhitespace }.first
      let isAfterMark = mark.map { ",;:.(–—".contains($0) } ?? false
      guard isFirst || isAfterMark || last.map(Self.frames.contains) ?? false else { return nil }
    }
    // "A report about 40 people" does not say that there were about as many.
    if phrase == "about", let last, Self.tellers.contains(last) { return nil }
    words = String(written.suffix(phrase.count))
    self.meaning = meaning
  }

  /// Whether nothing is lost where these words stand for a qualifier.
  func says(_ qualifier: Qualifier) -> Bool {
    switch (meaning, qualifier) {
    case (.almost, .about), (.almost, .estimate), (.almost, .lessThan): true
    case (.qualifier(.about), .estimate), (.qualifier(.estimate), .about): true
    case (.qualifier(.atLeast), .moreThan), (.qualifier(.upTo), .lessThan): true
    case (.qualifier(let own), _): own == qualifier
    default: false
    }
  }

  /// Whether they say something else than a qualifier.
  func contradicts(_ qualifier: Qualifier) -> Bool {
    if says(qualifier) { return false }
    switch (meaning, qualifier) {
    case (.exact, _): return true
    case (.almost, .atLeast), (.almost, .moreThan): return true
    case (.almost, _): return false
    case (.qualifier(.moreThan), _), (.qualifier(.lessThan), _): return true
    case (.qualifier(.atLeast), .upTo), (.qualifier(.atLeast), .lessThan): return true
    case (.qualifier(.upTo), .atLeast), (.qualifier(.upTo), .moreThan): return true
    case (.qualifier(.about), .atLeast), (.qualifier(.about), .moreThan): return true
    case (.qualifier(.about), .upTo), (.qualifier(.about), .lessThan): return true
    case (.qualifier, _): return false
    }
  }

  private static let meanings: [String: Meaning] = {
    let groups: [(Meaning, String)] = [
      (.exact, "exactly, precisely"),
      (.almost, "nearly, almost, just under, just below"),
      (
        .qualifier(.about),
        "about, approximately, around, roughly, some, circa, ca., approx., close to, not exactly, ~, ≈"
      ),
      (.qualifier(.estimate), "an estimated, estimated"),
      (
        .qualifier(.atLeast),
        "at least, no fewer than, no less than, not fewer than, not less than, a minimum of"
      ),
      (
        .qualifier(.moreThan),
        """
        more than, in excess of, upwards of, well over, just over, over, above, exceeding, exceeds,
        exceeded, north of, surpassing, topping, beyond
        """
      ),
      (
        .qualifier(.upTo), "up to, at most, no more than, not more than, a maximum of, as many as"
      ),
      (
        .qualifier(.lessThan),
        "less than, fewer than, well under, well below, under, below, short of"
      ),
    ]
    var meanings: [String: Meaning] = [:]
    for (meaning, phrases) in groups {
      for phrase in WordTable.words(phrases) { meanings[phrase] = meaning }
    }
    return meanings
  }()

  private static let prepositions: Set<String> = ["over", "above", "under", "below"]

  /// Words after which `over` and the like belong to the number.
  private static let frames: Set<String> = WordTable.words(
    """
    is, are, was, were, be, been, to, of, by, from, and, or, with, that, had, have, has, received,
    reached, totalled, numbered, counted
    """)

  /// Words after which `about` says what something is on.
  private static let tellers: Set<String> = WordTable.words(
    """
    report, reports, reported, information, book, books, story, stories, data, know, known, knows,
    said, say, says, speak, speaks, spoke, talk, talks, hear, heard, asked, ask, worried, question,
    questions, detail, details, article, articles, film, films, campaign, campaigns, awareness,
    something, nothing, concern, concerns, concerned, tell, tells, told, informed, learn, learned,
    learnt, training, leaflet, leaflets, doubt, doubts, think, thought, wrote, written, writes
    """)
}

extension FigureVocabulary {
  /// Whether a text ends with words that say what a qualifier says.
  func says(_ qualifier: Qualifier, atEndOf text: String) -> Bool {
    if isEnglish, let hedge = Hedge(endOf: text, isWhole: true) { return hedge.says(qualifier) }
    // The site's own words for it, in whatever language.
    let own = qualified("\u{0}", by: qualifier)
    guard let end = own.firstIndex(of: "\u{0}") else { return false }
    let words = own[..<end].split(separator: " ").joined(separator: " ").lowercased()
    let isOfEnglish = isEnglish && Self.english.qualified("\u{0}", by: qualifier) == own
    guard !words.isEmpty, !isOfEnglish else { return false }
    let written = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    return written == words || written.hasSuffix(" " + words)
  }
}
