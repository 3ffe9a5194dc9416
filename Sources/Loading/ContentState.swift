import Diagnostics
import Fields
import Markdown
package import Records
import Spreadsheet
package import Values

/// The files of a content folder as they were last read, of which single ones can be read anew.
///
/// A file keeps its number when others come and go, so that what was read before stays true.
package struct ContentState: Sendable {
  private let folder: ContentFolder
  private let includesDrafts: Bool
  private let jobs: Int
  private let marksLines: Bool
  private let clock: Day?
  /// The path of each file that there ever was, by its number.
  private var paths: [String] = []
  /// The numbers by the bytes of the paths: two encodings of one name are two files.
  private(set) var numbers: [[UInt8]: FileID] = [:]
  /// What each file brought; those that are gone have none.
  private(set) var files: [FileID: LoadedFile.Kept] = [:]
  /// The findings of those files that have any, and the sheets among them.
  private(set) var findings: [FileID: [Diagnostic]] = [:]
  private var sheets: [FileID: Sheet] = [:]
  /// What stands in the folder and is no plain file.
  private(set) var oddities: [FileID: String] = [:]
  /// Files with prose that are left for later.
  private var deferred: [String] = []
  private let defersProse: Bool
  private let fingerprintedKinds: Set<RecordKind>

  /// From how many files with prose on they may be left for later.
  private static let manyFiles = 500
  /// The path of the map.
  private var map: Located<String>? { file(at: "site.yml")?.map }
  /// What the files made together when they were last asked, and what has changed since.
  private var assembled: (assembly: Assembly, library: Library)?
  private var before: [FileID: LoadedFile.Kept?] = [:]
  /// Whether everything must be read anew, because the last attempt failed.
  private var isStale = false

  /// The anchors that the layout of each page uses itself.
  private static let anchorsOfEveryPage: Set<String> = ["main", "toc-h"]

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records that are drafts or of a later day are part of the site.
  ///   - clock: The day by which it is judged what is to be published later; else the edition's.
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
    fingerprintedKinds = fingerprinting
    self.defersProse = defersProse
    self.clock = clock
    self.marksLines = marksLines
    self.folder = folder
    self.includesDrafts = includesDrafts
    self.jobs = jobs
    try readAll()
  }

  /// Reads some files anew: those that changed, came, or went.
  ///
  /// - Parameter changed: Paths from the content folder. A folder stands for all that is, or was, in
  ///   it.
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read; the next call then reads
  ///   everything.
  package mutating func reread(_ changed: Set<String>) throws {
    guard changed.isDisjoint(with: Self.decisivePaths), !isStale else { return try rereadAll() }
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
    forget(plain.union(others), andBelow: others)
    for oddity in found { oddities[number(oddity.path)] = oddity.what }
    read(plain.sorted())
  }

  /// Reads everything anew.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read; the next call tries again.
  package mutating func rereadAll() throws {
    isStale = true
    try readAll()
    isStale = false
  }

  /// Forgets what stood at some paths, and all that stood below some of them.
  private mutating func forget(_ changed: Set<String>, andBelow folders: Set<String>) {
    for path in changed {
      let file = number(path)
      forget(file)
      oddities[file] = nil
    }
    guard !folders.isEmpty else { return }
    func isBelow(_ file: FileID) -> Bool {
      var path = self.path(of: file)[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        if folders.contains(String(path)) { return true }
      }
      return false
    }
    for file in files.keys where isBelow(file) { forget(file) }
    oddities = oddities.filter { !isBelow($0.key) }
  }

  private mutating func forget(_ file: FileID) {
    // The oldest self since the last assembly counts.
    if before[file] == nil { before[file] = .some(files[file]) }
    files[file] = nil
    findings[file] = nil
  }

  func path(of file: FileID) -> String { paths[Int(file.index)] }

  /// A file by its path, where there is one.
  func file(at path: String) -> LoadedFile? {
    numbers[Array(path.utf8)].flatMap { files[$0]?.file }
  }

  private mutating func readAll() throws {
    assembled = nil
    let isFirst = files.isEmpty
    let (plain, oddities) = try folder.files()
    files = [:]
    findings = [:]
    sheets = [:]
    // Numbers follow the order of paths as long as nothing came later.
    let all = (plain + oddities.map(\.path)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for path in all { number(path) }
    self.oddities = Dictionary(
      oddities.map { (number($0.path), $0.what) }, uniquingKeysWith: { $1 })
    read(plain.filter(Self.decisivePaths.contains))
    deferred = defersProse && isFirst ? plain.filter(Self.isProse) : []
    if deferred.count < Self.manyFiles { deferred = [] }
    let others = plain.filter { !Self.decisivePaths.contains($0) }
    read(deferred.isEmpty ? others : others.filter { !Self.isProse($0) })
  }

  /// What decides how other files are read: which of them is the map, and of which records approvals
  /// need hashes. They are read first, and once like every file.
  private static let decisivePaths: Set<String> = ["site.yml", Approval.path]

  /// The kinds of the records of which hashes are wanted.
  var kindsWithFingerprints: Set<RecordKind> {
    let approvals = file(at: Approval.path)?.approvals ?? []
    return fingerprintedKinds.union(file(at: "site.yml")?.settings?.review.required ?? [])
      .union(approvals.map(\.record.key.kind))
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
    read(deferred)
    deferred = []
  }

  private mutating func read(_ plain: [String]) {
    let markdown = MarkdownParser(
      viewNames: ViewSpec.names, viewKeys: ViewSpec.keys, linkPrefixes: RecordKind.linkPrefixes,
      reservedAnchors: Self.anchorsOfEveryPage, marksLines: marksLines)
    let reader = RecordReader(
      folder: folder, markdown: markdown, mapPath: map?.value,
      fingerprintedKinds: kindsWithFingerprints)
    let numbered = plain.map { (number: number($0), path: $0) }
    let read = parallelMap(numbered, jobs: jobs) {
      LoadedFile.Kept(reader.read($0.path, as: $0.number))
    }
    for ((number, _), kept) in zip(numbered, read) {
      files[number] = kept
      let file = kept.file
      findings[number] = file.findings.isEmpty ? nil : file.findings.all
      if let sheet = file.sheet { sheets[number] = sheet }
    }
  }

  @discardableResult
  private mutating func number(_ path: String) -> FileID {
    let bytes = Array(path.utf8)
    if let known = numbers[bytes] { return known }
    let number = FileID(paths.count)
    numbers[bytes] = number
    paths.append(path)
    return number
  }

  /// The library that the files make together, and every problem.
  package mutating func outcome() -> Loader.Outcome {
    let settings = file(at: "site.yml")?.settings
    let keepsAddresses =
      !before.isEmpty
      && before.allSatisfy { file, old in
        old.flatMap { old in files[file].map { $0.file.keepsAddresses(of: old.file) } } ?? false
      }
    let isReplaced = replaceChanged()
    let gaps = gaps()
    if !isReplaced {
      let present = files.sorted {
        path(of: $0.key).utf8.lexicographicallyPrecedes(path(of: $1.key).utf8)
      }.map(\.value)
      // Without settings there is no site, but what records say of each other is checked all the
      // same.
      let assembly = Assembly(
        files: present, paths: paths, settings: settings ?? .unread,
        includesDrafts: includesDrafts, today: clock ?? settings?.date ?? .distantFuture,
        gaps: gaps)
      assembled = (assembly, assembly.library(of: present))
    }
    before = [:]
    // In the wrong folder every file is in a wrong place.
    let isWrongFolder = settings == nil && lowerContent != nil
    let all =
      isWrongFolder
      ? folderFindings()
      : findings.values.joined().map { assembled?.assembly.advised($0) ?? $0 } + folderFindings()
        + (assembled?.assembly.findings ?? [])
    return Loader.Outcome(
      library: settings == nil ? nil : assembled?.library,
      readable: isWrongFolder ? nil : assembled?.library, gaps: gaps,
      fingerprints: fingerprints, findings: all.sorted(),
      sources: sourceTable(), keepsAddresses: isReplaced && keepsAddresses)
  }

  /// Puts the changed files in the places of their older selves. Answers false where that is not
  /// enough.
  private mutating func replaceChanged() -> Bool {
    guard var next = assembled else { return false }
    // So that the dictionaries are changed where they are and not copied.
    assembled = nil
    for (file, old) in before {
      guard let old, let new = files[file],
        next.assembly.replace(old, by: new, in: &next.library)
      else { return false }
    }
    assembled = next
    return true
  }

  /// What is wrong with the folder rather than with what a file says.
  private func folderFindings() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let map, file(at: map.value) == nil {
      findings.append(
        LoadingRules.badMap.finding(
          "'\(map.value)' must be a file in the content folder", at: map.range,
          suggestion: didYouMean(map.value, among: files.keys.map { path(of: $0) }.sorted())))
    }
    for (file, what) in oddities {
      let path = path(of: file)
      findings.append(
        LoadingRules.notAPlainFile.finding(
          "'\(path)' must be a plain file, not \(what)",
          at: SourceRange(wholeOf: file), suggestion: "copy the file here instead"))
    }
    if file(at: "site.yml") == nil {
      findings.append(
        LoadingRules.missingSettings.finding(
          "'\(folder.name)' must hold a file 'site.yml'", at: nil,
          suggestion: lowerContent.map {
            "the content may be meant that is in '\(folder.name)/\($0)'"
          }
            ?? "'dossier new site DIR' writes one to start from"))
    }
    return findings
  }

  /// The folder below that has settings, where this one was named by mistake.
  private var lowerContent: String? {
    let ending = "/site.yml"
    let found = files.keys.map { path(of: $0) }
      .filter { $0.hasSuffix(ending) && FileRole(path: $0) == .misplaced }
    return found.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
      .map { String($0.dropLast(ending.utf8.count)) }
  }

  private func sourceTable() -> SourceTable {
    let (folder, paths, sheets) = (folder, paths, sheets)
    let stamps = files.compactMapValues(\.file.stamp)
    let large = Set(files.filter { $0.value.file.asset?.large != nil }.keys)
    let read: @Sendable (FileID) -> [UInt8]? = { file in
      // A line of a file that has changed since is not the line that a finding is about.
      guard Int(file.index) < paths.count, !large.contains(file),
        let (bytes, stamp) = try? folder.stampedBytes(of: paths[Int(file.index)]),
        stamp == stamps[file]
      else { return nil }
      return bytes
    }
    let discretion = Discretion(
      files.lazy.map { (id: $0.key, path: paths[Int($0.key.index)], file: $0.value.file) })
    return SourceTable(
      paths: paths.map { folder.name + "/" + $0 },
      place: { range in
        sheets[range.file]?.name(of: range).map { discretion.shown($0, of: range.file) }
      },
      quotation: { file, line in
        discretion.hides(file, line)
          ? .nothing : FileRole(path: paths[Int(file.index)]).quotation(of: line)
      },
      wording: { discretion.shown($0, bytes: read) }, read: read)
  }
}
