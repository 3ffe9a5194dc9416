/// Which words of a text went and came.
package struct WordDifference {
  /// A stretch of words that both texts have, or that one has.
  package enum Part: Hashable {
    case same(String)
    case old(String)
    case new(String)
  }

  package let parts: [Part]

  /// Texts longer than this are shown whole: the time to compare grows with the square of what differs.
  private static let mostWords = 4000

  package init(_ old: String, _ new: String) {
    let before = Self.words(of: old)
    let after = Self.words(of: new)
    guard before.count <= Self.mostWords, after.count <= Self.mostWords else {
      parts = [.old(old), .new(new)]
      return
    }
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var gathered: [Part] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      let start = (left, right)
      while removals.contains(left) { left += 1 }
      if left > start.0 { gathered.append(.old(Self.text(before[start.0..<left]))) }
      while insertions.contains(right) { right += 1 }
      if right > start.1 { gathered.append(.new(Self.text(after[start.1..<right]))) }
      let common = right
      while left < before.count, right < after.count, !removals.contains(left),
        !insertions.contains(right)
      {
        left += 1
        right += 1
      }
      if right > common { gathered.append(.same(Self.text(after[common..<right]))) }
    }
    parts = gathered
  }

  /// The words of a text, each with its punctuation. A line end is a word of its own.
  static func words(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      line -> [String] in
      (line.offset > 0 ? ["\n"] : []) + line.element.split(separator: " ").map(String.init)
    }
  }

  private static func text(_ words: ArraySlice<String>) -> String {
    words.joined(separator: " ").replacing(" \n ", with: "\n").replacing("\n ", with: "\n")
      .replacing(" \n", with: "\n")
  }

  /// Whether so much is common that the words that differ say more than the two texts.
  package var isTelling: Bool {
    var (same, all) = (0, 0)
    for part in parts {
      switch part {
      case .same(let text):
        same += 2 * text.utf8.count
        all += 2 * text.utf8.count
      case .old(let text), .new(let text): all += text.utf8.count
      }
    }
    return same * 2 >= all
  }
}
