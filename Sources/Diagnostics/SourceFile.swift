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
  private let place: @Sendable (SourceRange) -> String?
  private let quotation: @Sendable (FileID, ArraySlice<UInt8>) -> Quotation
  private let wording: @Sendable (Diagnostic) -> Diagnostic

  /// - Parameters:
  ///   - paths: The paths, in the order of the files' numbers.
  ///   - place: What a place is called besides its line, such as a row and a column of a sheet.
  ///   - quotation: How much of one of a file's lines may be shown.
  ///   - wording: A finding as far as its texts may be shown.
  ///   - read: Answers a file's bytes.
  package init(
    paths: [String], place: @escaping @Sendable (SourceRange) -> String? = { _ in nil },
    quotation: @escaping @Sendable (FileID, ArraySlice<UInt8>) -> Quotation = { _, _ in .line },
    wording: @escaping @Sendable (Diagnostic) -> Diagnostic = { $0 },
    read: @escaping @Sendable (FileID) -> [UInt8]?
  ) {
    self.paths = paths
    self.place = place
    self.quotation = quotation
    self.wording = wording
    self.read = read
  }

  /// The same files, of which no line is shown that `isSecret`, and no text of a finding.
  package func hiding(_ isSecret: @escaping @Sendable ([UInt8]) -> Bool) -> SourceTable {
    let (place, quotation, wording) = (place, quotation, wording)
    return SourceTable(
      paths: paths,
      place: { range in place(range).flatMap { isSecret(Array($0.utf8)) ? nil : $0 } },
      quotation: { file, line in isSecret(Array(line)) ? .nothing : quotation(file, line) },
      wording: { finding in
        wording(finding).replacingTexts { text in
          isSecret(Array(text.utf8)) ? "a text that holds what is withheld is not shown" : text
        }
      },
      read: read)
  }

  /// The finding as far as its texts may be shown.
  package func worded(_ finding: Diagnostic) -> Diagnostic { wording(finding) }

  /// How much of a line of the file may be shown.
  package func quotation(of file: FileID, _ line: ArraySlice<UInt8>) -> Quotation {
    quotation(file, line)
  }

  package func path(of file: FileID) -> String {
    paths[Int(file.index)]
  }

  /// The finding as far as it may be shown, with what its places are called besides their lines in its
  /// notes.
  package func placed(_ finding: Diagnostic) -> Diagnostic {
    let finding = wording(finding)
    let own = finding.range.flatMap(place)
    let related = finding.related.map { other in
      place(other.range).map { Diagnostic.Related("\(other.message), \($0)", at: other.range) }
        ?? other
    }
    guard own != nil || related != finding.related else { return finding }
    return finding.with(notes: (own.map { [$0] } ?? []) + finding.notes, related: related)
  }

  /// The file's bytes, read anew; nil when it has vanished since.
  package func bytes(of file: FileID) -> [UInt8]? {
    read(file)
  }
}
