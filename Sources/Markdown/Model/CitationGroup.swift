package import Diagnostics

/// One pair of brackets that names one or more sources: `[@a, p. 1; @b, slide 3]`.
package struct CitationGroup: Sendable, Hashable {
  /// In the order written, never empty: a part of the list in which a prose keeps them.
  package let parts: ArraySlice<Part>

  /// One source of a citation.
  package struct Part: Sendable, Hashable {
    /// The source's id, without the `@`.
    package let source: String
    /// The place in the source as written, such as `p. 9`.
    package let locator: String?
    /// From the `@` to the end of the locator.
    package let range: SourceRange
  }

  /// The citation as its author wrote it.
  var text: String {
    let parts = parts.map { part in
      let needsBraces = part.source.utf8.contains { $0 <= 0x20 || ",;[]{}".utf8.contains($0) }
      let source = needsBraces ? "{\(part.source)}" : part.source
      return "@" + source + (part.locator.map { ", " + $0 } ?? "")
    }
    return "[" + parts.joined(separator: "; ") + "]"
  }
}
