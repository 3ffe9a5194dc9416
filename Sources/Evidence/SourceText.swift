package import Diagnostics

/// The text of a document that the content is compiled from, kept beside its record.
///
/// It is for the editors alone: nothing that is published is made from it.
package final class SourceText: Sendable {
  /// The name of its file without the ending: the identifier of its source.
  package let name: String
  package let file: FileID
  /// The path of its file from the content folder.
  package let path: String
  /// Of the file as it is, in hexadecimal digits.
  package let sha256: String
  /// Its lines without the ends of lines; counted from 1 everywhere else.
  package let lines: [String]
  /// The first line of each page. Empty where the text marks no pages.
  package let pages: [Int]
  /// Why it could not be read, where it could not.
  package let obstacle: Obstacle?
  /// Which words each line has, and how rare they are.
  package let words: TextWords
  /// Its headings by their numbers, in order.
  package let headings: [TextHeading]

  package enum Obstacle: Sendable, Equatable {
    /// The program that reads PDF is not installed.
    case noProgram
    /// The program could not read it.
    case unreadable
    /// It has no text, such as pictures of pages.
    case noText
  }

  /// - Parameter text: The text, with the ends of lines of any system and form feeds between pages.
  package init(
    name: String, file: FileID, path: String, sha256: String, text: String,
    obstacle: Obstacle? = nil
  ) {
    self.name = name
    self.file = file
    self.path = path
    self.sha256 = sha256
    var lines: [String] = []
    var pages: [Int] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      var line = line.unicodeScalars[...]
      // A form feed begins a page, and `pdftotext` writes it before the page's first line.
      if line.first == Self.formFeed {
        if pages.isEmpty { pages.append(1) }
        pages.append(lines.count + 1)
        line = line.dropFirst()
      }
      if lines.isEmpty, line.first == "\u{FEFF}" { line = line.dropFirst() }
      lines.append(String(line))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    // One stands behind the last page, too.
    if pages.count > 1, let last = pages.last, last > lines.count { pages.removeLast() }
    self.lines = lines
    self.pages = pages
    self.obstacle = obstacle ?? (lines.allSatisfy(\.hasNothing) ? .noText : nil)
    words = TextWords(of: lines)
    headings = TextHeading.all(in: lines)
  }

  private static let formFeed: Unicode.Scalar = "\u{0C}"

  /// Whether something can be looked up in it.
  package var isReadable: Bool { obstacle == nil }

  /// A line by its number.
  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Whether a line has anything but blanks.
  package func hasWords(_ number: Int) -> Bool { line(number).map { !$0.hasNothing } ?? false }

  /// The lines as one text.
  package func text(of ranges: [ClosedRange<Int>]) -> String {
    ranges.map { range in
      let first = max(range.lowerBound, 1)
      let last = min(range.upperBound, lines.count)
      return first <= last ? lines[(first - 1)...(last - 1)].joined(separator: "\n") : ""
    }.joined(separator: "\n")
  }

  /// Its whole extent; nil of an empty text.
  package var whole: [ClosedRange<Int>] { lines.isEmpty ? [] : [1...lines.count] }

  /// The place of a line, for findings.
  package func range(ofLine number: Int) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: number, column: 1),
      end: SourcePosition(line: number, column: 2))
  }

  /// A line as messages quote it: without blanks around it, and cut where it is long, around a place
  /// that matters.
  package func quoted(_ number: Int, around word: String? = nil) -> String {
    let line = (line(number) ?? "").unicodeScalars.split { $0.properties.isWhitespace }
      .map(String.init).joined(separator: " ")
    let scalars = Array(line.unicodeScalars)
    let most = 160
    guard scalars.count > most else { return line }
    let place =
      word.flatMap { line.range(of: $0) }
      .map { line.unicodeScalars.distance(from: line.startIndex, to: $0.lowerBound) } ?? 0
    let start = max(0, min(place - most / 2, scalars.count - most))
    let piece = String(String.UnicodeScalarView(scalars[start..<(start + most)]))
    return (start > 0 ? "… " : "") + piece + (start + most < scalars.count ? " …" : "")
  }
}

extension Character {
  /// Whether it is the end of a line for editors: that of any system, and nothing else.
  fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension String {
  var hasNothing: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
