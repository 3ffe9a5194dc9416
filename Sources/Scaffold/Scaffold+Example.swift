import Cexamples

extension Scaffold {
  /// A finished site that is part of the program, to start from.
  package struct Example: Sendable {
    /// The name of its folder in `Examples/`, such as `labour-migration`.
    package let name: String
    /// Its files, with their paths below the content folder.
    package let files: [File]
  }

  /// The sites in `Examples/`, by their names.
  package static let examples: [Example] = {
    var examples: [(name: String, files: [File])] = []
    guard var next = example_files() else { return [] }
    while let path = next.pointee.path {
      let parts = String(cString: path).split(separator: "/Content/", maxSplits: 1)
      let bytes = UnsafeBufferPointer(start: next.pointee.start, count: next.pointee.count)
      next += 1
      guard parts.count == 2 else { continue }
      if examples.last?.name != String(parts[0]) { examples.append((String(parts[0]), [])) }
      examples[examples.count - 1].files.append(
        File(path: String(parts[1]), text: String(decoding: bytes, as: UTF8.self)))
    }
    return examples.map { Example(name: $0.name, files: $0.files) }
  }()
}
