import Diagnostics
import Foundation
import Loading
import Publishing
import SiteSupport
import ToolSupport

/// The small site on disk, for tests that change what a build has written.
struct BuiltOnDisk {
  private let folder: TemporaryFolder
  let output: String

  init(
    _ changes: [String: String?] = [:], baseURL: String? = "https://example.org/",
    named name: String = "Output"
  ) throws {
    folder = try TemporaryFolder()
    output = folder.url.appendingPathComponent(name).path
    let site = try BuiltSmallSite(adding: changes, baseURL: baseURL)
    let staged = try StagedSite(for: output)
    for file in site.files { try staged.take(file) }
    try staged.publish()
  }

  func remove() { folder.remove() }

  func path(_ relative: String) -> String { output + "/" + relative }

  /// Writes a file that no build wrote, or writes over one.
  func write(_ relative: String, _ text: String) throws {
    try write(relative, bytes: Data(text.utf8))
  }

  func write(_ relative: String, bytes: Data) throws {
    let file = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Makes a file of a size that takes no room on the disk.
  func write(_ relative: String, size: Int) throws {
    try write(relative, bytes: Data())
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path(relative)))
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
  }

  /// What a host makes of it: `path:line: severity: message [rule]`, without what was added by hand.
  func report(_ host: WebHost, hiding hidden: Set<String> = ["host-not-as-built"]) throws
    -> [String]
  {
    let folder = try BuiltFolder(output)
    let sources = folder.sources
    return Preflight(folder, for: host).findings().filter { !hidden.contains($0.rule) }.map {
      finding in
      let place = finding.range.map { range in
        let path = sources.path(of: range.file).dropFirst(output.count + 1)
        return range == SourceRange(wholeOf: range.file)
          ? "\(path): " : "\(path):\(range.start.line): "
      }
      return "\(place ?? "")\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }
  }
}
