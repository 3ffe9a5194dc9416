import Diagnostics
import Fields

extension RecordReader {
  /// Reads the outlines of the site's map, with everything that is wrong with them.
  func readMap(_ bytes: [UInt8], file: FileID, into loaded: inout LoadedFile) {
    // GeoJSON is another program's, and a download that was broken off is one problem.
    loaded.isExport = true
    let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
    guard let node, !node.isMissing else {
      if loaded.findings.isEmpty {
        loaded.findings.append(
          LoadingRules.emptyMap.finding(
            "the file of the map is empty, so pages have no map", at: SourceRange(wholeOf: file),
            suggestion: "copy the map again, or delete 'map' in site.yml"))
      }
      return
    }
    let (outlines, findings) = MapReader.read(node)
    loaded.outlines = outlines
    if !loaded.isCutShort { loaded.findings += findings }
  }
}
