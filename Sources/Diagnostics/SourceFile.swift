/// Names one file of a run without holding its path: the index into a `SourceTable`.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: Int) {
    self.index = UInt32(index)
  }

  package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// The files of a run, in the order of their paths, and how to read them again for an excerpt.
package struct SourceTable: Sendable {
  /// Paths as people wrote them, such as `Content/figures/repatriation.yml`.
  package let paths: [String]
  private let read: @Sendable (FileID) -> [UInt8]?

  package init(paths: [String], read: @escaping @Sendable (FileID) -> [UInt8]?) {
    self.paths = paths
    self.read = read
  }

  package func path(of file: FileID) -> String {
    paths[Int(file.index)]
  }

  /// The file's bytes, read anew; nil when it has vanished since.
  package func bytes(of file: FileID) -> [UInt8]? {
    read(file)
  }
}
