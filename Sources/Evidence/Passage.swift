/// Where a citation leads in the text of its source.
package enum Passage: Sendable {
  /// Some lines of it.
  case lines([ClosedRange<Int>])
  /// The citation names no place.
  case whole
  /// The text doesn't show where the place is, such as a page of a text without marks of pages.
  case unknown
  /// The place can't be right.
  case wrong(Mistake)

  package enum Mistake: Sendable, Equatable {
    /// The text has fewer lines, or pages.
    case beyond(Int, of: Int, isPage: Bool)
    /// Nothing is on the line. The next ones that have words, if there are any.
    case blank(Int, before: Int?, after: Int?)
    /// The line is in another section than the one that is named.
    case elsewhere(line: Int, section: SectionName, actual: SectionName?)
    /// The line doesn't begin with the mark of the note.
    case noNote(line: Int, note: Int, at: Int?)
    /// The line doesn't begin with the number of the item.
    case noItem(line: Int, item: Int, at: Int?)
  }
}

extension SourceText {
  /// Where a place in it is.
  package func passage(at locator: Locator?) -> Passage {
    guard let locator else { return .whole }
    guard locator.lines.isEmpty else {
      return mistake(in: locator).map { .wrong($0) } ?? .lines(locator.lines)
    }
    if !locator.pages.isEmpty {
      guard !pages.isEmpty else { return .unknown }
      for page in locator.pages where page.upperBound > pages.count || page.lowerBound < 1 {
        let number = page.lowerBound < 1 ? page.lowerBound : page.upperBound
        // Printed numbers of pages needn't begin with the first one.
        guard number > pages.count * 2 + 50 || number < 1 else { return .unknown }
        return .unknown
      }
      return .lines(
        locator.pages.map { page in
          // Covers and contents shift the printed numbers by a few.
          let first = pages[max(0, page.lowerBound - 1 - Self.pageSlack)]
          let after = page.upperBound + Self.pageSlack
          return first...max(first, after < pages.count ? pages[after] - 1 : lines.count)
        })
    }
    if locator.sections.count == 1, let lines = lines(of: locator.sections[0]) {
      return .lines([lines])
    }
    return .unknown
  }

  /// How far the numbers of pages in a file may be from the printed ones.
  private static let pageSlack = 2

  private func mistake(in locator: Locator) -> Passage.Mistake? {
    for range in locator.lines {
      for line in [range.lowerBound, range.upperBound] {
        guard line >= 1, line <= lines.count else {
          return .beyond(line, of: lines.count, isPage: false)
        }
        guard hasWords(line) else {
          return .blank(
            line, before: (1..<line).last { hasWords($0) },
            after: ((line + 1)..<(max(lines.count, line) + 1)).first { hasWords($0) })
        }
      }
    }
    let ends = locator.lines.flatMap { [$0.lowerBound, $0.upperBound] }
    if let section = locator.sections.first {
      for line in ends {
        let answers = locator.sections.map { isLine(line, in: $0) }
        if answers.contains(where: { $0 == nil || $0 == true }) { continue }
        return .elsewhere(line: line, section: section, actual: self.section(ofLine: line))
      }
    }
    if let first = ends.first, locator.lines.count == 1 {
      if let note = locator.note, !line(first, beginsWith: note, isNote: true) {
        let place = lines.indices.first { line($0 + 1, beginsWith: note, isNote: true) }
        // Where no note has its mark, its marks are of another form.
        if place != nil { return .noNote(line: first, note: note, at: place.map { $0 + 1 }) }
      }
      if let item = locator.item, locator.lines[0].count == 1,
        !line(first, beginsWith: item, isNote: false)
      {
        let own = lines.indices.filter { line($0 + 1, beginsWith: item, isNote: false) }
        let near = own.min { abs($0 - first) < abs($1 - first) }
        if let near { return .noItem(line: first, item: item, at: near + 1) }
      }
    }
    return nil
  }

  /// Whether a line begins with the mark of a note, or with the number of an item.
  private func line(_ number: Int, beginsWith mark: Int, isNote: Bool) -> Bool {
    guard let line = line(number) else { return false }
    var found = 0
    var count = 0
    for scalar in line.unicodeScalars {
      if let digit = scalar.decimalDigit ?? scalar.raisedDigit {
        guard count < 6 else { return false }
        found = found * 10 + digit
        count += 1
      } else if count > 0 {
        return found == mark
      } else if scalar.isWordLetter {
        return false
      } else if !isNote, !"-*#([ \t\u{2022}".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return count > 0 && found == mark
  }
}

extension Unicode.Scalar {
  /// Its value, where it is a raised digit.
  fileprivate var raisedDigit: Int? {
    switch value {
    case 0x2070: 0
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2074...0x2079: Int(value) - 0x2070
    default: nil
    }
  }
}
