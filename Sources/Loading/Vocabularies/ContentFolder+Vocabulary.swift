package import Records

extension ContentFolder {
  /// The words that are in force in a content folder: the built-in ones with its own.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package func vocabulary() throws -> Vocabulary {
    var contents = ContentFiles()
    let plain = try files().paths.filter(FileRole.isVocabulary)
    guard !plain.isEmpty else { return contents.vocabulary }
    ContentReader(folder: self, jobs: 1, marksLines: false, fingerprintedKinds: [])
      .read(plain, into: &contents)
    contents.settleVocabulary()
    return contents.vocabulary
  }
}
