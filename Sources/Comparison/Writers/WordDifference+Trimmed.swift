extension WordDifference {
  /// The parts with no more of what is the same than a reader needs to find the place.
  package func trimmed(toContext words: Int = 8) -> [Part] {
    parts.enumerated().map { index, part in
      guard case .same(let text) = part else { return part }
      let all = text.split(separator: " ", omittingEmptySubsequences: false)
      let isFirst = index == 0
      let isLast = index == parts.count - 1
      let before = isFirst ? 0 : words
      let after = isLast ? 0 : words
      guard all.count > before + after + 2, parts.count > 1 else { return part }
      let kept = all.prefix(before) + ["…"] + all.suffix(after)
      return .same(kept.joined(separator: " "))
    }
  }
}
