import Checks

extension Scaffold {
  /// A finished site that is part of the program, to start from.
  package struct Example: Sendable {
    /// The name of its folder in `Examples/`, such as `labour-migration`.
    package let name: String
    /// Its files, with their paths below the content folder.
    package let files: [File]
  }

  /// The sites in `Examples/`, by their names.
  package static let examples: [Example] = EmbeddedExample.all.map { site in
    Example(
      name: site.name,
      files: site.files.map { File(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }
}
