import Cexamples
import Library
import Records

/// A finished site that is part of the program and that `dossier new site --example` copies.
package struct EmbeddedExample: Sendable {
  /// The name of its folder in `Examples/`, such as `labour-migration`.
  package let name: String
  /// Its files, with their paths below the content folder.
  package private(set) var files: [(path: String, bytes: [UInt8])] = []

  /// The sites in `Examples/`, by their names.
  package static let all: [EmbeddedExample] = {
    var sites: [EmbeddedExample] = []
    guard var next = example_files() else { return [] }
    while let path = next.pointee.path {
      let parts = String(cString: path).split(separator: "/Content/", maxSplits: 1)
      let bytes = UnsafeBufferPointer(start: next.pointee.start, count: next.pointee.count)
      next += 1
      guard parts.count == 2 else { continue }
      if sites.last?.name != String(parts[0]) {
        sites.append(EmbeddedExample(name: String(parts[0])))
      }
      sites[sites.count - 1].files.append((String(parts[1]), Array(bytes)))
    }
    return sites
  }()

  private init(name: String) { self.name = name }

  /// The example from which a site was begun, as far as its title or identifiers show that. To read an
  /// example for its texts takes longer than to check a small site.
  static func copied(by library: Library) -> EmbeddedExample? {
    all.first { site in
      site.title == library.settings.title
        || site.identifiers.contains { id in
          RecordKind.allCases.contains { library.record(RecordKey($0, id)) != nil }
        }
    }
  }

  private var title: String? {
    files.first { $0.path == "site.yml" }.flatMap { Self.values(of: "title: ", in: $0.bytes).first }
  }

  /// What follows `id: ` in its lists and front matter.
  private var identifiers: [String] {
    files.filter { !$0.path.hasPrefix(EditionRecord.folder + "/") }
      .flatMap { Self.values(of: "id: ", in: $0.bytes) }
  }

  /// What follows a key at the beginning of lines, or in the first place of a group.
  private static func values(of key: String, in bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = line.drop { " -{".utf8.contains($0) }
      guard text.starts(with: key.utf8) else { return nil }
      let value = text.dropFirst(key.utf8.count).prefix { $0 != UInt8(ascii: ",") }
      return String(decoding: value, as: UTF8.self)
    }
  }
}
