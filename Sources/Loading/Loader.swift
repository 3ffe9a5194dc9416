package import Diagnostics
import Fields
import Markdown
package import Records
import Spreadsheet

/// Reads a content folder into one `Library`, and collects every problem on the way.
package struct Loader: Sendable {
  private let folder: ContentFolder
  private let includesDrafts: Bool
  private let jobs: Int

  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records marked `draft: true` are part of the site.
  ///   - jobs: How many files are read at once.
  package init(folder: ContentFolder, includesDrafts: Bool = false, jobs: Int = 1) {
    self.folder = folder
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// The anchors that the layout of each page uses itself.
  private static let anchorsOfEveryPage: Set<String> = ["main", "toc-h"]

  /// What loading brought.
  package struct Outcome: Sendable {
    /// The library, or nil when there are no settings to make one with.
    package let library: Library?
    package let findings: [Diagnostic]
    package let sources: SourceTable
  }

  /// Reads everything.
  ///
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read.
  package func load() throws -> Outcome {
    let (plain, oddities) = try folder.files()
    let kinds = Dictionary(oddities.map { ($0.path, $0.what) }, uniquingKeysWith: { $1 })
    let paths = (plain + oddities.map(\.path)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let map = mapPath(among: paths)
    let markdown = MarkdownParser(
      viewNames: ViewSpec.names, reservedAnchors: Self.anchorsOfEveryPage)
    let reader = RecordReader(folder: folder, markdown: markdown, mapPath: map?.value)
    let numbered = paths.enumerated().map { (FileID($0.offset), $0.element) }
      .filter { kinds[$0.1] == nil }
    let files = parallelMap(numbered, jobs: jobs) { reader.read($0.1, as: $0.0) }

    let table = sourceTable(
      paths: paths,
      sheets: Dictionary(
        files.compactMap(\.sheet).map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first }))
    var findings = files.flatMap(\.findings)
    if let map, !plain.contains(map.value) {
      findings.append(
        LoadingRules.badMap.finding(
          "'\(map.value)' must be a file in the content folder", at: map.range,
          suggestion: didYouMean(map.value, among: plain)))
    }
    for (index, path) in paths.enumerated() {
      guard let kind = kinds[path] else { continue }
      findings.append(
        LoadingRules.notAPlainFile.finding(
          "'\(path)' must be a plain file, not \(kind)",
          at: SourceRange(wholeOf: FileID(index)),
          suggestion: "copy the file here instead"))
    }
    if !plain.contains("site.yml") {
      findings.append(
        LoadingRules.missingSettings.finding(
          "'\(folder.name)' must hold a file 'site.yml'", at: nil,
          suggestion: "'dossier new site DIR' writes one to start from"))
    }
    let settings = files.lazy.compactMap(\.settings).first
    // Without settings there is no site, but what records say of each other is checked all the same.
    var assembly = Assembly(
      files: files, paths: paths, settings: settings ?? .unread, includesDrafts: includesDrafts)
    let library = assembly.library()
    findings += assembly.findings
    return Outcome(
      library: settings == nil ? nil : library, findings: findings.sorted(), sources: table)
  }

  private func sourceTable(paths: [String], sheets: [FileID: Sheet]) -> SourceTable {
    let folder = folder
    return SourceTable(
      paths: paths.map { folder.name + "/" + $0 }, place: { sheets[$0.file]?.name(of: $0) },
      quotation: { FileRole(path: paths[Int($0.index)]).quotation(of: $1) },
      read: { file in
        guard Int(file.index) < paths.count else { return nil }
        return try? folder.bytes(of: paths[Int(file.index)])
      })
  }

  /// The map's path, read ahead of everything else because it decides how a file is read.
  private func mapPath(among paths: [String]) -> Located<String>? {
    guard let index = paths.firstIndex(of: "site.yml"),
      let bytes = try? folder.bytes(of: "site.yml")
    else { return nil }
    return RecordReader.mapPath(inSettings: bytes, file: FileID(index))
  }
}
