package import Diagnostics
package import Library
import Records
package import Values

/// Searches every byte that would be published for everything that must not be.
///
/// It reads what was rendered, not what was intended: whatever way a withheld value took, through a
/// summary, an alternative text, an export or the name of a file, it is found here.
package struct Gate: Sendable {
  private let index: SecretIndex
  private let search: SecretSearch

  /// What the library holds that cannot be guarded.
  package var findings: [Diagnostic] { index.findings.all }

  /// How many withheld terms are not searched for, because they are codes and there is no key.
  package var uncheckedCount: Int { index.uncheckedCount }

  /// - Parameters:
  ///   - today: The date used to calculate ages, which decide whether a contact is still shown.
  ///   - key: The key of `withheld.yml`, where there is one.
  package init(_ library: Library, on today: Day, key: WithheldKey?) {
    index = SecretIndex(of: library, on: today, key: key)
    search = index.search
  }

  /// A gate that also guards what only its age withholds, in a library and in an earlier version of
  /// it: of a page that was made then, some of it must not be shown any more.
  package init(_ library: Library, after earlier: Library, on today: Day, key: WithheldKey?) {
    index = SecretIndex(of: library, after: earlier, on: today, key: key)
    search = index.search
  }

  /// What of one file must not be published, as findings that do not quote it.
  package func leaks(inFile path: String, _ bytes: [UInt8]) -> [Diagnostic] {
    guard !index.isEmpty else { return [] }
    var leaks: [Diagnostic] = []
    // A name that gives something away is not repeated.
    let inName = secrets(in: Array(path.utf8), isMarkup: false)
    leaks += inName.sorted().map { finding($0, in: "the name of a file") }
    let inside = secrets(in: bytes, isMarkup: Self.isMarkup(path))
    let place = inName.isEmpty ? "'\(path)'" : "that file"
    leaks += inside.sorted().map { finding($0, in: place) }
    return leaks
  }

  /// A text that a file compresses or encodes.
  package struct Text {
    let bytes: [UInt8]
    let isMarkup: Bool
    let touchesLetters: Bool

    /// - Parameter touchesLetters: Whether its words may touch letters that belong to none.
    package init(_ bytes: [UInt8], isMarkup: Bool, touchesLetters: Bool) {
      (self.bytes, self.isMarkup, self.touchesLetters) = (bytes, isMarkup, touchesLetters)
    }
  }

  /// What must not be published of a file that is read piece by piece, as plain bytes.
  ///
  /// - Parameter pieces: Hands each piece on, in order.
  package func leaks(
    inFile path: String, pieces: (_ take: (UnsafeRawBufferPointer) -> Void) throws -> Void
  ) rethrows -> [Diagnostic] {
    guard !index.isEmpty else { return [] }
    var found: Set<Int> = []
    var text: [UInt8] = []
    try pieces { piece in
      // A value may begin in one piece and end in the next.
      text = text.suffix(Self.longestValue) + piece
      found.formUnion(secrets(in: text, isMarkup: Self.isMarkup(path)))
    }
    let isNamed = secrets(in: Array(path.utf8), isMarkup: false).isEmpty
    return found.sorted().map { finding($0, in: isNamed ? "'\(path)'" : "that file") }
  }

  /// More bytes than any value has, however it is written.
  private static let longestValue = 1 << 13

  /// What must not be published of texts that a file compresses or encodes.
  package func leaks(inTextsOf path: String, _ texts: [Text]) -> [Diagnostic] {
    guard !index.isEmpty else { return [] }
    var found: Set<Int> = []
    for text in texts {
      found.formUnion(
        secrets(in: text.bytes, isMarkup: text.isMarkup, isSplit: text.touchesLetters))
    }
    let isNamed = secrets(in: Array(path.utf8), isMarkup: false).isEmpty
    return found.sorted().map { finding($0, in: isNamed ? "'\(path)'" : "that file") }
  }

  /// Whether a line of the content holds something that must not be published.
  package func holdsBack(_ line: [UInt8]) -> Bool {
    guard !index.isEmpty else { return false }
    if !secrets(in: line, isMarkup: false).isEmpty { return true }
    // Marks of figures, citations and notes may be in the middle of a value.
    let plain = Self.withoutMarks(line)
    return plain.count < line.count && !secrets(in: plain, isMarkup: false).isEmpty
  }

  /// A line of Markdown without what pages put signs or numbers in the place of: `{khm-trained}`,
  /// `[@report, p. 3]`, `[^1]`.
  private static func withoutMarks(_ line: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < line.count {
      let next = index + 1 < line.count ? line[index + 1] : 0
      let close: UInt8? =
        switch line[index] {
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "[") where next == UInt8(ascii: "@") || next == UInt8(ascii: "^"):
          UInt8(ascii: "]")
        default: nil
        }
      if let close, let end = line[index...].firstIndex(of: close) {
        index = end + 1
      } else {
        plain.append(line[index])
        index += 1
      }
    }
    return plain
  }

  /// The secrets that are in a text.
  private func secrets(in bytes: [UInt8], isMarkup: Bool, isSplit: Bool = false) -> Set<Int> {
    search.found(in: bytes, isMarkup: isMarkup, isSplit: isSplit)
  }

  private func finding(_ position: Int, in place: String) -> Diagnostic {
    let secret = index.secrets[position]
    return GateRules.withheldPublished.finding(
      "\(secret.name)\(Self.link)\(place)", at: secret.range,
      notes: ["the value is not printed here, because logs are read by others"],
      suggestion: secret.isName ? Self.everydayName : nil)
  }

  private static let link = " would be published in "

  static let everydayName =
    "where the name is one of everyday words, write 'everyday-name' with a reason in its record, and "
    + "have it approved"

  /// The most files that are named one by one for the same value.
  private static let mostFiles = 5

  /// The findings of all files, with one for each value that is in more than a few of them.
  package static func merged(_ leaks: [Diagnostic]) -> [Diagnostic] {
    var places: [Diagnostic: [String]] = [:]
    var order: [Diagnostic] = []
    for leak in leaks {
      guard leak.rule == GateRules.withheldPublished.id,
        let link = leak.message.ranges(of: link).last
      else {
        order.append(leak)
        continue
      }
      let value = leak.replacing(message: String(leak.message[..<link.lowerBound]))
      if places[value] == nil { order.append(value) }
      places[value, default: []].append(String(leak.message[link.upperBound...]))
    }
    return order.flatMap { value -> [Diagnostic] in
      guard let files = places[value]?.sorted() else { return [value] }
      if files.count <= mostFiles {
        return files.map { value.replacing(message: value.message + link + $0) }
      }
      let shown = files.prefix(3).joined(separator: ", ")
      return [
        value.replacing(message: "\(value.message)\(link)\(files.count) files: \(shown) and others")
      ]
    }
  }

  private static func isMarkup(_ path: String) -> Bool {
    [".html", ".xml", ".svg", ".htm", ".xhtml"].contains { path.lowercased().hasSuffix($0) }
  }
}
