import Library
import Records

extension RecordKind {
  /// The folders below `Content/` that are read, in order.
  static var folders: [String] {
    Set(allCases.flatMap(\.traits.folders)).sorted()
      + [
        FileRole.snippetFolder, FileRole.vocabularies, "strings", "assets",
        Library.Asset.rootFolder,
      ]
  }
}
