import Diagnostics
import Records
import Spreadsheet

/// What each file of a content folder brought when it was last read.
///
/// A file keeps its number when others come and go, so that what was read before stays true.
struct ContentFiles: Sendable {
  /// The path of each file that there ever was, by its number.
  private(set) var paths: [String] = []
  /// The numbers by the bytes of the paths: two encodings of one name are two files.
  private var numbers: [[UInt8]: FileID] = [:]
  /// What each file brought; those that are gone have none.
  private(set) var files: [FileID: LoadedFile.Kept] = [:]
  /// The findings of those files that have any, and the sheets among them.
  private(set) var findings: [FileID: [Diagnostic]] = [:]
  private(set) var sheets: [FileID: Sheet] = [:]
  /// What is in the folder and is no plain file.
  private(set) var oddities: [FileID: String] = [:]
  /// Whether the folder has texts of sources: then what records say is kept, to be looked up there.
  var hasSourceTexts = false
  /// The words that fields may hold: the built-in ones with those of the content.
  private(set) var vocabulary = BuiltInVocabulary.vocabulary

  @discardableResult
  mutating func number(_ path: String) -> FileID {
    let bytes = Array(path.utf8)
    if let known = numbers[bytes] { return known }
    let number = FileID(paths.count)
    numbers[bytes] = number
    paths.append(path)
    return number
  }

  func knownNumber(_ path: String) -> FileID? { numbers[Array(path.utf8)] }

  func path(of file: FileID) -> String { paths[Int(file.index)] }

  /// A file by its path, where there is one.
  func file(at path: String) -> LoadedFile? { knownNumber(path).flatMap { files[$0]?.file } }

  var settings: SiteSettings? { file(at: "site.yml")?.settings }

  /// The path of the map.
  var map: Located<String>? { file(at: "site.yml")?.map }

  /// The files in the order of their paths.
  var inOrder: [LoadedFile.Kept] { inOrder { _ in true } }

  private func inOrder(where isWanted: (LoadedFile) -> Bool) -> [LoadedFile.Kept] {
    files.filter { isWanted($0.value.file) }.sorted {
      path(of: $0.key).utf8.lexicographicallyPrecedes(path(of: $1.key).utf8)
    }.map(\.value)
  }

  /// What the records say as hashes, drafts included. Of several of one name the first one counts.
  var fingerprints: [RecordKey: Fingerprint] {
    Dictionary(
      inOrder { !$0.fingerprints.isEmpty }.flatMap(\.file.fingerprints),
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Changes

  mutating func keep(_ kept: LoadedFile.Kept, as number: FileID) {
    files[number] = kept
    let file = kept.file
    findings[number] = file.findings.isEmpty ? nil : file.findings.all
    if let sheet = file.sheet { sheets[number] = sheet }
  }

  mutating func note(_ oddity: ContentFolder.Oddity) { oddities[number(oddity.path)] = oddity.what }

  mutating func forget(_ file: FileID) {
    files[file] = nil
    findings[file] = nil
    oddities[file] = nil
  }

  /// Forgets what all files brought, and keeps their numbers.
  mutating func forgetAll() {
    files = [:]
    findings = [:]
    sheets = [:]
    oddities = [:]
    vocabulary = BuiltInVocabulary.vocabulary
  }

  /// Puts the vocabularies of the content together with the built-in ones, and checks them.
  mutating func settleVocabulary() {
    var tables = Dictionary(
      BuiltInVocabulary.tables.map { ($0.scheme, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, kept) in files {
      guard case .vocabulary(let scheme, let isOfTopics) = FileRole(path: path(of: number)) else {
        continue
      }
      guard let own = kept.file.ownVocabulary?.read else {
        // Of a file that could not be read nobody knows the words.
        let isNamedWell =
          VocabularyChecks.finding(named: scheme, isOfTopics: isOfTopics, in: number) == nil
        if isNamedWell, !kept.file.findings.isEmpty {
          var table = tables[scheme] ?? VocabularyTable(scheme: scheme, isOfTopics: isOfTopics)
          table.isUncertain = true
          tables[scheme] = table
        }
        continue
      }
      let base =
        own.replaces ? nil : BuiltInVocabulary.table(named: scheme)
      var all = (base ?? VocabularyTable(scheme: scheme, isOfTopics: own.table.isOfTopics))
        .extended(by: own.table)
      let wrong = VocabularyChecks(own: own.table, all: all).findings
      all.isUncertain = !kept.file.findings.isEmpty
      tables[scheme] = all
      if !wrong.isEmpty { findings[number, default: []] += wrong }
    }
    vocabulary = Vocabulary(tables.values.sorted { $0.scheme < $1.scheme })
  }

  /// Lets the files that are read from now on know the indicators.
  mutating func settleIndicators() {
    let indicators = inOrder { !$0.records.isEmpty }.flatMap { $0.file.records.of(Indicator.self) }
    if !indicators.isEmpty { vocabulary = vocabulary.with(indicators) }
  }

  /// The files and oddities below some folders.
  func files(below folders: Set<String>) -> [FileID] {
    guard !folders.isEmpty else { return [] }
    func isBelow(_ file: FileID) -> Bool {
      var path = self.path(of: file)[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        if folders.contains(String(path)) { return true }
      }
      return false
    }
    return (Array(files.keys) + Array(oddities.keys)).filter(isBelow)
  }
}
