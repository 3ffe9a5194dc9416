/// The kinds of markup that have been reported in one paragraph or heading, so that each is
/// reported once, at its first place.
struct LeftOvers {
  enum Kind: Int {
    case emphasis, deletion, highlight, code, link, wikiLink, note, entity, heading, list, table
    case block, citation, script, template, comment
    case nested, wide, command, formula, name, error, contents
    case reference, tag
  }

  private var seen = 0
  /// How many lines with a pipe there are, and the text of the last one.
  var pipeLines = 0
  var lastPipe: CommonMarkTree.Node?
  /// How many lines have a tab between words, and the text of the last one.
  var tabLines = 0
  var lastTab: CommonMarkTree.Node?
  /// What the last line began with that begins like an item of a list.
  var lastLabel: ListLabel?
  var lastLabelLine = 0
  /// The sign that the last line began with.
  var lastBullet: UInt32 = 0
  /// How many lines begin like the item of a list with numbers.
  var numberLines = 0

  func contains(_ kind: Kind) -> Bool { seen & (1 << kind.rawValue) != 0 }

  /// Whether a kind is met for the first time.
  mutating func insert(_ kind: Kind) -> Bool {
    let bit = 1 << kind.rawValue
    defer { seen |= bit }
    return seen & bit == 0
  }
}
