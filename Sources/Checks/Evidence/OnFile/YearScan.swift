import Evidence

/// Years, months and days as texts print them.
enum YearScan {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The years that a text names: `2014`, the 2016 of `2014-16` and `2014/2016`, and those of the Buddhist
  /// era (2551 is 2008).
  static func years(in text: String) -> Set<Int> {
    var years: Set<Int> = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var last: Int?
    var word = ""
    while index < scalars.count {
      guard scalars[index].decimalDigit != nil else {
        if scalars[index].isWordLetter {
          word.unicodeScalars.append(scalars[index])
        } else if !word.isEmpty {
          // "201 in 2015 and 138 the following year".
          if let year = last, let step = Self.steps[word.lowercased()] { years.insert(year + step) }
          word = ""
        }
        index += 1
        continue
      }
      let (number, count) = Self.number(in: scalars, at: &index)
      guard count == 4, (1000...2999).contains(number) else { continue }
      years.insert(number)
      last = number
      if number > 2400 { years.insert(number - 543) }
      // The end of a range may be two digits.
      var next = index
      while next < scalars.count, "-/\u{2013} ".unicodeScalars.contains(scalars[next]) { next += 1 }
      guard next > index, next < scalars.count,
        scalars[index..<next].contains(where: { $0 != " " })
      else { continue }
      var end = next
      let (last, digits) = Self.number(in: scalars, at: &end)
      if digits == 2 { years.insert(number / 100 * 100 + last) }
    }
    return years
  }

  private static let steps = ["following": 1, "next": 1, "previous": -1, "preceding": -1]

  private static func number(
    in scalars: [Unicode.Scalar], at index: inout Int
  ) -> (value: Int, digits: Int) {
    var number = 0
    var count = 0
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      number = min(number * 10 + digit, 1_000_000)
      count += 1
      index += 1
    }
    return (number, count)
  }

  /// The months that a text names in English words.
  static func months(in text: String) -> Set<Int> {
    Set(WordStems.words(of: text).compactMap(month))
  }

  private static func month(_ word: String) -> Int? {
    // "may" and "march" in small letters are other words.
    guard word.first?.isUppercase == true, word.utf8.count >= 3 else { return nil }
    let index = names.firstIndex { $0 == word || $0.prefix(3) == word || $0.uppercased() == word }
    return index.map { $0 + 1 } ?? (word == "Sept" ? 9 : nil)
  }

  /// The numbers of days next to the name of a month: of `March 12`, `12 March` and `12th of March`.
  static func days(besideMonth month: Int, in text: String) -> Set<Int> {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var days: Set<Int> = []
    for (index, word) in words.enumerated() where Self.month(word) == month {
      let near = words[max(0, index - 2)..<min(words.count, index + 2)]
      for other in near {
        let digits = other.prefix { $0.isASCII && $0.isNumber }
        let rest = other.dropFirst(digits.count)
        guard let day = Int(digits), (1...31).contains(day), digits.utf8.count <= 2,
          rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest)
        else { continue }
        days.insert(day)
      }
    }
    return days
  }
}
