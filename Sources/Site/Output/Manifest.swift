import Crypto
import JSON
import Loading
import Records

/// `manifest.json`: every file of the site with its SHA-256, so that a copy can be verified.
package enum Manifest {
  package static let path = "manifest.json"
  private static let generator = "dossier"

  /// The manifest of all other files, which must be sorted by path.
  ///
  /// - Parameters:
  ///   - jobs: How many files are hashed at once.
  package static func file(of files: [OutputFile], edition: String, jobs: Int = 1) -> OutputFile {
    let entries = parallelMap(files, jobs: jobs) { file in
      let hash = String(hexadecimal: SHA256.hash(data: file.bytes))
      return JSON.Member(file.path, ["sha256": .string(hash), "bytes": .int(file.bytes.count)])
    }
    let json: JSON = [
      "generator": .string(generator), "schema_version": 1, "edition": .string(edition),
      "files": .object(entries),
    ]
    return OutputFile(path: path, bytes: json.bytes() + [UInt8(ascii: "\n")])
  }

  /// Whether the bytes are a manifest that Dossier wrote.
  static func isOurs(_ manifest: [UInt8]) -> Bool {
    manifest.starts(with: "{\n  \"generator\": \"\(generator)\"".utf8)
  }

  /// The paths of all files that a manifest lists, and its own.
  ///
  /// Manifests are written one file a line, so that no JSON reader is needed here.
  static func paths(_ manifest: [UInt8]) -> Set<String> {
    var paths: Set<String> = [path]
    for line in manifest.split(separator: UInt8(ascii: "\n")) where line.starts(with: "    \"".utf8)
    {
      let name = line.dropFirst(5).prefix { $0 != UInt8(ascii: "\"") }
      paths.insert(String(decoding: name, as: UTF8.self))
    }
    return paths
  }
}
