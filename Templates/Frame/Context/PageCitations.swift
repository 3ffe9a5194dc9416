import Library
package import Records

/// The sources that one page cites, numbered in the order in which they are on the page.
struct PageCitations {
  /// A source, with what is known of it at the moment.
  private struct Entry {
    let source: Source
    /// From 1; nil before the page is read.
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

  /// Counts a citation where it is on the page. The first of a source gives it its number.
  mutating func count(at place: Int) {
    if let number = entries[place].number {
      numbered[number - 1].uses += 1
    } else {
      numbered.append(CitedSource(source: entries[place].source, uses: 1))
      entries[place].number = numbered.count
    }
  }

  /// The number of a source, and which of its uses is written now.
  mutating func use(at place: Int) -> (number: Int, use: Int) {
    guard let number = entries[place].number else {
      preconditionFailure("a citation must be in a part of the page that layout reads")
    }
    entries[place].writtenUses += 1
    return (number, entries[place].writtenUses)
  }
}

/// A source that a page cites, with how often.
package struct CitedSource {
  package let source: Source
  package fileprivate(set) var uses: Int
}
