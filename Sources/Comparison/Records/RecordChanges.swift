import Diagnostics
package import Gate
package import Library
package import Loading
package import Records
package import Values

/// The differences between two states of a site in some of its records, and in everything that isn't a
/// record. Comparing one page takes this and no rendered site.
package struct RecordChanges {
  /// A state of a site, and the content it was built from.
  package struct State {
    let library: Library
    let today: Day
    let folder: ContentFolder

    package init(_ library: Library, on today: Day, from folder: ContentFolder) {
      (self.library, self.today, self.folder) = (library, today, folder)
    }
  }

  /// The changes of records first, then all others.
  package let changes: [Change]

  /// - Throws: ``FileSystemError`` where a file has vanished.
  package init(
    of records: Set<RecordKey>, from base: State, to head: State, key: WithheldKey?
  ) throws {
    let before = try Comparison.Half(base, records)
    let after = try Comparison.Half(head, records)
    let disclosure = Disclosure(
      [(before.library, before.today), (after.library, after.today)], key: key)
    changes =
      LibraryComparison(from: before, to: after, disclosure).changes
      + (try ContentComparison(disclosure).changes(from: before, to: after))
  }
}

extension Comparison.Half {
  /// A state in which only some records are compared.
  fileprivate init(_ state: RecordChanges.State, _ records: Set<RecordKey>) throws {
    (library, today, folder, fingerprints) = (state.library, state.today, state.folder, [:])
    let paths = records.compactMap { key in
      state.library.record(key).map { state.library.paths[Int($0.header.range.file.index)] }
    }
    var sources: [RecordKey: RecordSource] = [:]
    for path in Set(paths) {
      for source in RecordSource.read(
        try folder.bytes(of: path), path: path, in: library.vocabulary)
      where records.contains(source.key) {
        sources[source.key] = source
      }
    }
    self.sources = sources
  }
}
