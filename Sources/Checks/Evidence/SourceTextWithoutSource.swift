import Diagnostics
import Evidence
import Library
import Records

/// A text that is kept belongs to a source.
enum SourceTextWithoutSource: Check {
  static let rule = Rule(
    "source-text-without-source", .warning,
    summary: "a file of sources/texts/ should be named after a source",
    why: "A text of no source is looked at by nothing, so that its source seems to have none.",
    fix: "Rename the file to the identifier of the source, or delete it.",
    failing: .init("sources/texts/example-rapport.txt", "Officials trained: 594.\n"),
    passing: .init("sources/texts/example-report.txt", "Officials trained: 594.\n"))

  static let completeKinds: Set<RecordKind> = [.source]

  static func findings(in library: Library) -> [Diagnostic] {
    library.evidence.texts.compactMap { text in
      guard library.source(ofText: text.name) == nil else { return nil }
      return rule.finding(
        "'\(text.path)' is the text of no source: there is none with the identifier '\(text.name)'",
        at: SourceRange(wholeOf: text.file),
        suggestion: didYouMean(
          nearestNames(to: text.name, in: library.sources.map(\.id)).prefix(2).map { $0 }))
    }
  }
}
