import Foundation
import ProgramSupport
import ToolSupport

extension BuiltSite {
  /// Where an example of a kind of page is.
  static func page(_ type: PageType) throws -> URL {
    let file = try folder.appendingPathComponent(type.path)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw ToolError.failed(
        "dossier build", because: "'\(type.path)' must exist; 'PageType.all' names it")
    }
    return file
  }
}
