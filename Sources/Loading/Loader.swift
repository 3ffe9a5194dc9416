package import Diagnostics
import Fields
import Markdown
package import Records

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
    let (paths, oddities) = try folder.files()
    let table = sourceTable(paths: paths + oddities.map(\.path))
    let map = mapPath(among: paths)
    let markdown = MarkdownParser(
      viewNames: ViewSpec.names, reservedAnchors: Self.anchorsOfEveryPage)
    let reader = RecordReader(folder: folder, markdown: markdown, mapPath: map?.value)
    let numbered = paths.enumerated().map { (FileID($0.offset), $0.element) }
    let files = parallelMap(numbered, jobs: jobs) { reader.read($0.1, as: $0.0) }

    var findings = files.flatMap(\.findings)
    if let map, !paths.contains(map.value) {
      findings.append(
        LoadingRules.badMap.finding(
          "'\(map.value)' must be a file in the content folder", at: map.range,
          suggestion: didYouMean(map.value, among: paths)))
    }
    for (index, oddity) in oddities.enumerated() {
      findings.append(
        LoadingRules.notAPlainFile.finding(
          "'\(oddity.path)' must be a plain file, not \(oddity.what)",
          at: SourceRange(wholeOf: FileID(paths.count + index)),
          suggestion: "copy the file here instead"))
    }
    guard let settings = files.lazy.compactMap(\.settings).first else {
      if !paths.contains("site.yml") {
        findings.append(
          LoadingRules.missingSettings.finding(
            "'\(folder.name)' must hold a file 'site.yml'", at: nil,
            suggestion: "'dossier new site DIR' writes one to start from"))
      }
      return Outcome(library: nil, findings: findings.sorted(), sources: table)
    }
    var assembly = Assembly(
      files: files, paths: paths, settings: settings, includesDrafts: includesDrafts)
    let library = assembly.library()
    findings += assembly.findings
    return Outcome(library: library, findings: findings.sorted(), sources: table)
  }

  private func sourceTable(paths: [String]) -> SourceTable {
    let folder = folder
    return SourceTable(paths: paths.map { folder.name + "/" + $0 }) { file in
      guard Int(file.index) < paths.count else { return nil }
      return try? folder.bytes(of: paths[Int(file.index)])
    }
  }

  /// The map's path, read ahead of everything else because it decides how a file is read.
  private func mapPath(among paths: [String]) -> Located<String>? {
    guard let index = paths.firstIndex(of: "site.yml"),
      let bytes = try? folder.bytes(of: "site.yml")
    else { return nil }
    return RecordReader.mapPath(inSettings: bytes, file: FileID(index))
  }
}
