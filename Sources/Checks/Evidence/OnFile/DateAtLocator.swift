import Diagnostics
import Evidence

/// A date is the one that its source gives at the place that is cited.
enum DateAtLocator: EvidenceCheck {
  static let rule = Rule(
    "date-at-locator",
    summary: "a year must be printed at the place in its source that is cited for it",
    why:
      "A law that is dated a year off, or a number of another year, misleads like a wrong number.",
    fix: """
      Compare the date with the line that the finding shows. Where the source prints the year only in a \
      heading or a title, say that the time is inferred: 'period-inferred: true' beside 'period' or \
      'as-of' of a figure, 'date-inferred: true' beside the date of an event or a status. Pages then say so.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    reading.claims.flatMap { claim -> [Diagnostic] in
      guard claim.isKnown, !claim.claim.dates.isEmpty else { return [] }
      let context = DateContext(claim, issued: reading.issuedYears(of: claim.claim))
      return claim.claim.dates.compactMap { date in
        finding(date, of: claim, context)
      }
    }
  }

  private static func finding(
    _ date: SourceClaim.Date, of claim: EvidenceReading.Claim, _ context: DateContext
  ) -> Diagnostic? {
    guard let passage = claim.passages.first, let line = passage.lines.first?.lowerBound else {
      return nil
    }
    func finding(_ what: String, _ suggestion: String) -> Diagnostic {
      var notes: [String] = []
      if case .lines = passage.cited.passage { notes = [passage.cited.shown(line)] }
      return rule.finding(
        "'\(date.key)' of '\(claim.claim.record)' is \(date.text), and \(what)", at: date.range,
        related: [.init("the line", at: passage.cited.text.range(ofLine: line))], notes: notes,
        suggestion: suggestion)
    }
    for part in date.parts {
      switch context.standing(of: part.year, key: date.key) {
      case .printed: break
      case .heading(let heading, let text):
        if claim.claim.hasInferredTime || !context.mustSayInferred(date.key) { continue }
        return finding(
          "\(part.year) is printed only above the place, in line \(heading)",
          "write '\(claim.claim.kind == "figure" ? "period" : "date")-inferred: true', because "
            + "the heading \u{201C}\(text.quoted(heading))\u{201D} says it")
      case .nowhere:
        if claim.claim.hasInferredTime, context.isAnywhere(part.year) { continue }
        let places = claim.passages.map { "'\($0.cited.written)'" }.joined(separator: " or ")
        let years = context.printedYears.sorted().map(String.init)
        return finding(
          "\(part.year) is not printed at \(places)",
          years.isEmpty
            ? "cite the place that gives the year, or leave the date out"
            : "the passage prints \(years.prefix(6).joined(separator: ", "))")
      }
      if let month = part.month, let mistake = context.mistake(in: month, part.day, of: part.year) {
        return finding("the passage prints \(mistake)", "correct the date or the place")
      }
    }
    return nil
  }
}

/// The years around the passages of a claim.
private struct DateContext {
  enum Standing {
    case printed
    case heading(Int, SourceText)
    case nowhere
  }

  private let claim: EvidenceReading.Claim
  private let issued: Set<Int>
  private let passage: String
  /// The passages with the lines that a sentence runs on to, where lines are broken by their width.
  private let block: Set<Int>
  let printedYears: Set<Int>

  init(_ claim: EvidenceReading.Claim, issued: Set<Int>) {
    self.claim = claim
    self.issued = issued
    passage = claim.passageText
    printedYears = YearScan.years(in: passage)
    block = YearScan.years(
      in: claim.passages.map { $0.cited.text.text(of: Self.widened($0.lines, in: $0.cited.text)) }
        .joined(separator: "\n"))
  }

  func standing(of year: Int, key: String) -> Standing {
    if printedYears.contains(year) || block.contains(year) { return .printed }
    // How things stood when a document was written is as old as the document.
    if key == "as-of", issued.contains(year) { return .printed }
    for passage in claim.passages {
      guard let first = passage.lines.first?.lowerBound else { continue }
      let text = passage.cited.text
      let named = YearScan.years(in: passage.cited.citation.locator?.text ?? "")
      let heading = (1..<max(first, 1)).last { line in
        let words = text.line(line) ?? ""
        return !words.isEmpty && words.unicodeScalars.count < 100
          && YearScan.years(in: words).contains(year) && Self.isHeading(words)
      }
      if let heading, named.contains(year) || first - heading < 60 {
        return .heading(heading, text)
      }
    }
    return .nowhere
  }

  /// Whether the year is in the text at all, or that of a document.
  func isAnywhere(_ year: Int) -> Bool {
    issued.contains(year)
      || claim.cited.contains { YearScan.years(in: $0.text.text(of: $0.text.whole)).contains(year) }
  }

  /// Whether pages can say of this key that its date was inferred. A sentence says it for itself.
  func mustSayInferred(_ key: String) -> Bool {
    claim.claim.kind == "figure" && !claim.claim.path.contains("disputes")
      || claim.claim.status != nil
  }

  /// What the passage prints instead of a month or a day. Nil where nothing contradicts it.
  func mistake(in month: Int, _ day: Int?, of year: Int) -> String? {
    let months = YearScan.months(in: passage)
    guard printedYears.contains(year), !months.isEmpty else { return nil }
    guard months.contains(month) else {
      return months.sorted().map { YearScan.names[$0 - 1] }.joined(separator: " and ")
    }
    guard let day else { return nil }
    let days = YearScan.days(besideMonth: month, in: passage)
    guard !days.isEmpty, !days.contains(day) else { return nil }
    return days.sorted().map { "\($0) \(YearScan.names[month - 1])" }.joined(separator: " and ")
  }

  private static func isHeading(_ line: String) -> Bool {
    guard line.unicodeScalars.count < 80, !line.hasPrefix("-"), !line.hasPrefix("\u{2022}") else {
      return false
    }
    return !line.hasSuffix(".") && !line.hasSuffix(";")
  }

  /// The lines with up to three more on each side that belong to the same broken sentence.
  private static func widened(
    _ lines: [ClosedRange<Int>], in text: SourceText
  ) -> [ClosedRange<Int>] {
    lines.map { range in
      var (first, last) = (range.lowerBound, range.upperBound)
      func isBroken(_ line: Int) -> Bool {
        text.hasWords(line) && (text.line(line) ?? "").unicodeScalars.count < 110
      }
      guard isBroken(first), isBroken(last) else { return range }
      // An item of a list begins its own sentence.
      func beginsItem(_ line: Int) -> Bool {
        let start = (text.line(line) ?? "").drop { $0 == " " || $0 == "\t" }.first
        return start.map { "-\u{2022}*\u{2713}\u{2605}#".contains($0) } ?? true
      }
      for _ in 0..<3 {
        if first > 1, isBroken(first - 1), !beginsItem(first) { first -= 1 }
        if last < text.lines.count, isBroken(last + 1), !beginsItem(last + 1) { last += 1 }
      }
      return first...last
    }
  }
}
