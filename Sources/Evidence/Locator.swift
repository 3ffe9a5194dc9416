/// Where in a document something is, read from the words behind the name of a source: `section 1.3, line
/// 112`, `pp. 3-5`, `slide 6, lines 46-47`.
package struct Locator: Sendable, Equatable {
  package let lines: [ClosedRange<Int>]
  package let pages: [ClosedRange<Int>]
  package let sections: [SectionName]
  /// The number of a footnote, where it is the place itself.
  package let note: Int?
  /// The number of an item of a list, such as a guideline.
  package let item: Int?
  /// All of it, as it is written.
  package let text: String

  package init(_ text: String) {
    self.text = text
    let tokens = Self.tokens(of: text)
    var lines: [ClosedRange<Int>] = []
    var pages: [ClosedRange<Int>] = []
    var sections: [SectionName] = []
    var notes: [Int] = []
    var items: [Int] = []
    var index = 0
    while index < tokens.count {
      guard case .word(let word) = tokens[index] else {
        index += 1
        continue
      }
      index += 1
      switch word {
      case "line", "lines", "l", "ll": lines += Self.ranges(in: tokens, from: &index)
      case "page", "pages", "p", "pp", "slide", "slides":
        pages += Self.ranges(in: tokens, from: &index)
      case "section", "sections", "sec", "§": sections += Self.sections(in: tokens, from: &index)
      case "note", "notes", "footnote", "fn":
        notes += Self.ranges(in: tokens, from: &index).map(\.lowerBound)
      case "guideline", "item", "recommendation", "objective":
        items += Self.ranges(in: tokens, from: &index).map(\.lowerBound)
      case _ where SectionName.words.contains(word):
        if index < tokens.count, let mark = tokens[index].mark {
          sections.append(.named(word, mark))
          index += 1
        }
      default: break
      }
    }
    self.lines = lines
    self.pages = pages
    self.sections = sections
    note = notes.count == 1 && sections.isEmpty ? notes[0] : nil
    item = items.count == 1 ? items[0] : nil
  }

  /// Whether it is about a list of works, whose entries are no sentences.
  package var isOfWorks: Bool {
    let text = text.lowercased()
    return text.contains("works cited") || text.contains("bibliography")
      || text.contains("references")
  }

  private enum Token {
    case word(String)
    /// One number or several joined by points.
    case number([Int])
    case dash
    case comma

    var mark: String? {
      switch self {
      case .number(let parts): parts.count == 1 ? String(parts[0]) : nil
      case .word(let word): SectionName.isMark(word) ? word.uppercased() : nil
      case .dash, .comma: nil
      }
    }
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.decimalDigit != nil {
        var parts: [Int] = []
        while index < scalars.count, scalars[index].decimalDigit != nil {
          var number = 0
          while index < scalars.count, let digit = scalars[index].decimalDigit {
            number = min(number * 10 + digit, 100_000_000)
            index += 1
          }
          parts.append(number)
          guard index + 1 < scalars.count, scalars[index] == ".",
            scalars[index + 1].decimalDigit != nil
          else { break }
          index += 1
        }
        // `3a` is no number but a name.
        if index < scalars.count, scalars[index].isWordLetter {
          while index < scalars.count, scalars[index].isWordLetter { index += 1 }
          tokens.append(.word("\(parts)"))
        } else {
          tokens.append(.number(parts))
        }
      } else if scalar.isWordLetter || scalar == "§" {
        var word = String.UnicodeScalarView()
        while index < scalars.count, scalars[index].isWordLetter || scalars[index] == "§" {
          word.append(scalars[index])
          index += 1
        }
        tokens.append(.word(String(word).lowercased()))
      } else {
        if ["-", "\u{2013}", "\u{2012}", "\u{2014}"].contains(scalar) { tokens.append(.dash) }
        if scalar == "," || scalar == ";" || scalar == "&" { tokens.append(.comma) }
        index += 1
      }
    }
    return tokens
  }

  /// Numbers and ranges of numbers with commas and "and" between them.
  private static func ranges(in tokens: [Token], from index: inout Int) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    while index < tokens.count, case .number(let parts) = tokens[index], parts.count == 1 {
      index += 1
      var end = parts[0]
      if index + 1 < tokens.count, case .dash = tokens[index],
        case .number(let last) = tokens[index + 1], last.count == 1
      {
        // `pp. 202-24` ends at 224.
        end = last[0] < parts[0] ? Self.completed(last[0], after: parts[0]) : last[0]
        index += 2
      }
      ranges.append(parts[0]...max(parts[0], end))
      guard isBeforeNumber(tokens, &index) else { break }
    }
    return ranges
  }

  private static func completed(_ end: Int, after start: Int) -> Int {
    var power = 10
    while power <= end { power *= 10 }
    return start / power * power + end
  }

  private static func sections(in tokens: [Token], from index: inout Int) -> [SectionName] {
    var names: [SectionName] = []
    while index < tokens.count, case .number(let parts) = tokens[index] {
      names.append(.number(parts))
      index += 1
      guard isBeforeNumber(tokens, &index) else { break }
    }
    return names
  }

  /// Steps over a comma or "and" before another number.
  private static func isBeforeNumber(_ tokens: [Token], _ index: inout Int) -> Bool {
    var next = index
    while next < tokens.count {
      switch tokens[next] {
      case .comma, .word("and"), .word("to"): next += 1
      case .number:
        guard next > index else { return false }
        index = next
        return true
      default: return false
      }
    }
    return false
  }
}
