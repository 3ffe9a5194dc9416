package import Foundation

/// What a folder holds, for comparing two builds byte for byte.
package enum FolderContents {
  /// Every file's bytes by its path from the folder.
  package static func read(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let manager = FileManager.default
    guard let walk = manager.enumerator(atPath: folder.path) else {
      throw ToolError.failed("reading", because: "'\(folder.path)' must be a folder")
    }
    for case let path as String in walk {
      let file = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
