import HTML
import Records
import Values

/// The title of a factsheet with its edition, unless the title names it already.
struct EditionTitle {
  private let title: String
  /// The phrase with the title and the edition in its holes, and the edition. Nil for the title alone.
  private let naming: (phrase: String, edition: String)?

  /// The title of an earlier edition.
  init(of brief: Brief, _ words: Words) {
    title = brief.title
    naming =
      Self.namesEdition(brief, words) ? nil : (words(BriefWord.editionTitle), brief.edition)
  }

  /// The title of the newest edition, which is that of the factsheet.
  init(newest brief: Brief) {
    title = brief.title
    naming = nil
  }

  /// The title as a text.
  var text: String {
    naming.map { $0.phrase.filled(["title": title, "edition": $0.edition]) } ?? title
  }

  private static func namesEdition(_ brief: Brief, _ words: Words) -> Bool {
    // Nearly no title does, and most links ask: a look for the first letter answers them.
    let first = brief.edition.utf8.first.map { $0 | 0x20 }
    guard brief.title.utf8.contains(where: { $0 >= 0x80 || $0 | 0x20 == first }) else {
      return false
    }
    let edition = words(BriefWord.edition, ["edition": brief.edition])
    return brief.title.lowercased().contains(edition.lowercased())
  }

  fileprivate func write(into literal: inout HTML.Interpolation) {
    guard let naming else {
      literal.appendInterpolation(title)
      return
    }
    literal.appendInterpolation(
      naming.phrase, filling: ["title": title, "edition": naming.edition])
  }
}

extension HTML.Interpolation {
  /// A factsheet's title, escaped.
  mutating func appendInterpolation(_ title: EditionTitle) { title.write(into: &self) }
}
