/// Identifiers of entries from what they say, and not from their place among others.
///
/// Calendars and referral programs know an entry by its identifier: one that counted entries would turn
/// one into another when they are sorted, or one is added before it.
enum EntryNames {
  /// The names, each once. Equal ones get a number in the order of their details.
  static func unique(
    _ names: [String], details: [[String]], joint: String = "-"
  ) -> [String] {
    let order = names.indices.sorted { left, right in
      if names[left] != names[right] { return names[left] < names[right] }
      if details[left] != details[right] {
        return details[left].lexicographicallyPrecedes(details[right])
      }
      return left < right
    }
    var unique = names
    var (last, number): (String?, Int) = (nil, 1)
    for index in order {
      number = names[index] == last ? number + 1 : 1
      last = names[index]
      if number > 1 { unique[index] += "\(joint)\(number)" }
    }
    return unique
  }
}
