import Diagnostics
import Evidence

/// A name that is nearly the one in the source is a slip.
enum NameAsPrinted: EvidenceCheck {
  static let rule = Rule(
    "name-as-printed", .warning,
    summary: "a name should be spelt as the source that is cited prints it",
    why:
      "A name with a wrong letter is not found by those who search for it, and looks careless beside a law.",
    fix: """
      Copy the name from the line that the finding shows. A spelling that is meant otherwise is listed \
      under 'names', with where it is found.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    let counts = counts(of: reading)
    var printed: Set<String> = []
    var seen: Set<String> = []
    for text in reading.claims.flatMap(\.cited).map(\.text) where seen.insert(text.path).inserted {
      for line in text.lines { printed.formUnion(WordStems.words(of: line)) }
    }
    let lowered = Set(printed.map { $0.lowercased() })
    return reading.claims.flatMap { claim -> [Diagnostic] in
      let texts = claim.claim.texts.filter { !$0.text.contains("http") }
      let places = claim.passages.filter { $0.lines.reduce(0) { $0 + $1.count } < 400 }
      guard !texts.isEmpty, !places.isEmpty else { return [] }
      var words: Set<String>?
      return texts.flatMap { text -> [Diagnostic] in
        let scalars = EvidenceReading.scalars(of: text.text)
        return capitalised(in: scalars).compactMap { word, start -> Diagnostic? in
          guard !lowered.contains(word.lowercased()), counts[word.lowercased(), default: 0] < 2
          else {
            return nil
          }
          let own =
            words
            ?? Set(
              places.flatMap { place in
                WordStems.words(of: place.cited.text.text(of: place.lines))
              })
          words = own
          guard let meant = own.filter({ isSlip(word, of: $0) }).min() else { return nil }
          return finding(
            word, meant, at: text.range(of: start, length: word.unicodeScalars.count), places)
        }
      } + otherWords(claim, places) + namesElsewhere(claim)
    }
  }

  private static func finding(
    _ word: String, _ meant: String, at range: SourceRange,
    _ places: [(cited: EvidenceReading.Cited, lines: [ClosedRange<Int>])]
  ) -> Diagnostic? {
    for place in places {
      for line in place.lines.flatMap({ Array($0) }) {
        guard WordStems.words(of: place.cited.text.line(line) ?? "").contains(meant) else {
          continue
        }
        return rule.finding(
          "'\(word)' is '\(meant)' in '\(place.cited.written)'", at: range,
          related: [.init("the line", at: place.cited.text.range(ofLine: line))],
          notes: [place.cited.shown(line, around: meant)], suggestion: "did you mean '\(meant)'?")
      }
    }
    return nil
  }

  /// How often each word is written in the records.
  private static func counts(of reading: EvidenceReading) -> [String: Int] {
    var counts: [String: Int] = [:]
    for claim in reading.claims {
      for text in claim.claim.texts {
        for word in WordStems.words(of: text.text) { counts[word.lowercased(), default: 0] += 1 }
      }
    }
    return counts
  }

  /// The words of a text that begin with a capital letter, with their places.
  private static func capitalised(in scalars: [Unicode.Scalar]) -> [(word: String, start: Int)] {
    var words: [(String, Int)] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isWordLetter else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index].isWordLetter { index += 1 }
      if index - start > 3, scalars[start].properties.isUppercase {
        words.append((String(String.UnicodeScalarView(scalars[start..<index])), start))
      }
    }
    return words
  }

  /// Whether a word is another one with a slip, and no other form or spelling of it.
  static func isSlip(_ word: String, of other: String) -> Bool {
    let (left, right) = (word.lowercased(), other.lowercased())
    guard abs(left.utf8.count - right.utf8.count) < 3, other.utf8.count > 3,
      left.first == right.first || left.dropFirst() == right.dropFirst()
    else { return false }
    let distance = EditDistance.between(left, right)
    guard distance == 1 || distance == 2 && left.utf8.count > 8 else { return false }
    return folded(left) != folded(right) && !isForm(left, right) && !isForm(right, left)
  }

  /// British and American spellings as one.
  private static func folded(_ word: String) -> String {
    word.replacing("ise", with: "ize").replacing("isa", with: "iza").replacing("our", with: "or")
      .replacing("ll", with: "l").replacing("mme", with: "m").replacing("tre", with: "ter")
      .replacing("ae", with: "e").replacing("ence", with: "ense")
  }

  /// Whether a word is another with an ending: a plural, an adjective.
  private static func isForm(_ long: String, _ short: String) -> Bool {
    let stem = zip(long, short).prefix { $0 == $1 }.count
    guard stem >= max(3, short.count - 2) else { return false }
    let endings: Set<String> = [
      "", "s", "es", "d", "ed", "r", "er", "n", "an", "ian", "y", "ies", "e", "al", "ly", "ing",
      "a",
      "t", "or", "ese", "i",
    ]
    return endings.contains(String(long.dropFirst(stem)))
      && endings.contains(String(short.dropFirst(stem)))
  }

  /// Names with places of their own that are not there, but elsewhere in the text.
  private static func namesElsewhere(_ claim: EvidenceReading.Claim) -> [Diagnostic] {
    guard claim.isKnown, claim.claim.hasOwnCitations,
      ["names", "stands-for"].contains(claim.claim.path.last),
      let name = claim.claim.texts.first(where: { $0.key == "text" })
    else { return [] }
    let words = PlainWords.of(name.text)
    guard words.contains(" "), !PlainWords.of(claim.passageText).contains(words),
      let cited = claim.cited.first,
      case .lines = cited.passage,
      let line = (1...max(1, cited.text.lines.count)).first(where: {
        PlainWords.of(cited.text.line($0) ?? "").contains(words)
      })
    else { return [] }
    return [
      rule.finding(
        "'\(name.text)' is not in '\(cited.written)', but in line \(line)",
        at: cited.citation.range,
        related: [.init("the line", at: cited.text.range(ofLine: line))],
        notes: [cited.shown(line)],
        suggestion: "correct the line")
    ]
  }

  /// The name of a record in which one word is another than in the passage, where the rest of it stands.
  private static func otherWords(
    _ claim: EvidenceReading.Claim,
    _ places: [(cited: EvidenceReading.Cited, lines: [ClosedRange<Int>])]
  ) -> [Diagnostic] {
    let kinds = ["organization": "name", "instrument": "title", "programme": "title"]
    guard claim.claim.path.isEmpty, let key = kinds[claim.claim.kind],
      let name = claim.claim.texts.first(where: { $0.key == key })
    else { return [] }
    let wanted = WordStems.words(of: name.text).map { $0.lowercased() }
    guard wanted.count >= 4 else { return [] }
    var slip: (place: EvidenceReading.Cited, line: Int, own: String, printed: String)?
    for place in places {
      for line in place.lines.flatMap({ Array($0) }) {
        let printed = WordStems.words(of: place.cited.text.line(line) ?? "")
        let words = printed.map { $0.lowercased() }
        guard words.count >= wanted.count else { continue }
        for start in 0...(words.count - wanted.count) {
          let differing = wanted.indices.filter { wanted[$0] != words[start + $0] }
          if differing.isEmpty { return [] }
          guard differing.count == 1, slip == nil else { continue }
          let index = differing[0]
          let (own, other) = (wanted[index], words[start + index])
          // A name may begin or end there, and a word may be written short.
          guard index > 0, index < wanted.count - 1,
            printed[start + index].count(where: \.isUppercase) < 2,
            own.utf8.count > 3, other.utf8.count > 3, folded(own) != folded(other),
            !isForm(own, other), !isForm(other, own), !isSlip(own, of: other)
          else { continue }
          slip = (place.cited, line, own, printed[start + index])
        }
      }
    }
    guard let slip else { return [] }
    return [
      rule.finding(
        "'\(name.text)' has '\(slip.own)' where '\(slip.place.written)' prints '\(slip.printed)'",
        at: name.range, related: [.init("the line", at: slip.place.text.range(ofLine: slip.line))],
        notes: [slip.place.shown(slip.line, around: slip.printed)],
        suggestion: "write the name as printed, or list the printed one under 'names'")
    ]
  }
}
