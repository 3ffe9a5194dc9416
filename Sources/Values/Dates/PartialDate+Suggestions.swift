extension PartialDate {
  /// The dates that a text which is not EDTF probably means, the likeliest first, at most three.
  ///
  /// A day that stands before its month is read first, then the other way, where both are dates:
  /// a suggestion must not invent what the text leaves open.
  static func suggestions(for text: String) -> [String] {
    guard text.utf8.count <= 60 else { return [] }
    if let day = spreadsheetDay(text) { return [day] }
    var found: [String] = []
    for candidate in DateWords(text).candidates()
    where candidate != text && !found.contains(candidate) && isDate(candidate) {
      found.append(candidate)
    }
    return Array(found.prefix(3))
  }

  /// The day that spreadsheet programs store as a number of days since 1900, from 1982 to 2064.
  private static func spreadsheetDay(_ text: String) -> String? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 5, let number = Int(digits), (30_000...60_000).contains(number)
    else { return nil }
    var (year, left) = (1982, number - 29_952)
    func length(of year: Int) -> Int { year % 4 == 0 ? 366 : 365 }
    while left >= length(of: year) {
      left -= length(of: year)
      year += 1
    }
    let february = length(of: year) - 337
    var month = 1
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
      if left < days { break }
      left -= days
      month += 1
    }
    return Day(year: year, month: month, day: left + 1)?.text
  }
}

/// A date as people write it, cut into numbers, words and marks.
private struct DateWords {
  enum Part: Equatable {
    case number(String)
    case word(String)
    case mark(UInt8)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let (isDigit, isLetter) = (Self.isDigit(scalar), Self.isLetter(scalar))
      if isDigit || isLetter {
        let run = rest.prefix { isDigit ? Self.isDigit($0) : Self.isLetter($0) }
        parts.append(isDigit ? .number(String(run)) : .word(String(run).lowercased()))
        rest = rest[run.endIndex...]
        continue
      }
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}": parts.append(.mark(UInt8(ascii: "-")))
      case "!"..."~": parts.append(.mark(UInt8(ascii: scalar)))
      default: break
      }
      rest.removeFirst()
    }
    self.parts = parts
  }

  private init(_ parts: some Sequence<Part>) {
    self.parts = Array(parts)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }

  func candidates() -> [String] {
    intervals() + points()
  }

  // MARK: Intervals

  private static let joints: [Part] = [
    .mark(UInt8(ascii: "/")), .mark(UInt8(ascii: "-")), .word("to"), .word("until"), .word("and"),
  ]
  private static let openWords = ["present", "now", "today", "ongoing", "current", "open", "date"]

  private func intervals() -> [String] {
    switch parts.first {
    case .word("from"), .word("since"), .word("between"):
      let rest = DateWords(parts.dropFirst())
      let whole = rest.intervals()
      return whole.isEmpty ? rest.points().map { $0 + "/.." } : whole
    case .word("until"), .word("till"), .word("to"):
      return DateWords(parts.dropFirst()).points().map { "../" + $0 }
    default:
      break
    }
    var found: [String] = []
    for (index, part) in parts.enumerated().dropFirst() where Self.joints.contains(part) {
      let starts = DateWords(parts[..<index]).ends()
      let ends = DateWords(parts[(index + 1)...]).ends()
      for start in starts {
        for end in ends {
          found.append("\(start)/\(end)")
          if start != "..", end != ".." { found.append("\(end)/\(start)") }
        }
      }
    }
    // `2007/08` may be a year and a month, and is often a year and the next.
    if parts.count == 3, case .number(let year) = parts[0], case .number(let next) = parts[2],
      year.utf8.count == 4, let first = Int(year), Int(next) == (first + 1) % 100
    {
      found.append("\(year)/\(String(first + 1, digits: 4))")
    }
    return found
  }

  /// What the parts may mean at one end of an interval.
  private func ends() -> [String] {
    if parts.isEmpty { return [".."] }
    if parts.count == 1, case .word(let word) = parts[0] {
      if Self.openWords.contains(word) { return [".."] }
      if word == "unknown" { return [""] }
    }
    return points().filter(PartialDate.isDate)
  }

  // MARK: Single dates

  private static let aboutWords = [
    "about", "around", "approximately", "approx", "circa", "ca", "c",
  ]
  private static let maybeWords = ["possibly", "perhaps", "probably", "maybe"]

  private func points() -> [String] {
    var isApproximate = false
    var isUncertain = false
    var plain: [Part] = []
    for part in parts {
      switch part {
      case .mark(UInt8(ascii: "~")): isApproximate = true
      case .mark(UInt8(ascii: "?")): isUncertain = true
      case .mark(UInt8(ascii: "%")): (isApproximate, isUncertain) = (true, true)
      case .word(let word) where Self.aboutWords.contains(word): isApproximate = true
      case .word(let word) where Self.maybeWords.contains(word): isUncertain = true
      case .word("of"), .word("the"), .word("in"), .word("st"), .word("nd"), .word("rd"),
        .word("th"):
        break
      case .mark: break
      default: plain.append(part)
      }
    }
    let mark = isApproximate ? (isUncertain ? "%" : "~") : (isUncertain ? "?" : "")
    return Self.plainPoints(plain).map { $0 + mark }
  }

  private static func plainPoints(_ parts: [Part]) -> [String] {
    var numbers: [String] = []
    var words: [String] = []
    for part in parts {
      switch part {
      case .number(let digits): numbers.append(digits)
      case .word(let word): words.append(word)
      case .mark: break
      }
    }
    guard let year = numbers.first(where: { $0.utf8.count == 4 }) ?? numbers.first,
      let position = numbers.firstIndex(of: year)
    else { return [] }
    var others = numbers
    others.remove(at: position)
    switch words.count {
    case 0: return numeric(year, others, yearIsFirst: position == 0)
    case 1: return named(words[0], year, others)
    default: return []
    }
  }

  private static func numeric(
    _ year: String, _ others: [String], yearIsFirst: Bool
  ) -> [String] {
    let parts = others.map { $0.utf8.count == 1 ? "0\($0)" : $0 }
    switch parts.count {
    case 0 where year.utf8.count == 8:
      return ["\(year.prefix(4))-\(year.dropFirst(4).prefix(2))-\(year.suffix(2))"]
    case 0: return [year]
    case 1: return parts[0] == "00" ? [year] : ["\(year)-\(parts[0])"]
    case 2:
      if parts[0] == "00" { return [year] }
      if parts[1] == "00" { return ["\(year)-\(parts[0])"] }
      let monthFirst = "\(year)-\(parts[0])-\(parts[1])"
      let dayFirst = "\(year)-\(parts[1])-\(parts[0])"
      return yearIsFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    default: return []
    }
  }

  private static let seasons = [
    "spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24",
  ]

  private static func named(_ word: String, _ year: String, _ others: [String]) -> [String] {
    if others.isEmpty {
      switch word {
      case "s" where year.hasSuffix("00"): return ["\(year.dropLast())X", "\(year.dropLast(2))XX"]
      case "s": return ["\(year.dropLast())X"]
      case "x", "u", "xx", "uu": return [year + word.map { _ in "X" }]
      case "y": return [year]
      default: if let season = seasons[word] { return ["\(year)-\(season)"] }
      }
    }
    let names = DateVocabulary.english.months
    guard word.utf8.count >= 3,
      let index = names.firstIndex(where: { $0.lowercased().hasPrefix(word) })
    else { return [] }
    let month = "\(year)-\(String(index + 1, digits: 2))"
    guard let day = others.first else { return [month] }
    return others.count == 1 ? ["\(month)-\(day.utf8.count == 1 ? "0" : "")\(day)"] : []
  }
}
