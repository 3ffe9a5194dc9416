/// Sheets of about two megabytes each that were made to keep a reader busy.
enum HostileSheet: String, CaseIterable {
  case manyColumnsOverShortRows
  case manyQuotes
  case quotesThatCloseInTheNextRow
  case quotesThatNeverCloseInOneRow
  case aQuoteThatNeverClosesBeforeManyRows
  case namesOverTwoLines
  case hiddenCharacters

  var text: String {
    switch self {
    case .manyColumnsOverShortRows:
      String(repeating: ",", count: 1 << 20) + "\n" + String(repeating: "x\n", count: 1 << 19)
    case .manyQuotes: "a\n" + String(repeating: "\"", count: (1 << 21) + 1)
    case .quotesThatCloseInTheNextRow:
      "a\n" + String(repeating: "\"x\n\"\"\"b\n", count: 1 << 18)
    case .quotesThatNeverCloseInOneRow: "a,b\n" + String(repeating: "\"x,", count: 1 << 19)
    case .aQuoteThatNeverClosesBeforeManyRows:
      "a\n\"x\n" + String(repeating: "\"\"\n", count: 1 << 19)
    case .namesOverTwoLines: String(repeating: "\"a\nb\",", count: 1 << 18)
    case .hiddenCharacters: "a\n" + String(repeating: "\u{202E}", count: 1 << 19)
    }
  }
}
