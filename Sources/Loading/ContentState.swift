import Diagnostics
import Fields
import Library
package import Records
package import Values

/// A content folder as it was last read, of which single files can be read again.
package struct ContentState: Sendable {
  private let reader: ContentReader
  private let includesDrafts: Bool
  private let clock: Day?
  private var files = ContentFiles()
  /// Files with prose that are left for later.
  private var deferred: [String] = []
  /// What the files made together when they were last asked, and what has changed since.
  private var assembled: (assembly: Assembly, library: Library)?
  private var before: [FileID: LoadedFile.Kept?] = [:]
  /// Whether everything must be read again, because the last attempt failed.
  private var isStale = false

  /// From how many files with prose on they may be left for later.
  private static let manyFiles = 500

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records that are drafts or of a later day are part of the site.
  ///   - clock: The day that decides what is still to be published later; by default the edition's.
  ///   - jobs: How many files are read at once.
  ///   - marksLines: Whether blocks of prose say which line they come from.
  ///   - defersProse: Whether files with prose, where they are many, wait for ``readDeferred()``.
  ///   - fingerprinting: The kinds of record of which hashes are wanted besides those that the
  ///     settings and the approvals name.
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read.
  package init(
    folder: ContentFolder, includesDrafts: Bool, clock: Day? = nil, jobs: Int,
    marksLines: Bool = false, defersProse: Bool = false, fingerprinting: Set<RecordKind> = []
  ) throws {
    self.includesDrafts = includesDrafts
    self.clock = clock
    reader = ContentReader(
      folder: folder, jobs: jobs, marksLines: marksLines, fingerprintedKinds: fingerprinting)
    try readAll(defersProse: defersProse)
  }

  // MARK: Reading

  /// Reads some files again: those that changed, came, or went.
  ///
  /// - Parameter changed: Paths from the content folder. A folder stands for all that is, or was, in
  ///   it.
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read; the next call then reads
  ///   everything.
  package mutating func reread(_ changed: Set<String>) throws {
    let folders = [FileRole.vocabularies, FileRole.snippetFolder]
    guard !changed.contains(where: { ContentReader.isDecisive($0) || folders.contains($0) }),
      !isStale
    else {
      return try rereadAll()
    }
    let folder = reader.folder
    var plain: Set<String> = []
    var others: Set<String> = []
    var found: [ContentFolder.Oddity] = []
    for path in changed.sorted() where !ContentFolder.isIgnored(path) {
      let kind = folder.kind(of: path)
      if kind == .file { plain.insert(path) } else { others.insert(path) }
      switch kind {
      case .file, nil: continue
      case .folder:
        let inside = try folder.files(below: path)
        plain.formUnion(inside.paths)
        found += inside.oddities
      case .symbolicLink: found.append(.init(path: path, what: ContentFolder.Oddity.symbolicLink))
      case .other: found.append(.init(path: path, what: ContentFolder.Oddity.other))
      }
    }
    for path in plain.union(others) { forget(files.number(path)) }
    for file in files.files(below: others) { forget(file) }
    for oddity in found { files.note(oddity) }
    // Records are read for what can be looked up only where there are texts.
    if !files.hasSourceTexts, plain.contains(where: { FileRole(path: $0) == .sourceText }) {
      return try rereadAll()
    }
    reader.read(plain.sorted(), into: &files)
  }

  /// Reads everything again.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read; the next call tries again.
  package mutating func rereadAll() throws {
    isStale = true
    try readAll(defersProse: false)
    isStale = false
  }

  private mutating func forget(_ file: FileID) {
    // The oldest self since the last assembly counts.
    if before[file] == nil { before[file] = .some(files.files[file]) }
    files.forget(file)
  }

  private mutating func readAll(defersProse: Bool) throws {
    assembled = nil
    let (plain, oddities) = try reader.folder.files()
    files.forgetAll()
    // Numbers follow the order of paths as long as nothing came later.
    let all = (plain + oddities.map(\.path)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for path in all { files.number(path) }
    files.hasSourceTexts = plain.contains { FileRole(path: $0) == .sourceText }
    for oddity in oddities { files.note(oddity) }
    reader.read(plain.filter(FileRole.isVocabulary), into: &files)
    files.settleVocabulary()
    reader.read(
      plain.filter {
        ContentReader.isDecisive($0) && !FileRole.isVocabulary($0) && !ContentReader.isIndicator($0)
      }, into: &files)
    reader.read(plain.filter(ContentReader.isIndicator), into: &files)
    files.settleIndicators()
    deferred = defersProse ? plain.filter(Self.isProse) : []
    if deferred.count < Self.manyFiles { deferred = [] }
    let others = plain.filter { !ContentReader.isDecisive($0) }
    reader.read(deferred.isEmpty ? others : others.filter { !Self.isProse($0) }, into: &files)
  }

  private static func isProse(_ path: String) -> Bool {
    if case .prose = FileRole(path: path) { return true }
    return false
  }

  /// Whether files are left for later, so that what they hold is missing.
  package var isPartial: Bool { !deferred.isEmpty }

  /// Reads the files that were left for later.
  package mutating func readDeferred() {
    assembled = nil
    reader.read(deferred, into: &files)
    deferred = []
  }

  // MARK: What the files make together

  /// The library that the files make together, and every problem.
  package mutating func outcome() -> Loader.Outcome {
    let settings = files.settings
    let keepsAddresses =
      !before.isEmpty
      && before.allSatisfy { file, old in
        old.flatMap { old in files.files[file].map { $0.file.keepsAddresses(of: old.file) } }
          ?? false
      }
    let isReplaced = replaceChanged()
    let gaps = files.gaps()
    if !isReplaced {
      let present = files.inOrder
      // Without settings there is no site, but what records say of each other is checked all the
      // same.
      let assembly = Assembly(
        files: present, paths: files.paths, settings: settings ?? .unread,
        vocabulary: files.vocabulary,
        publication: Publication(
          includesDrafts: includesDrafts, today: clock ?? settings?.date ?? .distantFuture),
        snippets: files.snippets, gaps: gaps)
      assembled = (assembly, assembly.library(of: present))
    }
    before = [:]
    // In the wrong folder every file is in a wrong place.
    let isWrongFolder = settings == nil && files.lowerContent != nil
    let all =
      isWrongFolder
      ? files.folderFindings(of: reader.folder)
      : files.findings.values.joined().map { assembled?.assembly.places.advised($0) ?? $0 }
        + files.folderFindings(of: reader.folder)
        + (assembled?.assembly.allFindings ?? [])
        + files.snippetFindings(isPartial: isPartial, gaps)
    return Loader.Outcome(
      library: settings == nil ? nil : assembled?.library,
      readable: isWrongFolder ? nil : assembled?.library, gaps: gaps,
      fingerprints: files.fingerprints, findings: files.withoutRepetitions(all.sorted()),
      sources: files.sourceTable(of: reader.folder), keepsAddresses: isReplaced && keepsAddresses)
  }

  /// Puts the changed files in the places of their older selves. Answers false where that is not
  /// enough.
  private mutating func replaceChanged() -> Bool {
    guard var next = assembled else { return false }
    // So that the dictionaries are changed where they are and not copied.
    assembled = nil
    for (file, old) in before {
      guard let old, let new = files.files[file],
        next.assembly.replace(old, by: new, in: &next.library)
      else { return false }
    }
    assembled = next
    return true
  }
}
