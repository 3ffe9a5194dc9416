import Diagnostics
import Records

/// Writes a comparison for a terminal. Colour only repeats what signs and words say.
package struct TerminalWriter {
  private let comparison: Comparison
  private let words: ReportWords
  private let colour: Bool
  /// Lists of pages longer than this are cut: the other forms have all of them.
  private static let mostPages = 4
  private static let mostRoutes = 20

  package init(_ comparison: Comparison, colour: Bool) {
    self.comparison = comparison
    words = ReportWords(comparison)
    self.colour = colour
  }

  package var text: String {
    var lines = [paint(words.versions, .bold)]
    lines += words.summary.map { "  " + TerminalText.visible($0) }
    for section in words.sections {
      lines += ["", paint(section.subject.heading.uppercased(), .bold)]
      for change in section.changes { lines += [""] + self.lines(of: change) }
    }
    lines += approvals + translations + findings + pages
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Changes

  private func lines(of change: Change) -> [String] {
    let style: TextLine.Style =
      switch change.state {
      case .added: .new
      case .removed: .old
      case .changed: .plain
      }
    let remark = change.remark.map { " – \($0)" } ?? ""
    let name = TerminalText.visible(ReportWords.name(of: change)) + remark
    var lines = ["  " + paint(change.state.rawValue, style) + "  " + paint(name, .bold)]
    lines += change.facts.flatMap { self.lines(of: $0) }
    if !change.pages.isEmpty {
      lines += TextLine("pages: ", [(Self.cut(change.pages), .quiet)]).lines(colour: colour)
    }
    return lines
  }

  private static func cut(_ pages: [String]) -> String {
    let rest = pages.count - mostPages
    return pages.prefix(mostPages).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }

  private func lines(of fact: Fact) -> [String] {
    let label = fact.label + ": "
    let note = fact.note.map { [("(\($0))", TextLine.Style.plain)] } ?? []
    switch (fact.old, fact.new) {
    case (nil, nil):
      return TextLine(label, [(fact.note ?? "changed", .plain)]).lines(colour: colour)
    case (.withheld?, .text(let new)?):
      return TextLine(label, [("(withheld) →", .plain), (new, .new)] + note).lines(colour: colour)
    case (.text(let old)?, .withheld?):
      return TextLine(label, [(old, .old), ("→ (withheld)", .plain)] + note).lines(colour: colour)
    case (.withheld?, _), (_, .withheld?):
      return TextLine(label, [(fact.note ?? "changed; withheld", .plain)]).lines(colour: colour)
    case (nil, .text(let new)?):
      return TextLine(label, [("+ " + new, .new)] + note).lines(colour: colour)
    case (.text(let old)?, nil):
      return TextLine(label, [("- " + old, .old)] + note).lines(colour: colour)
    case (.text(let old)?, .text(let new)?):
      return TextLine(label, parts(old, new) + note).lines(colour: colour)
    }
  }

  /// Short values as `old → new`; of long ones the words that differ, with some around them.
  private func parts(_ old: String, _ new: String) -> [(String, TextLine.Style)] {
    let difference = WordDifference(old, new)
    if old.count + new.count <= 80 || !difference.isTelling {
      return [(old, .old), ("→", .plain), (new, .new)]
    }
    return difference.trimmed().map { part in
      switch part {
      case .same(let text): (text, .plain)
      case .old(let text): ("[-\(text)-]", .old)
      case .new(let text): ("{+\(text)+}", .new)
      }
    }
  }

  // MARK: The rest

  private var approvals: [String] {
    guard !comparison.approvals.isEmpty else { return [] }
    return ["", paint("APPROVALS", .bold), ""]
      + comparison.approvals.map { "  \($0.state.rawValue)  \(RecordName($0.key).text)" }
  }

  private var translations: [String] {
    guard !comparison.translationsBehind.isEmpty else { return [] }
    return ["", paint("NAMES IN OTHER LANGUAGES NOW BEHIND", .bold), ""]
      + comparison.translationsBehind.map {
        "  \(RecordName($0.key).text)  \($0.languages.joined(separator: ", "))"
      }
  }

  private var findings: [String] {
    var lines: [String] = []
    for (heading, style, findings) in [
      ("FINDINGS THAT APPEARED", TextLine.Style.old, comparison.appeared),
      ("FINDINGS THAT WENT", .new, comparison.gone),
    ] where !findings.isEmpty {
      lines += ["", paint(heading, .bold), ""]
      for finding in findings {
        let place = finding.place.map { TerminalText.visible($0) + ": " } ?? ""
        let message = finding.message.text ?? "it names what is withheld, so it is not shown"
        lines.append(
          "  \(place)\(paint(finding.severity.rawValue, style)): \(TerminalText.visible(message)) "
            + "[\(finding.rule)]")
      }
    }
    return lines
  }

  private var pages: [String] {
    guard let pages = comparison.pages, !pages.isEmpty else { return [] }
    var lines = ["", paint("PAGES", .bold), ""]
    for (word, routes, style) in [
      ("changed", pages.changedOtherwise ?? pages.changed, TextLine.Style.plain),
      ("added", pages.added, .new), ("removed", pages.removed, .old),
    ] where !routes.isEmpty {
      lines += routes.prefix(Self.mostRoutes).map {
        "  \(paint(word, style))  \(TerminalText.visible($0))"
      }
      let rest = routes.count - Self.mostRoutes
      if rest > 0 { lines.append("  … and \(rest) more \(word); --format json has all") }
    }
    let alone = pages.changed.count - (pages.changedOtherwise ?? pages.changed).count
    if alone > 0 { lines.append("  and \(alone) by the site's settings alone") }
    if !pages.otherFiles.isEmpty {
      lines.append("  " + ReportWords.otherFiles(pages.otherFiles.count))
    }
    return lines
  }

  private func paint(_ text: String, _ style: TextLine.Style) -> String {
    TextLine.paint(TerminalText.visible(text), style, colour: colour)
  }
}
