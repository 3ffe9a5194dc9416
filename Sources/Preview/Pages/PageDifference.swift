import HTML

/// What a page says now and did not say at an earlier revision, and the other way round.
struct PageDifference {
  let base: String
  /// The page at the earlier revision and now; nil where there was or is none.
  let before: [UInt8]?
  let now: [UInt8]?
  /// Whether a text holds what must not be shown any more.
  let isWithheld: ([UInt8]) -> Bool

  /// The most blocks that are listed.
  private static let limit = 200

  var html: HTML {
    guard let now else { return "<p>There is no such page.</p>" }
    guard let before else { return "<p>The page is new since \(base).</p>" }
    let difference = TextBlocks.read(now).difference(from: TextBlocks.read(before))
    guard !difference.isEmpty else { return "<p>The page says the same as at \(base).</p>" }
    let items = difference.prefix(Self.limit).map { change -> HTML in
      switch change {
      case .remove(_, let text, _): "<li>Gone: <del>\(shown(text))</del></li>"
      case .insert(_, let text, _): "<li>New: <ins>\(shown(text))</ins></li>"
      }
    }
    let rest = difference.count - items.count
    return """
      <ul class="dossier-changes">\(items)</ul>\
      \(rest > 0 ? "<p>And \(String(rest)) more.</p>" as HTML : .empty)
      """
  }

  /// The texts are taken from pages and escaped already.
  private func shown(_ text: String) -> HTML {
    let bytes = Array(text.utf8)
    return isWithheld(bytes) ? "something that is withheld" : "\(KeptHTML(trusted: bytes))"
  }
}
