import Foundation
import Testing
import ToolSupport

/// The one way in which modules may know each other.
struct ModuleTests {
  /// Each module with the modules of this package that it may import.
  private static let allowed: [String: Set<String>] = [
    "Hashing": ["Ccrypto"],
    "JSON": [],
    "HTML": [],
    "Diagnostics": ["Hashing", "JSON"],
    "Fields": ["Diagnostics", "JSON"],
    "YAML": ["Clibyaml", "Diagnostics", "Fields"],
    "Spreadsheet": ["Diagnostics", "Fields", "JSON"],
    "Markdown": ["Ccmark", "Diagnostics", "HTML"],
    "Values": ["Diagnostics", "Fields", "JSON"],
    "Records": ["Diagnostics", "Fields", "JSON", "Markdown", "Values"],
    "Loading": [
      "Diagnostics", "Fields", "Hashing", "JSON", "Markdown", "Records", "Spreadsheet", "Values",
      "YAML",
    ],
    "Checks": ["Diagnostics", "Fields", "Markdown", "Records", "Values"],
    "Gate": ["Diagnostics", "Hashing", "Records", "Values"],
    "Programs": [],
    "Inspection": ["Cexpat", "Czlib", "Programs"],
    "Review": [
      "Diagnostics", "Fields", "Hashing", "JSON", "Loading", "Records", "Spreadsheet", "Values",
      "YAML",
    ],
    "Revisions": ["Loading", "Programs"],
    "Templates": ["Diagnostics", "Fields", "HTML", "JSON", "Markdown", "Records", "Values"],
    "Site": [
      "Cexchange", "Checks", "Diagnostics", "Fields", "Gate", "HTML", "Hashing", "Inspection",
      "JSON",
      "Loading", "Markdown", "Records", "Review", "Spreadsheet", "Templates", "Values", "YAML",
    ],
    "Comparison": [
      "Diagnostics", "Fields", "Gate", "HTML", "JSON", "Loading", "Markdown", "Records", "Review",
      "Site", "Templates", "Values", "YAML",
    ],
    "dossier": [
      "Comparison", "Diagnostics", "Gate", "JSON", "Loading", "Markdown", "Preview", "Records",
      "Review", "Revisions", "Site", "Templates", "Values",
    ],
    "Preview": [
      "Comparison", "Diagnostics", "HTML", "JSON", "Loading", "Records", "Site", "Templates",
      "Values",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func aModuleImportsOnlyThoseBelowIt(_ module: String) throws {
    let folder =
      module == "Templates"
      ? ToolPaths.repository.appendingPathComponent("Templates")
      : ToolPaths.repository.appendingPathComponent("Sources/\(module)")
    let ours = Set(Self.allowed.keys).union([
      "Ccmark", "Ccrypto", "Cexpat", "Clibyaml", "Cexchange", "Czlib",
    ])
    let files = try FolderContents.read(folder).filter { $0.key.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for (path, bytes) in files {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
        else { continue }
        let name = String(words[index + 1])
        guard ours.contains(name) else { continue }
        #expect(Self.allowed[module]?.contains(name) == true, "\(module)/\(path) imports \(name)")
      }
    }
  }
}
