import Diagnostics

extension FieldContext {
  /// Reports what a list of names, codes or choices has twice, of the items that could be read.
  func reportRepetition(in items: [Node], of key: String) {
    var firstRanges: [String: SourceRange] = [:]
    for item in items {
      guard let text = item.text else { continue }
      guard let first = firstRanges[text] else {
        firstRanges[text] = item.range
        continue
      }
      report(
        FieldRules.listedTwice.finding(
          "'\(key)' must not list '\(text)' twice", at: item.range,
          related: [.init("'\(text)' is listed here", at: first)],
          suggestion: "delete it, or write the one that was meant"))
    }
  }
}
