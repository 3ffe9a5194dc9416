package import Library
package import Records
package import Values

/// One column of a table: its name, what it means, and how it is found in a row.
///
/// ```swift
/// Column("value", "The number; empty when 'missing' says why") { $0.value?.value }
/// ```
package struct Column<Row>: Sendable {
  package let name: String
  package let about: String
  /// The keys of a record that the column holds.
  package let keys: [String]
  /// What its cells are.
  let kind: DataTable.ColumnKind
  package let cell: @Sendable (Row, Library) -> DataTable.Cell

  /// - Parameters:
  ///   - keys: The keys of a record that the column holds; the one of the same name if left out.
  ///   - value: Finds the value in a row.
  package init<Value: CellValue>(
    _ name: String, _ about: String, of keys: [String]? = nil,
    value: @escaping @Sendable (Row) -> Value?
  ) {
    self.init(name, about, of: keys) { row, _ in value(row) }
  }

  /// - Parameter value: Finds the value in a row and what the library knows of it.
  package init<Value: CellValue>(
    _ name: String, _ about: String, of keys: [String]? = nil,
    value: @escaping @Sendable (Row, Library) -> Value?
  ) {
    kind = Value.kind
    self.name = name
    self.about = about
    self.keys = keys ?? [name.replacing("_", with: "-")]
    cell = { value($0, $1)?.cell(in: $1) ?? .none }
  }
}

extension DataTable {
  /// A table of rows with the columns that are declared for them.
  package init<Row>(
    _ name: String, _ about: String, columns: [Column<Row>], rows: some Sequence<Row>,
    in library: Library
  ) {
    self.init(
      name: name, about: about, columns: columns.map { Heading($0.name, $0.about, $0.kind) },
      rows: rows.map { row in columns.map { $0.cell(row, library) } })
  }
}

/// A value that a cell can hold. What names a record that is not listed is left out.
package protocol CellValue: Sendable {
  func cell(in library: Library) -> DataTable.Cell
  /// What cells with such values are.
  static var kind: DataTable.ColumnKind { get }
}

extension CellValue {
  package static var kind: DataTable.ColumnKind { .text }
}

/// A value that a cell, or an entry of a list in a cell, has as a text; nil where it may not be named.
package protocol CellEntry: CellValue {
  func text(in library: Library) -> String?
}

extension CellEntry {
  package func cell(in library: Library) -> DataTable.Cell { .text(text(in: library)) }
}

extension DataTable.Cell: CellValue {
  package func cell(in library: Library) -> DataTable.Cell { self }
}

extension Int: CellValue {
  package static var kind: DataTable.ColumnKind { .count }
  package func cell(in library: Library) -> DataTable.Cell { .count(self) }
}

extension Bool: CellValue {
  package static var kind: DataTable.ColumnKind { .flag }
  package func cell(in library: Library) -> DataTable.Cell { .flag(self) }
}

extension Quantity: CellValue {
  package static var kind: DataTable.ColumnKind { .number }
  package func cell(in library: Library) -> DataTable.Cell { .number(self) }
}

extension Array: CellValue where Element: CellEntry {
  package func cell(in library: Library) -> DataTable.Cell {
    .list(compactMap { $0.text(in: library) })
  }
}

extension String: CellEntry {
  package func text(in library: Library) -> String? { self }
}

extension PartialDate: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension Day: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension CountryCode: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension SubdivisionCode: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension LanguageTag: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension Place: CellEntry {
  package func text(in library: Library) -> String? { text }
}

extension Reference: CellEntry {
  package func text(in library: Library) -> String? { library.isListed(key) ? id : nil }
}

extension Citation: CellEntry {
  /// `id, locator`, the form in which content writes it.
  var text: String { SourceKey.written(source.id) + (locator.map { ", \($0)" } ?? "") }

  package func text(in library: Library) -> String? { text }
}

extension Name: CellEntry {
  /// `name (kind, language)`.
  package func text(in library: Library) -> String? {
    "\(text) (\([kind.rawValue, language?.text].compactMap { $0 }.joined(separator: ", ")))"
  }
}

extension Statement: CellEntry {
  package func text(in library: Library) -> String? {
    text + (date.map { ", \($0.text)" } ?? "") + inBrackets(sources)
  }
}

extension Source.Author: CellEntry {
  package func text(in library: Library) -> String? { sortedName }
}

/// Sources behind a text: ` (report, p. 4; other)`.
func inBrackets(_ sources: [Citation]) -> String {
  " (" + sources.map(\.text).joined(separator: "; ") + ")"
}
