import Diagnostics
import Fields
import Markdown
import Records
import Values

/// Reads references to figures in the texts of fields: `{khm-trained}`.
///
/// A file is read without knowing any figure. What names one is read a second time, when all are
/// known, with the values in the place of the references.
struct FigureTexts {
  private let figures: [String: Figure]
  private let words: FigureVocabulary

  init(_ figures: some Sequence<Figure>, _ words: FigureVocabulary) {
    self.figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.words = words
  }

  /// Notes the figures that a text names.
  static func note(_ text: String, _ node: Node, _ context: FieldContext) -> String {
    filled(text) { braces, place, before, rest in
      context.refer(
        to: braces.id, ofKind: RecordKind.figure.rawValue, isInText: true,
        around: braces.isWellFormed
          ? TextAround.text(before: before, braces.form, after: rest.utf8) : nil,
        period: braces.period, at: Self.range(of: place, in: text, node))
      return nil
    } other: { words, place in
      context.refer(
        to: words.text, ofKind: RecordKind.figure.rawValue, isInText: true,
        at: Self.range(of: place, in: text, node))
    }
  }

  /// The text with the values of its figures.
  ///
  /// - Parameter isOfFigure: Whether it belongs to a figure, whose label is no sentence.
  func fill(
    _ text: String, _ node: Node, _ context: FieldContext, isOfFigure: Bool = false
  ) -> String {
    let isSentence = !isOfFigure || text.last.map { ".!?".contains($0) } ?? false
    return Self.filled(text) { braces, place, before, rest in
      context.refer(
        to: braces.id, ofKind: RecordKind.figure.rawValue, isInText: true, period: braces.period,
        at: Self.range(of: place, in: text, node))
      guard let figure = figures[braces.id],
        let observation = figure.observation(in: braces.period)
      else { return nil }
      let preceding = Self.words(before)
      return FigureText(figure, words, at: observation).text(
        braces.form, after: preceding.isEmpty && !isSentence ? nil : preceding, before: rest)
    }
  }

  /// The text with each reference replaced by what `value` makes of it, and `\\{` as a brace.
  ///
  /// - Parameters:
  ///   - value: Gets the reference, its place in Unicode scalars and the text before and after it.
  ///   - other: Gets a text in braces that is no reference, and its place.
  private static func filled(
    _ text: String, _ value: (FigureBraces, Range<Int>, ArraySlice<UInt8>, String) -> String?,
    other: (BracedWords, Range<Int>) -> Void = { _, _ in }
  ) -> String {
    let bytes = Array(text.utf8)
    var filled: [UInt8] = []
    var index = 0
    // Scalars are counted on from the last reference, since a text may hold thousands.
    var counted = (bytes: 0, scalars: 0)
    func place(_ index: Int, _ end: Int) -> Range<Int> {
      let start = counted.scalars + scalars(in: bytes[counted.bytes..<index])
      let place = start..<(start + scalars(in: bytes[index..<end]))
      counted = (end, place.upperBound)
      return place
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "{")
      {
        filled.append(UInt8(ascii: "{"))
        index += 2
      } else if bytes[index] == UInt8(ascii: "{"), let braces = FigureBraces(bytes[index...]) {
        let end = index + braces.count
        let place = place(index, end)
        let rest = String(decoding: bytes[end...].prefix(200), as: UTF8.self)
        if let words = value(braces, place, bytes[..<index].suffix(longestBefore), rest) {
          filled += words.utf8
        } else {
          filled += bytes[index..<end]
        }
        index = end
      } else {
        if BracedWords.mayOpen(bytes[index]), let words = BracedWords(bytes[index...]) {
          other(words, place(index, index + words.count))
        }
        filled.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }

  /// The place of a reference; in a very long text, where counting is slow, that of the text.
  private static func range(of place: Range<Int>, in text: String, _ node: Node) -> SourceRange {
    node.range(of: text.utf8.count <= longestCounted ? place : nil)
  }

  private static let longestCounted = 10_000

  /// How much of the text before a reference is looked at.
  private static let longestBefore = 60

  /// The text before a reference. Of another reference in it only that there is one is known.
  private static func words(_ before: ArraySlice<UInt8>) -> String {
    let last =
      before.split(
        maxSplits: .max, omittingEmptySubsequences: false,
        whereSeparator: { $0 == UInt8(ascii: "}") }
      ).last ?? []
    let isCut = before.startIndex > 0 || last.count < before.count
    return (isCut ? "0" : "") + String(decoding: last, as: UTF8.self)
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
