/// ZIP archives, office documents and books, which are ZIP archives too.
extension Inspector {
  mutating func inspectArchive(_ bytes: [UInt8], in surroundings: Surroundings, depth: Int) {
    guard let archive = ZIPArchive(bytes[...]) else {
      obstacle("its list of entries is damaged", surroundings)
      return
    }
    if archive.hasHiddenBytes {
      obstacle("it holds bytes that belong to no entry, or to several", surroundings)
    }
    let names = Set(archive.entries.map(\.name))
    let isOffice = names.contains("[Content_Types].xml") || names.contains("content.xml")
    for entry in archive.entries {
      add(Array(entry.name.utf8))
      let place = "in '\(entry.name)'"
      if isOffice { note(OfficeEntry.danger(of: entry.name).map { [$0] } ?? [], in: surroundings) }
      guard !entry.isEncrypted else {
        obstacle("it is encrypted", .packed(in: place))
        continue
      }
      let inner: [UInt8]
      switch entry.method {
      case 0: inner = Array(entry.body)
      case 8: inner = inflate(entry.body, as: .none, in: .packed(in: place))
      default:
        obstacle("it is compressed by another method than Deflate", .packed(in: place))
        continue
      }
      guard budget > 0 else { return }
      if isOffice, OfficeEntry.isSearchedAsBytes(entry.name) {
        inspectMetadata([inner], depth: depth)
      } else {
        let isXML = isOffice && OfficeEntry.isXML(entry.name)
        inspect(
          inner, name: entry.name, in: isXML ? .office(place) : .packed(in: place),
          depth: depth + 1)
      }
    }
  }
}

/// What the names of the entries of an office document say.
private enum OfficeEntry {
  static func isXML(_ name: String) -> Bool {
    [".xml", ".rels", ".vml", ".rdf"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Settings of printers hold names in UTF-16 and nothing that is compressed; the list of kinds of
  /// OpenDocument is text without an ending, and thumbnails of LibreOffice are pictures.
  static func isSearchedAsBytes(_ name: String) -> Bool {
    name.contains("printerSettings/") || name == "mimetype" || name.hasSuffix("layout-cache")
  }

  static func danger(of name: String) -> String? {
    let name = name.lowercased()
    if name.hasSuffix("vbaproject.bin") || name.contains("macrosheets/")
      || name.hasPrefix("basic/") || name.hasPrefix("scripts/")
    {
      return "it has macros"
    }
    return name.contains("activex/") ? "it has a program in it (ActiveX)" : nil
  }
}
