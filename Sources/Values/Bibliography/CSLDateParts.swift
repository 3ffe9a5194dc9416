package import Fields

/// The numbers of a CSL date as EDTF.
package enum CSLDateParts {
  /// `[[2014, 5], [2015]]` as `2014-05/2015`. Nil where that is no list of dates.
  ///
  /// Numbers may be written as texts, and may end in empty ones. An end `[0, 0, 0]` is open. Equal ends
  /// are one date.
  package static func edtf(_ node: Node) -> String? {
    guard case .list(let ends) = node.content, (1...2).contains(ends.count) else { return nil }
    var dates: [String] = []
    for end in ends {
      guard case .list(let numbers) = end.content else { return nil }
      var parts = numbers.map { ($0.text ?? "").filter { $0 != " " } }
      while let last = parts.last, last.isEmpty || last == "null" { parts.removeLast() }
      if !dates.isEmpty, !parts.isEmpty, parts.allSatisfy({ Int($0) == 0 }) {
        dates.append("..")
      } else if !parts.isEmpty {
        dates.append(date(parts))
      }
    }
    guard let first = dates.first else { return nil }
    return dates.count == 1 || dates[1] == first ? first : dates.joined(separator: "/")
  }

  /// `{year: 2014, month: 5, day: 1}` as `2014-05-01`.
  package static func edtf(named node: Node) -> String {
    var parts = ["year", "month", "day"].map { node[$0]?.text ?? "" }
    while let last = parts.last, last.isEmpty { parts.removeLast() }
    var text = date(parts)
    if parts.count == 1, case .season(let number)? = node["season"]?.text.map(CSLSeason.init) {
      text += "-\(number)"
    }
    return node["circa"].map(isTrue) ?? false ? text + "~" : text
  }

  private static func date(_ parts: [String]) -> String {
    var fields: [String] = []
    for (index, part) in parts.enumerated() {
      if index == 0 {
        fields.append(year(part))
      } else {
        fields.append(part.utf8.count == 1 ? "0\(part)" : part)
      }
    }
    return fields.joined(separator: "-")
  }

  /// The year in four digits. CSL counts 1 BCE as -1, EDTF as 0000.
  private static func year(_ text: String) -> String {
    guard let year = Int(text), text.utf8.count < 5 || year < 0 else { return text }
    guard year < 0 else { return String(year, digits: 4) }
    return year == -1 ? "0000" : "-" + String(-year - 1, digits: 4)
  }

  /// Whether a flag is set: CSL allows truth values, numbers and words.
  package static func isTrue(_ node: Node) -> Bool {
    switch node.text?.lowercased() {
    case nil, "", "false", "0", "no", "null", "~": false
    default: true
    }
  }
}

/// The word that a CSL date has for its season, and what else it is used for.
enum CSLSeason {
  /// From 21, spring, to 24, winter.
  case season(Int)
  case circa
  case unknown

  init(_ word: String) {
    switch word.lowercased().filter({ $0 != "." && $0 != " " }) {
    case "1", "21", "spring": self = .season(21)
    case "2", "22", "summer": self = .season(22)
    case "3", "23", "autumn", "fall": self = .season(23)
    case "4", "24", "winter": self = .season(24)
    case "c", "ca", "circa", "about", "around", "approx", "approximately", "~": self = .circa
    default: self = .unknown
    }
  }
}
