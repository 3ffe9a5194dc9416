package import Records
import Values

/// Which term explains a word, or a kind of instrument, in each jurisdiction.
struct TermIndex: Sendable {
  /// A word or a kind, in one country or, without any, everywhere.
  private struct Place<Subject: Hashable & Sendable>: Hashable, Sendable {
    let country: CountryCode?
    let subject: Subject
  }

  private var words: [Place<String>: Int] = [:]
  private var kinds: [Place<InstrumentKind>: Int] = [:]

  /// Of two terms that claim the same word or kind the first by identifier is kept; a rule reports
  /// the other.
  init(_ terms: RecordIndex<Term>) {
    for (position, term) in terms.enumerated() {
      for word in term.claimedWords {
        let place = Place(country: term.country, subject: word)
        if words[place] == nil { words[place] = position }
      }
      guard let kind = term.instrumentKind else { continue }
      let place = Place(country: term.country, subject: kind)
      if kinds[place] == nil { kinds[place] = position }
    }
  }

  func position(ofWord word: String, in country: CountryCode?) -> Int? {
    words[Place(country: country, subject: Term.folded(word))]
  }

  func position(ofKind kind: InstrumentKind, in country: CountryCode?) -> Int? {
    kinds[Place(country: country, subject: kind)]
  }
}

extension Term {
  /// The words by which the term can be found, folded, each once: itself, its names and what it is
  /// short for.
  package var claimedWords: [String] {
    var seen: Set<String> = []
    return ([term] + names.map(\.text) + expansions.map(\.text)).map(Self.folded)
      .filter { seen.insert($0).inserted }
  }

  /// Whether a word is one of the term's, without regard to capitals and to white space.
  package func claims(_ word: String) -> Bool {
    claimedWords.contains(Self.folded(word))
  }

  /// A word without regard to capitals and to white space.
  package static func folded(_ word: String) -> String {
    word.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Library {
  /// The term that explains what sort of text an instrument is, in its jurisdiction's own words.
  ///
  /// A local word is explained by a term that has this word and by no other. Without one, the kind
  /// decides: by the term of the country for a national instrument, else by one that holds
  /// everywhere.
  package func term(explaining instrument: Instrument) -> Term? {
    let position: Int?
    if let word = instrument.localKind {
      position = first(instrument.countries) { indexes.terms.position(ofWord: word, in: $0) }
    } else {
      position = first(instrument.scope.isDomestic ? instrument.countries : []) {
        indexes.terms.position(ofKind: instrument.type, in: $0)
      }
    }
    return position.map { terms[$0] }
  }

  /// What is found in the first of the countries that has it, else everywhere.
  private func first(
    _ countries: [CountryCode], position: (CountryCode?) -> Int?
  ) -> Int? {
    for country in countries {
      if let found = position(country) { return found }
    }
    return position(nil)
  }
}
