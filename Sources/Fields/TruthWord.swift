import Diagnostics

/// Words for true and false as people and other programs write them.
enum TruthWord {
  /// The word of a field that was meant by another one: `yes`, `True` and `on` for `true`.
  static func advice(on text: String, among words: [String]) -> String? {
    let word = text.lowercased()
    let meant = [trueWords, falseWords].filter { $0.contains(word) }.flatMap { same in
      words.filter { $0 != text && same.contains($0) }
    }
    return meant.isEmpty ? didYouMean(word, among: words) : didYouMean(meant)
  }

  private static let trueWords: Set<String> = [
    "true", "yes", "y", "on", "1", "t", "all", "complete",
  ]
  private static let falseWords: Set<String> = [
    "false", "no", "n", "off", "0", "f", "none", "incomplete",
  ]
}
