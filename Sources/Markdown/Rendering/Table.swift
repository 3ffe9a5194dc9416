/// A pipe table: where its cells are among the parsed cells, and what its delimiter row says.
struct Table {
  enum Alignment {
    case none, left, center, right
  }

  let alignments: [Alignment]
  /// The number of cells of each row, the header first.
  var rowCounts: [Int] = []
  /// The text above the header in the same paragraph, as a node of the cells' tree.
  var lead: CommonMarkTree.Node?
  /// The cells, row by row.
  var cells: [CommonMarkTree.Node] = []
  /// Whether some lines of the same paragraph stand above the header.
  var hasLead = false
  /// The offset of the header row in the source.
  let start: Int
}
