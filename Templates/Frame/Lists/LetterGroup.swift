import HTML
import Library
import Values

/// The entries of a long list that begin with one letter.
struct LetterGroup<Item> {
  let name: String
  /// The anchor of the group on its page.
  let id: String
  var items: [Item]

  /// - Parameters:
  ///   - items: In the order of their names.
  ///   - prefix: Begins the anchors; another list of the page has another.
  static func all(
    of items: [Item], anchors prefix: String = "page-letter", in collation: Collation,
    by name: (Item) -> String
  ) -> [LetterGroup] {
    var groups: [LetterGroup] = []
    for item in items {
      let initial = collation.initial(of: name(item))
      if groups.last?.name == initial {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(
          LetterGroup(name: initial, id: "\(prefix)-\(groups.count + 1)", items: [item]))
      }
    }
    return groups
  }
}

/// A list of this many entries is read in parts.
let longList = 60

/// The letters as a line of links. Nil for a list that is short enough to be looked through.
func letterJump<Item>(_ groups: [LetterGroup<Item>], in page: PageContext) -> HTML? {
  guard groups.count > 1 else { return nil }
  return """
    <nav aria-label="\(page.words(GlossaryWord.letters))"><ul class="jump">\
    \(for: groups, { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" })</ul></nav>
    """
}

/// A list of names in narrow columns; by letter, with a line of links to the letters, where it is long.
///
/// - Parameter entry: What is in an entry: a link, and what is said of it in few words.
func nameList<Item>(
  _ items: [Item], anchors prefix: String, in page: PageContext, by name: (Item) -> String,
  entry: (Item) -> HTML
) -> HTML {
  func list(_ items: [Item]) -> HTML {
    "<ul class=\"names\">\(items.map { "<li>\(entry($0))</li>" as HTML })</ul>"
  }
  guard items.count > longList else { return list(items) }
  let groups = LetterGroup.all(
    of: items, anchors: prefix, in: page.library.collation, by: name)
  let parts = groups.map { group -> HTML in
    "<h3 class=\"letter\" id=\"\(group.id)\">\(group.name)</h3>\(list(group.items))"
  }
  return "\(letterJump(groups, in: page))\(parts)"
}
