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
  /// What pages have from what they are part of, by the number of that.
  private var inherited: [Int: Names?] = [:]
  /// The objects that were noted.
  private var noted: Set<Int> = []
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
    note(fonts: dictionary.value(of: "Font"))
    let resources = dictionary.value(of: "Resources")
    if let number = resources.number, !noted.insert(number).inserted { return }
    if let found = objects.resolved(resources) { note(fonts: found.value(of: "Font")) }
  }

  private mutating func note(fonts: PDFDictionary) {
    if let number = fonts.number, !noted.insert(number).inserted { return }
    for (name, reading) in names(in: fonts) {
      let others = named[name, default: []]
      if others.count < Self.mostOfName, !others.contains(reading) {
        named[name] = others + [reading]
      }
    }
  }

  /// The fonts of a page or a form; nil where neither it nor what it is part of says any.
  mutating func names(of holder: PDFDictionary) -> Names? { names(of: holder, depth: 0) }

  private mutating func names(of holder: PDFDictionary, depth: Int) -> Names? {
    let resources = holder.value(of: "Resources")
    if let number = resources.number, let names = known[number] { return names }
    if let found = objects.resolved(resources) {
      let names = names(in: found.value(of: "Font"))
      if let number = resources.number { known[number] = names }
      return names
    }
    guard depth < Self.mostAncestors, let parent = holder.value(of: "Parent").number else {
      return nil
    }
    if let names = inherited[parent] { return names }
    var names: Names?
    if let holder = objects.object(parent) { names = self.names(of: holder, depth: depth + 1) }
    inherited.updateValue(names, forKey: parent)
    return names
  }

  /// How the texts of a font may be read: in one way where the page says which font it is.
  func readings(of name: String?, in page: Names?) -> [Reading] {
    guard let name else { return all }
    if let reading = page?[name] { return [reading] }
    return named[name] ?? all
  }

  private mutating func names(in fonts: PDFDictionary) -> Names {
    if let number = fonts.number, let names = known[number] { return names }
    var names: Names = [:]
    for (name, value) in objects.resolved(fonts)?.entries ?? [] {
      names[name] = reading(of: PDFDictionary(value))
    }
    if let number = fonts.number { known[number] = names }
    return names
  }

  private mutating func reading(of value: PDFDictionary) -> Reading {
    let number = value.number
    if let number, let reading = fonts[number] { return reading }
    let table = objects.resolved(value)?.value(of: "ToUnicode").references.first
    let reading = table.flatMap { numbered[$0] }.map { Reading.table($0) } ?? .plain
    if let number { fonts[number] = reading }
    return reading
  }
}
