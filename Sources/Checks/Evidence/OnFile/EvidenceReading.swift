import Diagnostics
import Evidence
import Library
import Records
import Values

/// The claims of a library beside the texts of their sources: what the rules about evidence share.
struct EvidenceReading {
  /// A claim with the passages that its citations lead to.
  struct Claim {
    let claim: SourceClaim
    /// Those of its citations whose source has a text that can be read.
    let cited: [Cited]
    /// Whether it also rests on a document of which no text is kept, so that anything may be there.
    let restsOnOthers: Bool

    /// The passages that a place is known of. The whole text where a citation names no place.
    var passages: [(cited: Cited, lines: [ClosedRange<Int>])] {
      cited.compactMap { one in
        switch one.passage {
        case .lines(let lines): (one, lines)
        case .whole: (one, one.text.whole)
        case .unknown, .wrong: nil
        }
      }
    }

    /// Whether each citation leads to a passage that is known, so that what is in none of them is nowhere.
    var isKnown: Bool {
      !cited.isEmpty && !restsOnOthers && passages.count == cited.count
    }

    /// The text of all passages.
    var passageText: String {
      passages.map { $0.cited.text.text(of: $0.lines) }.joined(separator: "\n")
    }
  }

  struct Cited {
    let citation: SourceClaim.Citation
    let text: SourceText
    let passage: Passage

    /// The citation as it is written.
    var written: String {
      citation.source + (citation.locator.map { ", \($0.text)" } ?? "")
    }

    /// The name of the source and the line as messages write it.
    func place(_ line: Int) -> String { "'\(citation.source)', line \(line)" }

    /// A line as messages show it.
    func shown(_ line: Int, around word: String? = nil) -> String {
      "line \(line) reads: \u{201C}\(text.quoted(line, around: word))\u{201D}"
    }
  }

  let claims: [Claim]
  private let library: Library
  /// The numbers and dates of groups that rest on the citations of the group around them.
  private let innerNumbers: [SourceRange: [String]]

  init(_ library: Library) {
    self.library = library
    guard !library.evidence.isEmpty else {
      claims = []
      innerNumbers = [:]
      return
    }
    let texts = library.sourceTexts.filter { $0.value.isReadable }
    let unread = Set(
      library.evidence.texts.lazy.filter { !$0.isReadable }.compactMap {
        library.source(ofText: $0.name)
      })
    var inner: [SourceRange: [String]] = [:]
    for claim in library.evidence.claims where !claim.hasOwnCitations {
      guard let range = claim.citations.first?.range else { continue }
      inner[range, default: []] += claim.numbers.map(\.text) + claim.dates.map(\.text)
    }
    innerNumbers = inner
    claims = library.evidence.claims.compactMap { claim in
      guard let kind = RecordKind(rawValue: claim.kind),
        library.record(RecordKey(kind, claim.record)) != nil
      else { return nil }
      var cited: [Cited] = []
      var restsOnOthers = false
      for citation in claim.citations {
        if let text = texts[citation.source] {
          cited.append(
            Cited(citation: citation, text: text, passage: text.passage(at: citation.locator)))
        } else if unread.contains(citation.source)
          || library.sources[citation.source].map(\.isConsulted) ?? true
        {
          // A work that is only quoted in another one is looked up there.
          restsOnOthers = true
        }
      }
      return cited.isEmpty
        ? nil : Claim(claim: claim, cited: cited, restsOnOthers: restsOnOthers)
    }
  }

  /// The words to expect in the passage that a claim cites: those of its texts, of the texts around it, and of
  /// the records and countries that it names.
  func words(of claim: SourceClaim, besides excluded: String? = nil) -> Set<String> {
    var words: Set<String> = []
    for text in claim.texts + claim.context where text.text != excluded {
      words.formUnion(WordStems.of(Self.withoutMarks(text.text)))
      for reference in Self.references(in: text.text) {
        words.formUnion(WordStems.of(names(of: reference.figure)))
        words.formUnion(numbers(ofFigure: reference.figure, at: reference.period).map(\.text))
      }
    }
    if claim.hasOwnCitations, let range = claim.citations.first?.range {
      // The observations of a series rest on the places of the figure.
      for number in innerNumbers[range] ?? [] { words.formUnion(WordStems.of(number)) }
    }
    for number in claim.numbers { words.formUnion(WordStems.of(number.text)) }
    for date in claim.dates { words.formUnion(WordStems.of(date.text)) }
    if let status = claim.status { words.formUnion(WordStems.of(status.text)) }
    for name in claim.references { words.formUnion(WordStems.of(names(of: name))) }
    for citation in claim.citations {
      // The heading that a place names is part of what it is about.
      if let locator = citation.locator {
        let heading = locator.text.split(separator: ",").filter { !$0.contains("line") }
        words.formUnion(WordStems.of(heading.joined(separator: " ")))
      }
    }
    return words
  }

  private static let namedKinds: [RecordKind] = [
    .organization, .instrument, .figure, .programme, .country, .region, .plan,
  ]

  /// The names of a record or a country by its identifier or code.
  func names(of id: String) -> String {
    if let code = CountryCode(alpha3: id) { return code.englishName }
    var texts: [String] = []
    for kind in Self.namedKinds {
      guard let record = library.record(RecordKey(kind, id)) else { continue }
      texts.append(record.displayName)
      if let body = record as? Organization {
        texts += body.names.map(\.text) + [body.acronym].compactMap { $0 }
      } else if let law = record as? Instrument {
        texts += law.names.map(\.text) + [law.acronym].compactMap { $0 }
      }
    }
    return texts.joined(separator: " ")
  }

  /// The years in which the documents that a claim cites were issued, those that were not seen among them.
  func issuedYears(of claim: SourceClaim) -> Set<Int> {
    Set(
      claim.citations.compactMap { library.sources[$0.source]?.issued?.date }.flatMap { date in
        [date.lower.year, date.upper.year]
      })
  }

  func title(ofSource id: String) -> String { library.sources[id]?.title ?? "" }

  /// The figures that a text refers to between braces, each with its period.
  static func references(in text: String) -> [(figure: String, period: String?)] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "}") else { return nil }
      let inside = part[..<end].split(separator: ".")[0...].first ?? ""
      let parts = inside.split(separator: "@", maxSplits: 1)
      return parts.first.map { (String($0), parts.count > 1 ? String(parts[1]) : nil) }
    }
  }

  /// The years that titles and names of records have, and those in which documents were issued.
  var namedYears: Set<Int> {
    var years: Set<Int> = []
    for record in library.allRecords { years.formUnion(YearScan.years(in: record.displayName)) }
    for source in library.sources {
      guard let date = source.issued?.date else { continue }
      years.formUnion([date.lower.year, date.upper.year])
    }
    return years
  }

  /// The sum of the parts of a figure, where it has some.
  func sumOfParts(ofFigure id: String) -> PlainNumber? {
    guard let parts = library.figures[id]?.parts else { return nil }
    return parts.figures.reduce(PlainNumber(0)) { sum, part in
      library.figures[part.id]?.latest.value.flatMap { PlainNumber($0.value.text) }
        .flatMap { sum?.plus($0) }
    }
  }

  /// The values of a figure that a text names.
  func numbers(ofFigure id: String, at period: String? = nil) -> [PlainNumber] {
    guard let figure = library.figures[id] else { return [] }
    let wanted = period.flatMap { figure.observation(of: $0) }.map { [$0] } ?? figure.observations
    return wanted.flatMap { observation in
      ([observation.value, observation.low, observation.high].compactMap { $0?.value.text }
        + [observation.outOf?.text].compactMap { $0 }
        + observation.breakdowns.flatMap { $0.parts.compactMap { $0.value?.value.text } })
        .compactMap { PlainNumber($0) }
    }
  }

  /// A text without references to figures, citations and the addresses of links, at the same places.
  static func withoutMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(scalars(of: text)))
  }

  /// The characters of a text with blanks in the places of such marks.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let close: Unicode.Scalar? =
        switch scalars[index] {
        case "{": "}"
        case "[" where next == "@" || next == "^": "]"
        case "]" where next == "(": ")"
        default: nil
        }
      if let close, let end = scalars[index...].firstIndex(of: close) {
        for place in index...end { scalars[place] = "\u{1}" }
        index = end + 1
      } else {
        index += 1
      }
    }
    return scalars
  }
}
