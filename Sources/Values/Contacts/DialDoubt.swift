/// Groups of digits that may be more than one number, or a number and something else.
///
/// Where it isn't certain, nothing is dialled: a wrong number reaches a stranger, or nobody.
enum DialDoubt {
  typealias Group = DialGroups.Group

  static func isDoubtful(_ groups: [Group], isInternational: Bool) -> Bool {
    guard groups.count > 1 else { return false }
    let isPrefixed = !isInternational && groups[0].digits.starts(with: ["0", "0"])
    let isAbroad = isInternational || isPrefixed
    return endsAfterHyphen(groups) || holdsDecimal(groups) || holdsTimeOrDate(groups)
      || holdsSingleDigit(groups, isAbroad: isAbroad)
      || goesOn(groups, isAbroad: isAbroad, prefix: isPrefixed ? 2 : 0)
      || !isAbroad && mayBeShortCodes(groups)
  }

  private static func count(_ groups: some Sequence<Group>) -> Int {
    groups.reduce(0) { $0 + $1.digits.count }
  }

  private static func value(_ group: Group) -> Int {
    group.digits.prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }

  /// Hours (`1288 8-17`) or the last number of a range (`0-2123-4567-8`).
  private static func endsAfterHyphen(_ groups: [Group]) -> Bool {
    guard let last = groups.last, last.separator == "-", last.digits.count <= 2 else {
      return false
    }
    return last.digits.count == 1 || groups[groups.count - 2].separator != "-"
  }

  /// What a spreadsheet makes of a number: `1288.0`.
  private static func holdsDecimal(_ groups: [Group]) -> Bool {
    guard groups.count(where: { $0.separator == "." }) == 1, let last = groups.last,
      last.separator == "."
    else { return false }
    return last.digits.count <= 2
      || groups.count == 2 && (groups[0].digits.first != "0" || last.digits.count < 4)
  }

  /// Times such as `8.00` and dates such as `2026-11-01`, alone or after a number.
  private static func holdsTimeOrDate(_ groups: [Group]) -> Bool {
    var start = 0
    for index in 1...groups.count {
      let isEnd = index == groups.count
      // Points and hyphens join a time or a date; blanks join the parts of a date that is alone.
      if !isEnd, groups[index].separator == (index - start > 1 ? groups[index - 1].separator : nil)
      {
        continue
      }
      if !isEnd, index - start == 1 {
        if groups[index].separator != " " || start == 0 { continue }
      }
      if isTimeOrDate(groups[start..<index], isAlone: start == 0 && isEnd) { return true }
      start = index
    }
    return false
  }

  private static func isTimeOrDate(_ run: ArraySlice<Group>, isAlone: Bool) -> Bool {
    guard let first = run.first, let last = run.last, run.count > 1 else { return false }
    if run.count == 2 {
      return last.separator == "." && first.digits.count <= 2 && last.digits.count == 2
        && value(first) <= 24 && value(last) < 60
    }
    guard run.count == 3, last.separator != " " || isAlone else { return false }
    let middle = run[run.startIndex + 1]
    let isYearFirst = first.digits.count == 4
    // Australian numbers of six digits: `13 11 14`.
    if first.separator == nil, last.separator == " ", first.digits == ["1", "3"] { return false }
    let (year, day) = isYearFirst ? (first, last) : (last, first)
    guard (1...2).contains(day.digits.count), (1...2).contains(middle.digits.count),
      year.digits.count == 4 ? (1900..<2100).contains(value(year)) : year.digits.count == 2
    else { return false }
    let (one, two) = (value(day), value(middle))
    return one > 0 && two > 0 && min(one, two) <= 12 && max(one, two) <= 31
  }

  /// `24 7` after a number. Only an area code may be one digit, with a whole number after it.
  private static func holdsSingleDigit(_ groups: [Group], isAbroad: Bool) -> Bool {
    groups.indices.dropFirst().contains { index in
      groups[index].digits.count == 1 && !groups[index].isBracketed
        && count(groups[(index + 1)...]) < (isAbroad ? 6 : 7)
    }
  }

  /// Whether what is before the last groups is a whole number already.
  private static func goesOn(_ groups: [Group], isAbroad: Bool, prefix: Int) -> Bool {
    let before = count(groups.dropLast()) - prefix
    let pairs = groups.reversed().prefix { $0.digits.count <= 2 }.count
    let beforePairs = count(groups.dropLast(pairs)) - prefix
    if isAbroad { return before >= 11 || pairs > 0 && beforePairs >= 10 }
    guard groups[0].digits.first == "0" || groups[0].isBracketed else { return count(groups) > 11 }
    return (pairs > 0 ? beforePairs : before) >= 9
  }

  /// Numbers of three or four digits after one another (`117 118`), or one and hours (`117 24`).
  private static func mayBeShortCodes(_ groups: [Group]) -> Bool {
    let first = groups[0].digits
    let total = count(groups)
    if total <= 6 {
      // In Australia `13 22 11` is one number; in a town `220 491` may be.
      let isPairs = groups.count == 3 && groups.allSatisfy { $0.digits.count == 2 }
      let isLocal = groups.count == 2 && groups.allSatisfy { $0.digits.count == 3 }
      guard isPairs || isLocal else { return true }
    }
    // The European numbers of social value: `116 123`.
    if total == 6, groups.count == 2, first == ["1", "1", "6"] { return false }
    let isShort = groups.allSatisfy { (2...4).contains($0.digits.count) }
    if isShort, groups.allSatisfy({ $0.digits.first == "1" }) { return true }
    let isThrees = groups.allSatisfy { $0.digits.count == 3 }
    if isThrees {
      if first.first == "1" { return true }
      if groups.allSatisfy({ $0.digits.first == "1" || $0.digits.first == "9" }) { return true }
    }
    guard (3...4).contains(first.count), first.first == "1" || first.first == "9" else {
      return false
    }
    let rest = groups.dropFirst()
    if rest.allSatisfy({ $0.digits.count <= 2 }) { return first.first == "1" || rest.count <= 2 }
    guard first.first == "1" else { return false }
    let areTimes = rest.allSatisfy {
      $0.digits.count == 4 && value($0) <= 2400 && [0, 30].contains(value($0) % 100)
    }
    return groups.count == 2 && total <= 8 || areTimes
  }
}
