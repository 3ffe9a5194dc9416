import Exports
import Inspection
import Library

/// The files that pages away from the site need: style sheets, pictures, fonts, and the data of their charts.
struct CarriedFiles {
  private let known: [String: OutputFile]

  /// - Parameter files: All that may come with a page. Files that are too large for memory stay behind.
  init(_ files: [OutputFile]) {
    known = Dictionary(
      files.lazy.filter { $0.large == nil }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ path: String) -> Bool { known[path] != nil }

  /// The files at these paths and all that they load, by path.
  func needed(by paths: Set<String>) -> [OutputFile] {
    var found: [String: OutputFile] = [:]
    var waiting = Array(paths)
    while let path = waiting.popLast() {
      guard found[path] == nil, let file = known[path] else { continue }
      found[path] = file
      if path.hasSuffix(".css") { waiting += Self.loaded(by: file) }
    }
    return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What a style sheet loads from the site.
  private static func loaded(by sheet: OutputFile) -> [String] {
    StyleAddresses.read(sheet.bytes).compactMap { address in
      guard address.leads == .here, !address.text.hasPrefix("#") else { return nil }
      let path = StylesheetCheck.percentDecoded(address.text.prefix { $0 != "?" && $0 != "#" })
      return ContentPath.resolve(path, from: sheet.path)
    }
  }
}
