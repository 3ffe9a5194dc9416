/// Which table of letters (`ToUnicode`) each font of a PDF has.
struct PDFFonts {
  /// How the texts of a font are read.
  enum Reading: Hashable {
    /// As their bytes say.
    case plain
    /// By one of the tables.
    case table(Int)
  }

  /// The fonts of a page by the names that the page gives them.
  typealias Names = [String: Reading]

  let tables: [PDFCharacterMap]
  private let objects: PDFObjects
  /// The table of each numbered stream that is one; of several versions the last.
  private let numbered: [Int: Int]
  /// What a text may be of which the font isn't known.
  private let all: [Reading]
  /// The readings of each name, wherever it is given.
  private var named: [String: [Reading]] = [:]
  /// Names by the number of the object that gives them, and readings by that of the font.
  private var known: [Int: Names] = [:]
  private var fonts: [Int: Reading] = [:]

  private static let mostAncestors = 32
  /// How many fonts of the same name are tried where a page doesn't say which it is.
  private static let mostOfName = 50

  /// - Parameter tables: The tables with the numbers of their streams, in the order of the file.
  init(_ objects: PDFObjects, tables: [(number: Int?, map: PDFCharacterMap)]) {
    self.objects = objects
    self.tables = tables.map(\.map)
    var numbered: [Int: Int] = [:]
    for (index, table) in tables.enumerated() {
      if let number = table.number { numbered[number] = index }
    }
    self.numbered = numbered
    all = [.plain] + tables.indices.map { .table($0) }
  }

  /// Notes the fonts that a dictionary gives names to, for pages that don't say where theirs are.
  mutating func note(_ dictionary: PDFDictionary) {
    let own = dictionary.value(of: "Font")
    let inner = objects.resolved(dictionary.value(of: "Resources"))?.value(of: "Font")
    for fonts in [own, inner].compactMap({ $0 }) {
      for (name, reading) in names(in: fonts) {
        let others = named[name, default: []]
        if others.count < Self.mostOfName, !others.contains(reading) {
          named[name] = others + [reading]
        }
      }
    }
  }

  /// The fonts of a page or a form; nil where neither it nor what it is part of says any.
  mutating func names(of holder: PDFDictionary) -> Names? {
    var holder = holder
    for _ in 0..<Self.mostAncestors {
      let resources = holder.value(of: "Resources")
      if let number = resources.references.first, !resources.isDictionary, let names = known[number]
      {
        return names
      }
      if let found = objects.resolved(resources) {
        let names = names(in: found.value(of: "Font"))
        if let number = resources.references.first, !resources.isDictionary {
          known[number] = names
        }
        return names
      }
      guard let parent = objects.resolved(holder.value(of: "Parent")) else { return nil }
      holder = parent
    }
    return nil
  }

  /// How the texts of a font may be read: in one way where the page says which font it is.
  func readings(of name: String?, in page: Names?) -> [Reading] {
    guard let name else { return all }
    if let reading = page?[name] { return [reading] }
    return named[name] ?? all
  }

  private mutating func names(in fonts: PDFDictionary) -> Names {
    guard let fonts = objects.resolved(fonts) else { return [:] }
    var names: Names = [:]
    for (name, value) in fonts.entries { names[name] = reading(of: value) }
    return names
  }

  private mutating func reading(of value: ArraySlice<PDFLexer.Token>) -> Reading {
    let value = PDFDictionary(value)
    let number = value.isDictionary ? nil : value.references.first
    if let number, let reading = fonts[number] { return reading }
    let table = objects.resolved(value)?.value(of: "ToUnicode").references.first
    let reading = table.flatMap { numbered[$0] }.map { Reading.table($0) } ?? .plain
    if let number { fonts[number] = reading }
    return reading
  }
}
