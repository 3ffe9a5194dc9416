import Library
import Records

/// The sources that one page cites, numbered in the order in which they are on the page.
struct PageCitations {
  /// A source, with its number and uses so far.
  private struct Entry {
    let source: Source
    /// Counted from 1; nil until the page is read.
    var number: Int?
    /// How many of the uses have been written.
    var writtenUses = 0
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]
  /// The numbered sources, with how often each is cited.
  private(set) var numbered: [CitedSource] = []

  /// Whether any template cited anything.
  var isEmpty: Bool { entries.isEmpty }

  /// The place of a source among those that templates cite.
  mutating func place(of id: String, in library: Library) -> Int? {
    if let known = places[id] { return known }
    guard let source = library.sources[id] else { return nil }
    entries.append(Entry(source: source))
    places[id] = entries.count - 1
    return entries.count - 1
  }

  /// The identifier of a source.
  func id(at place: Int) -> String { entries[place].source.id }

  /// Counts a citation, in page order. The first citation of a source assigns its number.
  mutating func count(at place: Int) {
    if let number = entries[place].number {
      numbered[number - 1].uses += 1
    } else {
      numbered.append(CitedSource(source: entries[place].source, uses: 1))
      entries[place].number = numbered.count
    }
  }

  /// Returns the number of a source, and the number of the use being written.
  mutating func use(at place: Int) -> (number: Int, use: Int) {
    guard let number = entries[place].number else {
      preconditionFailure("a citation must be in a part of the page that layout reads")
    }
    entries[place].writtenUses += 1
    return (number, entries[place].writtenUses)
  }
}
