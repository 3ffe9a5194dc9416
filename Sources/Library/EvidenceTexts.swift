package import Diagnostics
package import Evidence
import Records

/// The texts of sources that are kept beside the records, and what the records rest on places in them for.
///
/// Nothing that is published is made from it: pages, exports and closed editions don't import its types.
package struct EvidenceTexts: Sendable {
  /// In the order of their paths.
  package let texts: [SourceText]
  private var claimsByFile: [FileID: [SourceClaim]]

  package init(texts: [SourceText] = [], claims: [FileID: [SourceClaim]] = [:]) {
    self.texts = texts
    claimsByFile = claims
  }

  package var isEmpty: Bool { texts.isEmpty }

  /// All claims in the order of their files.
  package var claims: [SourceClaim] {
    claimsByFile.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  package mutating func replaceClaims(of file: FileID, by claims: [SourceClaim]) {
    claimsByFile[file] = claims.isEmpty ? nil : claims
  }
}

extension Library {
  /// The source whose text has a name: the name is its identifier, or that of its page where the
  /// identifier can't be the name of a file.
  package func source(ofText name: String) -> String? {
    if sources[name] != nil { return name }
    return sources.first { pageName(ofSource: $0.id) == name }?.id
  }

  /// The texts that are kept, by the identifiers of their sources.
  package var sourceTexts: [String: SourceText] {
    Dictionary(
      evidence.texts.compactMap { text in source(ofText: text.name).map { ($0, text) } },
      // Of a document and its text, the text is the one that somebody looked over.
      uniquingKeysWith: { first, second in second.path.hasSuffix(".txt") ? second : first })
  }
}
