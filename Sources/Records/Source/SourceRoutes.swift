import Values

/// The names of the pages of sources, which must be the same on every system: an identifier of another
/// program, such as a web address, becomes lower-case words joined by hyphens.
package struct SourceRoutes: Sendable {
  /// The names of those whose identifier cannot be their address.
  private let names: [String: String]

  package init(_ sources: RecordIndex<Source>) {
    var owners: [String: Int] = [:]
    let plain = sources.map { source -> String in
      let name = Identifier(normalising: source.id)?.text ?? "source"
      owners[name, default: 0] += 1
      return name
    }
    var names: [String: String] = [:]
    for (source, name) in zip(sources, plain) where name != source.id {
      let isShared = owners[name, default: 0] > 1 || name == "source"
      names[source.id] = isShared ? "\(name)-\(Self.mark(of: source.id))" : name
    }
    self.names = names
  }

  package subscript(id: String) -> String { names[id] ?? id }

  /// Eight digits that tell two identifiers apart which differ in case or signs only (FNV-1a).
  private static func mark(of id: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
