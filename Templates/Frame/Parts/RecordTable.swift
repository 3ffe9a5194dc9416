import HTML

/// A column of a table of records: its head, and a cell a row, nil where no source states it.
struct RecordColumn {
  let head: String
  let cells: [HTML?]
  /// Whether nothing is missing where no cell has a value: of a kiosk nobody asks the sexes.
  var isQuiet = false
}

/// A table whose rows become blocks on narrow screens. A column in which nothing is stated is left
/// out, and the caption says so.
func recordTable(
  caption: String, note: String? = nil, head: String, rows: [HTML], columns: [RecordColumn],
  in page: PageContext
) -> HTML {
  let words = page.words
  let shown = columns.filter { $0.cells.contains { $0 != nil } }
  let empty = columns.filter { column in
    !column.isQuiet && column.cells.allSatisfy { $0 == nil }
  }
  let missing: HTML? =
    empty.isEmpty
    ? nil
    : doubt(
      words(
        DirectoryWord.columnsNotStated,
        ["columns": empty.map { lowerFirst($0.head) }.joined(separator: ", ")]))
  let notes = [note.map { HTML.text($0) }, missing].compactMap { $0 }
  let small: HTML? =
    notes.isEmpty ? nil : " <small>\(notes.joined(separator: " "))</small>"
  let body = rows.enumerated().map { index, row -> HTML in
    let cells = shown.map { column -> HTML in
      let cell = column.cells[index] ?? HTML.text(words(DirectoryWord.notStated))
      return "<td data-label=\"\(column.head)\"><div>\(cell)</div></td>"
    }
    return "<tr><th scope=\"row\">\(row)</th>\(cells)</tr>"
  }
  return """
    <table class="records"><caption>\(caption)\(small)</caption><thead><tr>\
    \(for: [head] + shown.map(\.head), { "<th scope=\"col\">\($0)</th>" })</tr></thead>\
    <tbody>\(body)</tbody></table>
    """
}
