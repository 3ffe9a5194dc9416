/// The files of the finished site that differ, by comparing their bytes.
package struct PageChanges: Sendable {
  /// Pages that may be named, in the order of their addresses.
  package let added: [String]
  package let removed: [String]
  package let changed: [String]
  /// Files of data, feeds and assets that differ in any way.
  package let otherFiles: [String]
  /// How many files differ whose names would give away what is withheld.
  package let unnamed: Int
  /// Those of the changed pages that do not differ by the settings of the site alone; nil where the
  /// settings are the same, or cannot be told apart from the rest.
  package let changedOtherwise: [String]?
  /// How many pages both versions have.
  package let common: Int

  var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && otherFiles.isEmpty && unnamed == 0
  }
}
