extension Prose {
  /// The ids of the headings from whose words GitHub, Hugo, MkDocs and other programs make an anchor.
  ///
  /// They differ in which signs become hyphens, so only letters and digits are compared; the second
  /// heading of the same words has a number behind them.
  package func headings(meantBy anchor: String) -> [String] {
    let wanted = Self.letters(of: anchor)
    guard !wanted.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    return outline.filter { heading in
      let words = Self.letters(of: heading.text)
      let copy = counts[words, default: 0]
      counts[words] = copy + 1
      return wanted == (copy == 0 ? words : words + String(copy))
    }.map(\.id)
  }

  private static func letters(of text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where scalar.isWordPart && scalar != "_" {
      letters.append(scalar)
    }
    return String(letters)
  }
}
