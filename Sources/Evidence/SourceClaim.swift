package import Diagnostics

/// One group of keys of a record, or one sentence of prose, with the places in sources that it rests on:
/// what can be looked up there.
package struct SourceClaim: Sendable {
  /// The kind and the identifier of its record.
  package let kind: String
  package let record: String
  /// The keys that lead to it, such as `events`.
  package let path: [String]
  package let range: SourceRange
  /// The citations of the group itself, else those of the group around it.
  package let citations: [Citation]
  package let hasOwnCitations: Bool
  /// Its texts, names among them.
  package let texts: [Text]
  /// The texts of the groups around it.
  package let context: [Text]
  package let numbers: [Number]
  package let dates: [Date]
  /// The word of a status or of what happened.
  package let status: Text?
  /// The records that it names: their names are words of it, too.
  package let references: [String]
  /// How the number came about, where it is not printed.
  package let origin: Origin
  /// Whether the time is taken from a heading or the name of a file.
  package let hasInferredTime: Bool
  /// Whether it is a sentence of prose.
  package var isProse: Bool { path == [SourceClaim.prose] }

  package static let prose = "(text)"

  package struct Citation: Sendable {
    package let source: String
    package let locator: Locator?
    package let range: SourceRange

    package init(source: String, locator: Locator?, range: SourceRange) {
      (self.source, self.locator, self.range) = (source, locator, range)
    }
  }

  /// A text with the key that it is written under.
  package struct Text: Sendable {
    package let key: String
    package let text: String
    package let range: SourceRange

    package init(key: String, text: String, range: SourceRange) {
      (self.key, self.text, self.range) = (key, text, range)
    }

    /// Where some of its characters are, as precisely as that is known: of a text that is written on
    /// several lines or with other marks, the whole of it.
    package func range(of start: Int, length: Int) -> SourceRange {
      guard range.start.line == range.end.line else { return range }
      let written = Int(range.end.column) - Int(range.start.column)
      let count = text.unicodeScalars.count
      guard written == count || written == count + 2 else { return range }
      return range.slice(offset: start + (written - count) / 2, length: length)
    }
  }

  package struct Number: Sendable {
    package let key: String
    package let value: PlainNumber
    /// As it is written.
    package let text: String
    package let isPercent: Bool
    /// The power of ten of its unit.
    package let power: Int
    package let range: SourceRange

    package init(
      key: String, value: PlainNumber, text: String, isPercent: Bool, power: Int,
      range: SourceRange
    ) {
      self.key = key
      self.value = value
      self.text = text
      self.isPercent = isPercent
      self.power = power
      self.range = range
    }
  }

  package struct Date: Sendable {
    package let key: String
    /// As it is written (EDTF).
    package let text: String
    package let range: SourceRange

    package init(key: String, text: String, range: SourceRange) {
      (self.key, self.text, self.range) = (key, text, range)
    }

    /// The years in it that are whole.
    package var years: [Int] { parts.map(\.year) }

    /// Its years, each with its month and day where there are any.
    package var parts: [(year: Int, month: Int?, day: Int?)] {
      text.split(separator: "/").compactMap { end in
        let fields = end.split(separator: "-").map { field in
          field.prefix { $0.isASCII && $0.isNumber }
        }
        guard let first = fields.first, first.utf8.count == 4, let year = Int(first) else {
          return nil
        }
        let rest = fields.dropFirst().map { $0.utf8.count == 2 ? Int($0) : nil }
        let month = rest.first.flatMap { $0 }.flatMap { (1...12).contains($0) ? $0 : nil }
        return (year, month, month == nil ? nil : rest.dropFirst().first.flatMap { $0 })
      }
    }
  }

  package enum Origin: Sendable {
    case printed
    case counted
    /// With the sum as it is written.
    case calculated(Text)
  }

  package init(
    kind: String, record: String, path: [String], range: SourceRange, citations: [Citation],
    hasOwnCitations: Bool, texts: [Text], context: [Text] = [], numbers: [Number] = [],
    dates: [Date] = [], status: Text? = nil, references: [String] = [],
    origin: Origin = .printed, hasInferredTime: Bool = false
  ) {
    self.kind = kind
    self.record = record
    self.path = path
    self.range = range
    self.citations = citations
    self.hasOwnCitations = hasOwnCitations
    self.texts = texts
    self.context = context
    self.numbers = numbers
    self.dates = dates
    self.status = status
    self.references = references
    self.origin = origin
    self.hasInferredTime = hasInferredTime
  }
}
