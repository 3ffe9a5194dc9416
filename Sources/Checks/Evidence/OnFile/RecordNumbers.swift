import Evidence

/// The numbers that each record may name, because they are printed where it says, or follow from what is.
struct RecordNumbers {
  private var printed: [String: Set<PlainNumber>] = [:]
  private var restsOnOthers: Set<String> = []
  /// The figures' own values by record, of which one may be the difference of two others.
  private var values: [String: [PlainNumber]] = [:]
  /// Numbers that were counted or worked out, with the places that they rest on.
  private var counted: [String: [(lines: ClosedRange<Int>, number: PlainNumber)]] = [:]
  private let namedYears: Set<PlainNumber>

  init(_ reading: EvidenceReading) {
    namedYears = Set(reading.namedYears.map { PlainNumber($0) })
    var items: [String: [String: Int]] = [:]
    var yearsOfTexts: [String: [PlainNumber]] = [:]
    for claim in reading.claims {
      let key = Self.key(of: claim)
      if claim.restsOnOthers { restsOnOthers.insert(key) }
      items[key, default: [:]][claim.claim.path.joined(separator: "/"), default: 0] += 1
      var numbers = Self.own(of: claim, reading)
      // A year may be told anywhere in a document on which the record rests.
      for cited in claim.cited {
        let years =
          yearsOfTexts[cited.text.path]
          ?? YearScan.years(in: cited.text.text(of: cited.text.whole)).map { PlainNumber($0) }
        yearsOfTexts[cited.text.path] = years
        numbers.formUnion(years)
      }
      printed[key, default: []].formUnion(numbers)
      values[key, default: []] += claim.claim.numbers.map(\.value)
      if case .printed = claim.claim.origin { continue }
      for passage in claim.passages {
        for lines in passage.lines {
          counted[passage.cited.citation.source, default: []] +=
            claim.claim.numbers.map { (lines, $0.value) }
        }
      }
    }
    for (key, counts) in items {
      printed[key, default: []].formUnion(counts.values.map { PlainNumber($0) })
    }
  }

  private static func key(of claim: EvidenceReading.Claim) -> String {
    "\(claim.claim.kind) \(claim.claim.record)"
  }

  /// What the passages of a claim print, and what its keys say.
  private static func own(
    of claim: EvidenceReading.Claim, _ reading: EvidenceReading
  ) -> Set<PlainNumber> {
    let text = claim.passageText
    let values = PrintedNumbers(text)
    var numbers = values.values.union(values.percents)
    numbers.formUnion(YearScan.years(in: text).map { PlainNumber($0) })
    for number in claim.claim.numbers { numbers.insert(number.value) }
    for date in claim.claim.dates {
      for part in date.parts {
        numbers.formUnion(
          [part.year, part.month, part.day].compactMap { $0.map { PlainNumber($0) } })
      }
    }
    for id in claim.claim.references { numbers.formUnion(reading.numbers(ofFigure: id)) }
    var sum: PlainNumber? = PlainNumber(0)
    let figures = claim.claim.references.map { reading.numbers(ofFigure: $0) }.filter {
      !$0.isEmpty
    }
    for number in figures.compactMap(\.first) { sum = sum?.plus(number) }
    if figures.count > 2, let sum { numbers.insert(sum) }
    for year in reading.issuedYears(of: claim.claim) { numbers.insert(PlainNumber(year)) }
    for citation in claim.claim.citations {
      // The heading that a place names may have the year: "2022 highlights".
      if let locator = citation.locator { numbers.formUnion(PrintedNumbers(locator.text).values) }
    }
    return numbers
  }

  struct Known {
    var numbers: Set<PlainNumber>
    /// The numbers of figures that the text refers to.
    var referred: [PlainNumber]

    /// Whether a number is known, or the sum or the difference of others in the sentence, or of one of
    /// them and one that is known.
    func contains(
      _ number: PlainNumber, beside written: [PrintedNumbers.Printed], _ own: PrintedNumbers.Printed
    ) -> Bool {
      if numbers.contains(number) { return true }
      let others =
        written.filter { $0.start != own.start }.compactMap(\.values.first)
        .filter { numbers.contains($0) } + referred
      if referred.count > 1, referred.reduce(PlainNumber(0), { $0?.plus($1) }) == number {
        return true
      }
      if others.count > 1, others.reduce(PlainNumber(0), { $0?.plus($1) }) == number { return true }
      for (index, first) in others.enumerated() {
        for second in others[(index + 1)...]
        where first.plus(second) == number || first.minus(second) == number
          || second.minus(first) == number
        {
          return true
        }
        guard number.units > 9 else { continue }
        for second in numbers where first.minus(second) == number || second.minus(first) == number {
          return true
        }
      }
      return false
    }
  }

  /// Texts about a whole record may name any number that it rests on.
  private static let wide: Set<String> = [
    "note", "summary", "remark", "difference", "doubt", "abstract", "reason", "meaning", "about",
    "role", "method",
  ]
  /// Texts of our own, which explain a word.
  private static let silent: Set<String> = ["gloss", "definition", "title", "value", "term"]

  /// The numbers that a text may name; nil where they may be in a document without a text.
  func known(
    for claim: EvidenceReading.Claim, text: SourceClaim.Text, _ reading: EvidenceReading
  ) -> Known? {
    guard !Self.silent.contains(text.key) else { return nil }
    let key = Self.key(of: claim)
    let references = EvidenceReading.references(in: text.text)
    var known = Known(
      numbers: [],
      referred: references.flatMap { reading.numbers(ofFigure: $0.figure, at: $0.period) })
    if !claim.claim.hasOwnCitations || Self.wide.contains(text.key) {
      guard !restsOnOthers.contains(key), let numbers = printed[key] else { return nil }
      known.numbers = numbers.union(namedYears)
    } else {
      guard claim.isKnown else { return nil }
      known.numbers = Self.own(of: claim, reading)
      for text in claim.claim.context where text.key == "title" || text.key == "name" {
        known.numbers.formUnion(PrintedNumbers(text.text).values)
      }
    }
    known.numbers.formUnion(known.referred)
    for reference in references {
      if let sum = reading.sumOfParts(ofFigure: reference.figure) { known.numbers.insert(sum) }
    }
    addDifferences(of: values[key] ?? [], to: &known.numbers)
    for passage in claim.passages {
      for (lines, number) in counted[passage.cited.citation.source] ?? []
      where passage.lines.contains(where: { $0.overlaps(lines) }) {
        known.numbers.insert(number)
      }
    }
    return known
  }

  private func addDifferences(of values: [PlainNumber], to numbers: inout Set<PlainNumber>) {
    guard values.count < 12 else { return }
    for (index, first) in values.enumerated() {
      for second in values[(index + 1)...] {
        for number in [first.minus(second), second.minus(first), first.plus(second)] {
          if let number, number.units > 9 { numbers.insert(number) }
        }
      }
    }
  }
}
