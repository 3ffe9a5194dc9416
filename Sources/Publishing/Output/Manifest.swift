package import Exports
import Hashing
import JSON
import Library
import Records
import Values

/// `manifest.json`: every file of the site with its SHA-256, so that a copy can be verified.
package enum Manifest {
  package static let path = "manifest.json"
  private static let generator = "dossier"

  /// The manifest of all other files, which must be sorted by path.
  ///
  /// - Parameter hasDrafts: Whether drafts are among the pages, so that nobody takes it for a
  ///   published site.
  package static func file(
    of entries: [Entry], edition: String, hasDrafts: Bool = false
  ) -> OutputFile {
    let members = entries.map { entry in
      JSON.Member(
        entry.path,
        .compact([
          "sha256": .string(entry.sha256), "bytes": entry.byteCount.map { .int($0) } ?? .null,
          "redirect": .string(entry.redirect), "example": entry.isExample ? true : .null,
        ]))
    }
    let json: JSON = .compact([
      "generator": .string(generator), "schema_version": 1, "edition": .string(edition),
      "drafts": hasDrafts ? true : .null, "files": .object(members),
    ])
    return OutputFile(path: path, bytes: json.bytes() + [UInt8(ascii: "\n")])
  }

  /// Whether the bytes are a manifest that Dossier wrote.
  static func isOurs(_ manifest: [UInt8]) -> Bool {
    manifest.starts(with: "{\n  \"generator\": \"\(generator)\"".utf8)
  }

  /// Whether the site that a manifest lists has drafts.
  static func hasDrafts(_ manifest: [UInt8]) -> Bool {
    manifest.prefix(400).split(separator: UInt8(ascii: "\n"))
      .contains { $0.elementsEqual("  \"drafts\": true,".utf8) }
  }

  /// A file that a manifest lists.
  package struct Entry: Sendable {
    let path: String
    fileprivate(set) var sha256 = ""
    /// How long the file is. Not known of a manifest that was read.
    fileprivate(set) var byteCount: Int?
    /// Where the file leads, when it stands at an old address.
    fileprivate(set) var redirect: String?
    /// Whether it is the page of an example of `dossier new`, which nobody publishes.
    fileprivate(set) var isExample = false

    /// The entry of a file that was made.
    package init(of file: OutputFile, redirect: String? = nil, isExample: Bool = false) {
      path = file.path
      sha256 = file.large?.sha256 ?? hash(of: file.bytes)
      byteCount = file.large?.byteCount ?? file.bytes.count
      self.redirect = redirect
      self.isExample = isExample
    }

    fileprivate init(path: String) { self.path = path }

    fileprivate mutating func set(_ key: String, to value: String) {
      switch key {
      case "sha256": sha256 = value
      case "redirect": redirect = value
      default: break
      }
    }
  }

  /// All files that a manifest lists; its own is not among them.
  ///
  /// Manifests are written one key a line, so that no JSON reader is needed here, nor on a server
  /// that verifies an upload (`deploy/deploy.sh`).
  static func entries(_ manifest: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    for line in manifest.split(separator: UInt8(ascii: "\n")) {
      // The texts between quotes: a file's path, or a key and its value.
      let texts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }
        .map { String(decoding: $0.element, as: UTF8.self) }
      if line.starts(with: "    \"".utf8), let path = texts.first {
        entries.append(Entry(path: path))
      } else if line.starts(with: "      \"".utf8), texts.count == 2, !entries.isEmpty {
        entries[entries.count - 1].set(texts[0], to: texts[1])
      } else if line.starts(with: "      \"example\": true".utf8), !entries.isEmpty {
        entries[entries.count - 1].isExample = true
      }
    }
    return entries
  }

  /// The paths of all files that a manifest lists, and its own.
  static func paths(_ manifest: [UInt8]) -> Set<String> {
    Set(entries(manifest).map(\.path)).union([path])
  }

  /// The SHA-256 of a file's bytes, in hexadecimal digits.
  static func hash(of bytes: [UInt8]) -> String {
    String(hexadecimal: HashFunction.sha256.digest(of: bytes))
  }
}
