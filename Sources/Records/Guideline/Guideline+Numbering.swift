extension Guideline {
  /// The items with their numbers, counted from 1 through all sections.
  package var numberedItems: [(section: Section, number: Int, item: Item)] {
    var number = 0
    return sections.flatMap { section in
      section.items.map { item in
        number += 1
        return (section, number, item)
      }
    }
  }

  package var partAnchors: [String] { numberedItems.map { Self.anchor($0.number) } }

  /// The anchor of the item with a number on the set's page, such as `g31`.
  package static func anchor(_ number: Int) -> String { "g\(number)" }
}
