import HTML

/// Notes in one line: fragments after semicolons, and sentences, which begin with a capital letter,
/// after a full stop.
struct NoteLine {
  private(set) var html: HTML
  private var endsInStop = false

  init(_ first: HTML) {
    html = first
  }

  /// Adds a few words that begin with a small letter.
  mutating func add(_ words: HTML) {
    append(words, after: endsInStop ? " " : "; ", endsInStop: false)
  }

  /// Adds a sentence.
  mutating func add(sentence: HTML, endsInStop: Bool) {
    append(sentence, after: self.endsInStop ? " " : ". ", endsInStop: endsInStop)
  }

  /// Adds what the content says: a sentence where it begins with a capital letter.
  mutating func add(text: String) {
    let stops = text.last.map { ".!?\u{2026}".contains($0) } ?? false
    guard text.first?.isUppercase == true else {
      append(.text(text), after: endsInStop ? " " : "; ", endsInStop: stops)
      return
    }
    add(sentence: .text(text), endsInStop: stops)
  }

  private mutating func append(_ words: HTML, after separator: HTML, endsInStop: Bool) {
    html = html + separator + words
    self.endsInStop = endsInStop
  }
}
