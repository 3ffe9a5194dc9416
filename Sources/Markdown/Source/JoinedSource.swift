package import Diagnostics

/// A body with the snippets that it includes in their places, and the way back to their files.
package struct JoinedSource: Sendable {
  package internal(set) var bytes: [UInt8]
  var origins: SourceOrigins
  /// The files of the included snippets, each with the place in the body that includes it first.
  package internal(set) var includes: [FileID: SourceRange] = [:]
  /// The names of the snippets that are named, also in other snippets.
  package internal(set) var names: Set<String> = []
  /// What is wrong with the places that include snippets.
  package internal(set) var findings: [Diagnostic] = []

  /// - Parameters:
  ///   - bytes: The body, as UTF-8.
  ///   - file: The file that the body is in.
  ///   - firstLine: The number of the body's first line in that file.
  ///   - snippets: What the body may include.
  package init(_ bytes: [UInt8], file: FileID, firstLine: Int, snippets: Snippets = .none) {
    self.bytes = bytes
    origins = SourceOrigins(file: file, firstLine: firstLine)
    guard Self.mayInclude(bytes) else { return }
    var joiner = SnippetJoiner(snippets)
    joiner.join(bytes, file: file, firstLine: firstLine)
    guard !joiner.names.isEmpty || !joiner.findings.isEmpty else { return }
    self.bytes = joiner.bytes
    origins.pieces = joiner.pieces
    (includes, names, findings) = (joiner.includes, joiner.names, joiner.findings)
  }

  /// One of several texts of a file that make a body.
  package struct Part: Sendable {
    let text: String
    let starts: [SourcePosition]

    /// - Parameter starts: Where each line of the text begins in the file.
    package init(text: String, starts: [SourcePosition]) {
      (self.text, self.starts) = (text, starts)
    }
  }

  /// A body of several texts, each of them separate paragraphs. It includes no snippets.
  package init(_ parts: [Part], file: FileID) {
    bytes = []
    origins = SourceOrigins(
      file: file, firstLine: Int(parts.first?.starts.first?.line ?? 1))
    var line = 0
    for part in parts {
      for (text, start) in zip(
        part.text.split(separator: "\n", omittingEmptySubsequences: false), part.starts)
      {
        origins.pieces.append(.init(line: line, column: 1, file: file, start: start))
        bytes += Array(text.utf8) + [UInt8(ascii: "\n")]
        line += 1
      }
      bytes.append(UInt8(ascii: "\n"))
      line += 1
    }
  }

  /// The names that a text includes itself, each with its first place.
  package static func names(
    in bytes: [UInt8], file: FileID
  ) -> [(name: String, range: SourceRange)] {
    guard mayInclude(bytes) else { return [] }
    var joiner = SnippetJoiner(.none)
    joiner.join(bytes, file: file, firstLine: 1)
    return joiner.places
  }

  /// Adds to findings in snippets which body includes them.
  package func placed(_ findings: [Diagnostic]) -> [Diagnostic] {
    includes.isEmpty ? findings : findings.map { $0.included(by: includes) }
  }

  private static func mayInclude(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
        if brace + 1 < bytes.count, bytes[brace + 1] == UInt8(ascii: "{") { return true }
        rest = bytes[(brace + 1)...]
      }
      return false
    }
  }
}

extension Diagnostic {
  /// The finding with the place that includes its file, where that is a snippet's.
  package func included(by places: [FileID: SourceRange]) -> Diagnostic {
    guard let range, let place = places[range.file] else { return self }
    return with(notes: notes, related: related + [Related("the page that includes it", at: place)])
  }
}
