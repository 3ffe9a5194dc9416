import Diagnostics
import Evidence
import Library
import Records

/// The text of a source is the one that was put on file.
enum SourceTextChanged: Check {
  static let rule = Rule(
    "source-text-changed",
    summary: "the text of a source must be the file of which its record has the SHA-256",
    why: """
      Numbers are looked up in the text. One that was edited, or replaced by another edition, proves nothing \
      for what was compiled from the first.
      """,
    fix: """
      Put the document's text back, or store the new one with 'dossier source fetch ID FILE' and look at \
      what 'dossier check' then finds.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static let completeKinds: Set<RecordKind> = [.source]

  static func findings(in library: Library) -> [Diagnostic] {
    library.evidence.texts.compactMap { text in
      guard let id = library.source(ofText: text.name), let hash = library.sources[id]?.textHash,
        hash.value.lowercased() != text.sha256
      else { return nil }
      return rule.finding(
        "'\(text.path)' is not the file that was put on file for '\(id)': its SHA-256 begins with "
          + "\(text.sha256.prefix(12)), not with \(hash.value.prefix(12))",
        at: hash.range, related: [.init("the text", at: SourceRange(wholeOf: text.file))],
        suggestion: "text-sha256: \(text.sha256)")
    }
  }
}
