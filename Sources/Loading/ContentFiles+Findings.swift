import Diagnostics
import Library
import Records
import Spreadsheet

extension ContentFiles {
  /// What could not be read.
  func gaps() -> ContentGaps {
    var gaps = ContentGaps()
    for file in findings.keys {
      guard let loaded = files[file]?.file else { continue }
      for unread in loaded.unread { gaps.add(unread, in: file, at: path(of: file)) }
      for (hole, kind) in loaded.holes { gaps.add(hole, of: kind) }
    }
    for file in oddities.keys {
      let path = path(of: file)
      gaps.add(
        ContentGaps.UnreadNames(kinds: FileRole.kinds(at: path), names: nil), in: file, at: path)
    }
    func lacks(_ path: String) -> Bool {
      let number = knownNumber(path)
      return number.flatMap { findings[$0] }?.contains { $0.severity == .error } ?? false
        || number.map { oddities[$0] != nil } ?? false
    }
    gaps.lacksSettings = file(at: "site.yml") == nil || lacks("site.yml")
    gaps.lacksApprovals = lacks(Approval.path)
    return gaps
  }

  /// What is wrong with the folder rather than with what a file says.
  func folderFindings(of folder: ContentFolder) -> [Diagnostic] {
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
  var lowerContent: String? {
    let ending = "/site.yml"
    let found = files.keys.map { path(of: $0) }
      .filter { $0.hasSuffix(ending) && FileRole(path: $0) == .misplaced }
    return found.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
      .map { String($0.dropLast(ending.utf8.count)) }
  }

  func sourceTable(of folder: ContentFolder) -> SourceTable {
    let (paths, sheets) = (paths, sheets)
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
