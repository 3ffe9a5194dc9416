import Library
import Records
import Values

/// One way to narrow a list, such as by kind.
struct Facet<Item> {
  let name: FacetName
  let label: String
  /// The choice that leaves it out, such as "All kinds".
  let all: String
  /// What can be chosen, in order. A value without an item is not offered.
  let options: [Option]
  /// The values of an item: words of ASCII letters, digits and hyphens, none of them twice.
  let values: (Item) -> [String]

  struct Option {
    let value: String
    let label: String
  }
}

extension PageContext {
  /// Options in the order of the site's language; those of one label by value.
  func byLabel<Item>(_ options: [Facet<Item>.Option]) -> [Facet<Item>.Option] {
    library.collation.sorted(options, by: \.label, then: \.value)
  }
}
