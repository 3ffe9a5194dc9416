import Diagnostics
import Library
import Markdown
import Records

/// Links between pages, and the places on them that they name.
extension Assembly {
  mutating func checkLinks(of entry: LoadedFile.Entry) {
    guard let body = entry.body else { return }
    for link in body.links {
      switch link.target {
      case .record(let prefix, let id, let fragment):
        guard let fragment, let kind = RecordKind(linkPrefix: prefix),
          let target = entries[RecordKey(kind, id)]
        else { continue }
        checkAnchor(fragment, in: target, at: link.range, of: entry)
      case .anchor(let anchor):
        checkAnchor(anchor, in: entry, at: link.range, of: entry)
      case .file(let path, let fragment):
        checkFile(path, fragment: fragment, from: entry, at: link.range)
      }
    }
    for image in body.images + entry.viewPictures {
      checkFile(image.path, fragment: nil, from: entry, at: image.range, isImage: true)
    }
  }

  private mutating func checkFile(
    _ path: String, fragment: String?, from entry: LoadedFile.Entry, at range: SourceRange,
    isImage: Bool = false
  ) {
    // A link in a snippet starts from the snippet's file, not from that of the page.
    let own = table.path(of: range.file)
    let resolved = ContentPath.resolve(path, from: own)
    if let resolved, let index = assetPaths.firstIndex(of: resolved) {
      return checkSpelling(of: resolved, as: assetPaths[index], at: range, of: entry)
    }
    guard let resolved, let key = table.recordOfPath[resolved], let target = entries[key] else {
      if hasEnough(of: entry) || resolved.map({ gaps.mayHold(path: $0) }) ?? false { return }
      let kind = isImage ? "image" : "link"
      let records =
        isImage ? [] : RecordKind.allCases.filter { entries[RecordKey($0, path)] != nil }
      let suggestion =
        records.isEmpty ? nil : didYouMean(records.map { "\($0.linkPrefix):\(path)" })
      let fromRoot =
        assetPaths.contains(path) || table.recordOfPath[path] != nil
        ? "write '/\(path)': without the '/' a path starts from the folder of this file" : nil
      let near =
        suggestion != nil || fromRoot != nil
        ? suggestion ?? fromRoot
        : suggestions.suggestion(for: path, at: "\(own) \(kind)") {
          nearestNames(
            to: path,
            in: (isImage ? Array(assetPaths) : Array(table.recordOfPath.keys) + assetPaths)
              .filter { resolved.map($0.mayBeMeantBy) ?? true }.sorted()
              .map { path.hasPrefix("/") ? "/" + $0 : ContentPath.relative($0, from: own) })
        }
      report(
        LoadingRules.brokenLink.finding(
          "'\(path)' must be the path of a page or an asset, from this file", at: range,
          suggestion: near), of: entry)
      return
    }
    if publication.leavesOut(target), !publication.leavesOut(entry), isSurelyPublished(entry) {
      report(
        LoadingRules.draftLinked.finding(
          "'\(entry.key.id)' is published and must not link to the draft '\(key.id)'", at: range,
          related: [.init("the draft", at: target.range)]), of: entry)
    }
    if let fragment { checkAnchor(fragment, in: target, at: range, of: entry) }
  }

  private mutating func checkAnchor(
    _ anchor: String, in target: LoadedFile.Entry, at range: SourceRange,
    of entry: LoadedFile.Entry
  ) {
    // The items of a set of guidelines are anchors too, and may not all have been read.
    let isUncertain = target.key.kind == .guideline && gaps.touches(target.range)
    guard !target.anchors.contains(anchor), !isUncertain, !hasEnough(of: entry) else { return }
    let place = "\(target.key.kind) \(target.key.id)#"
    let suggestion = suggestions.suggestion(for: anchor, at: place) {
      let meant = target.body?.headings(meantBy: anchor) ?? []
      return meant.isEmpty ? nearestNames(to: anchor, in: target.anchors.sorted()) : meant
    }
    report(
      LoadingRules.missingAnchor.finding(
        "'#\(anchor)' must be the identifier of a heading or an item of '\(target.key.id)'",
        at: range,
        suggestion: suggestion), of: entry)
  }
}
