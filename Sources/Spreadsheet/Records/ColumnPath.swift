import Diagnostics

/// The way from a record to the values of a column: `contacts.2.verified.date`.
struct ColumnPath: Hashable {
  enum Step: Hashable {
    case key(String)
    /// The number of an entry in a list, from 1.
    case entry(Int)
  }

  let steps: [Step]
  /// Whether its cells hold lists.
  let isList: Bool
  /// The words of which its cells hold one; empty where they may hold any text.
  let words: [String]
  let use: ColumnUse

  /// A name that leads nowhere: what is wrong, and the names that would be right.
  struct Mistake: Error {
    let message: String
    var notes: [String] = []
    var suggestion: String?
  }

  static func parse(_ name: String, in shape: RecordShape) -> Result<ColumnPath, Mistake> {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var steps: [Step] = []
    var keys = shape.root
    var index = 0
    while index < parts.count {
      let before = parts[..<index].map { $0 + "." }.joined()
      guard let key = keys.first(where: { $0.name == parts[index] }) else {
        return .failure(unknown(name, part: parts[index], before: before, keys: keys))
      }
      steps.append(.key(key.name))
      index += 1
      switch key.value {
      case .text, .word, .texts:
        guard index == parts.count else {
          return .failure(
            Mistake(
              message: "'\(before + key.name)' has no parts, so that \(quoted(name)) is no column",
              suggestion: key.value == .texts
                ? "write all of them in one column '\(before + key.name)', joined by '; '" : nil))
        }
        var words: [String] = []
        if case .word(let known) = key.value { words = known }
        return .success(
          ColumnPath(
            steps: steps, isList: key.value == .texts, words: words, use: key.use))
      case .group(let group):
        keys = shape.keys(of: group)
      case .groups(let group):
        keys = shape.keys(of: group)
        guard index < parts.count, let number = number(parts[index]) else {
          return .failure(unnumbered(name, before: before + key.name, key: keys.first?.name))
        }
        steps.append(.entry(number))
        index += 1
      }
    }
    let example = keys.first.map { "\(name).\($0.name)" } ?? name
    return .failure(
      Mistake(
        message: "\(quoted(name)) has parts, each of which must have a column of its own",
        suggestion: "for example '\(example)'"))
  }

  private static func number(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.utf8.first != 0x30,
      let number = Int(text), number <= SheetLimits.entries
    else { return nil }
    return number
  }

  private static func unknown(
    _ name: String, part: String, before: String, keys: [RecordShape.Key]
  ) -> Mistake {
    let known = keys.map { before + $0.columnName }
    return Mistake(
      message: "\(quoted(name)) must be the name of a column that is known here",
      notes: ["known columns: \(known.joined(separator: ", "))"],
      suggestion: didYouMean(before + part, among: keys.map { before + $0.name }))
  }

  private static func unnumbered(_ name: String, before: String, key: String?) -> Mistake {
    let example = key.map { "\(before).1.\($0)" } ?? "\(before).1"
    return Mistake(
      message: "entries of '\(before)' must have numbers from 1 to \(SheetLimits.entries), which "
        + "\(quoted(name)) has not",
      suggestion: "for example '\(example)'")
  }

  /// The name in quotes, cut where a cell holds a whole text instead of a name.
  private static func quoted(_ name: String) -> String {
    name.unicodeScalars.count <= 60
      ? "'\(name)'" : "'\(String(name.unicodeScalars.prefix(57)))…'"
  }
}

extension RecordShape.Key {
  /// How a column for the key begins.
  fileprivate var columnName: String {
    switch value {
    case .text, .word, .texts: name
    case .group: "\(name).…"
    case .groups: "\(name).1.…"
    }
  }
}
