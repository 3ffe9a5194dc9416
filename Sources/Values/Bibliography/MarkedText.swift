import Diagnostics
package import Fields
package import JSON

/// A text with the marks that CSL-JSON allows in titles: `<i>`, `<b>`, `<sup>`, `<sub>`, small capitals.
///
/// Entities such as `&amp;` are read too, which databases leave in what they hand to reference managers.
package struct MarkedText: Sendable, Hashable {
  /// A piece of the text with the same marks throughout.
  package struct Run: Sendable, Hashable {
    package let text: String
    package let marks: Marks
  }

  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let italic = Marks(rawValue: 1)
    package static let bold = Marks(rawValue: 2)
    package static let raised = Marks(rawValue: 4)
    package static let lowered = Marks(rawValue: 8)
    package static let smallCapitals = Marks(rawValue: 16)
  }

  package let runs: [Run]
  /// The text without marks: raised and lowered digits become ² and ₂, so that 10⁶ doesn't read 106.
  package let plain: String

  /// A text without marks.
  package init(unmarked text: String) { self.init(runs: [Run(text: text, marks: [])]) }

  init(runs: [Run]) {
    self.runs = runs
    plain = runs.map { run in
      if run.marks.contains(.raised) { return ScriptDigits.raised(run.text) }
      if run.marks.contains(.lowered) { return ScriptDigits.lowered(run.text) }
      return run.text
    }.joined()
  }
}

extension MarkedText: FieldValue {
  package static var unread: MarkedText { MarkedText(runs: []) }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = String(node, in: context, isMarked: true) else { return nil }
    if let mark = LaTeXMarks.first(in: text, bracesCount: context.isExport) {
      context.report(
        SourceRules.markup.finding(
          "'\(mark)' is a mark of LaTeX, which is printed as it is", at: node.range,
          suggestion:
            "write the letter or the word itself, such as 'é', and italics as '<i>…</i>'; "
            + "'CSL JSON' of Zotero has no such marks"))
    }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      self.init(runs: text.isEmpty ? [] : [Run(text: text, marks: [])])
      return
    }
    var reader = MarkedTextReader(text)
    self.init(runs: reader.runs())
    for mistake in reader.mistakes {
      context.report(
        SourceRules.markup.finding(mistake.message, at: node.range, suggestion: mistake.suggestion))
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { String.schema(in: schema) }
}
