import Diagnostics

/// The footnotes of a body: what is defined, and in which order it is referred to.
struct Footnotes {
  typealias Node = CommonMarkTree.Node

  /// One definition and its state.
  struct Note {
    let label: [UInt8]
    let start: Int
    /// The top-level blocks that make it up.
    var blocks: [Node] = []
    /// 1 for the note that is referred to first, 0 while none refers to it.
    var number = 0
    var references = 0
  }

  private(set) var notes: [Note] = []
  /// The index of each label's first definition.
  private(set) var indexOfLabel: [[UInt8]: Int] = [:]
  /// The indices of notes in the order of their numbers.
  private(set) var order: [Int] = []
  /// Definitions of a label that was defined before, with the index of the first one.
  private(set) var duplicates: [(index: Int, first: Int)] = []

  init(_ definitions: [FootnoteDefinition]) {
    for (index, definition) in definitions.enumerated() {
      notes.append(Note(label: definition.label, start: definition.start))
      if let first = indexOfLabel[definition.label] {
        duplicates.append((index, first))
      } else {
        indexOfLabel[definition.label] = index
      }
    }
  }

  /// Counts a reference. Returns the note's number and how many references it now has.
  mutating func refer(to index: Int) -> (number: Int, reference: Int) {
    if notes[index].number == 0 {
      order.append(index)
      notes[index].number = order.count
    }
    notes[index].references += 1
    return (notes[index].number, notes[index].references)
  }

  mutating func add(_ block: Node, to index: Int) {
    notes[index].blocks.append(block)
  }
}
