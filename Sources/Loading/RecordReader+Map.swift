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
    guard !loaded.isCutShort else { return }
    // YAML reads more than JSON has, and the file is published as it is.
    let faults = loaded.findings.isEmpty ? JSONFaults(in: bytes).all : []
    loaded.findings += faults.compactMap { fault in
      let start = SourcePosition(ofByte: fault.offset, in: bytes)
      // What is no number is no number of a position either, and is reported as that.
      let isKnown = findings.contains { finding in
        finding.range.map { $0.start <= start && start < $0.end } ?? false
      }
      if isKnown { return nil }
      return LoadingRules.badMap.finding(
        "the map must be valid JSON, \(fault.message)",
        at: SourceRange(file: file, start: start, end: start).firstCharacter,
        suggestion: fault.fix ?? "export the map again, or correct it in a program that checks JSON"
      )
    }
    // A map that cannot be read as it was meant seems to have nothing in it.
    loaded.findings += findings.filter { faults.isEmpty || $0.rule != LoadingRules.emptyMap.id }
  }
}
