import Evidence
import Library

/// Finds the text of a source in a file that would be published.
///
/// Pages, data and editions are made of records and never of texts. So a text can reach the site only as a
/// file that somebody put into `assets/` or `static/`, as it is or packed in another one.
struct EvidenceGuard: Sendable {
  private struct Kept: Sendable {
    let path: String
    let sha256: String
    /// Long lines from all over the text, as plain words.
    let marks: [String]
  }

  private let texts: [Kept]

  /// How many lines a text is known by, and how long a line must be that no other text has by chance.
  private static let mostMarks = 8
  private static let leastLength = 60

  init(_ library: Library) {
    texts = library.evidence.texts.map { text in
      let long = text.lines.lazy.map { PlainWords.of(String($0.prefix(400))) }
        .filter { $0.utf8.count >= Self.leastLength }
      let all = Array(long)
      let step = max(1, all.count / Self.mostMarks)
      return Kept(
        path: text.path, sha256: text.sha256,
        marks: stride(from: 0, to: all.count, by: step).prefix(Self.mostMarks).map { all[$0] })
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The path of the text that a file holds: its very bytes, or more than half of the lines it is known by.
  ///
  /// - Parameter parts: What the file says, unpacked.
  func text(in parts: [[UInt8]], sha256: String) -> String? {
    if let same = texts.first(where: { $0.sha256 == sha256 }) { return same.path }
    guard !isEmpty else { return nil }
    for part in parts where part.count >= Self.leastLength {
      let words = PlainWords.of(String(decoding: part, as: UTF8.self))
      for text in texts where text.marks.count > 1 {
        let found = text.marks.count { words.contains($0) }
        if found * 2 > text.marks.count { return text.path }
      }
    }
    return nil
  }
}
