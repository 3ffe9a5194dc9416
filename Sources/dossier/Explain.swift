import ArgumentParser
import Diagnostics
import Publishing

/// `dossier explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule: what it means, why it matters, how to fix it.",
    discussion: """
      Examples:
        dossier explain dangling-reference
        dossier explain
        dossier explain --format markdown > rules.md    # all of them, as a page
      """)

  @Argument(help: "The rule's name, as it stands in brackets behind a finding.")
  var rule: String?

  @Option(help: "text, or markdown: a page of all rules, or of the one that is named.")
  var format = ExplainForm.text

  func run() throws {
    if format == .markdown {
      let rules = AllRules.reported.filter { rule == nil || $0.id == rule }.sorted { $0.id < $1.id }
      if !rules.isEmpty {
        let title = rule == nil ? "# Rules\n\n" : ""
        Terminal.output.write(title + rules.map(Self.markdown).joined(separator: "\n"))
        return
      }
    }
    guard let rule else {
      let width = AllRules.reported.map(\.id.count).max() ?? 0
      for rule in AllRules.reported {
        let space = String(repeating: " ", count: width - rule.id.count + 2)
        Terminal.output.write("\(rule.id)\(space)\(rule.summary)\n")
      }
      return
    }
    guard let found = AllRules.reported.first(where: { $0.id == rule }) else {
      let hint =
        didYouMean(rule, among: AllRules.reported.map(\.id)) ?? "'dossier explain' lists all"
      Terminal.error.write("dossier: '\(rule)' must be the name of a rule; \(hint)\n")
      throw ExitStatus.usage
    }
    Terminal.output.write(Self.page(found))
  }

  private static func page(_ rule: Rule) -> String {
    """
    \(rule.id) (\(rule.severity.rawValue))

    The rule: \(rule.summary).

    Why: \(rule.why)

    How to fix it: \(rule.fix)
    \(example("This fails", rule.failing))\(example("This passes", rule.passing))
    """
  }

  private static func markdown(_ rule: Rule) -> String {
    let examples = [("This fails", rule.failing), ("This passes", rule.passing)]
      .map { example($0.0, $0.1) }.joined()
    return """
      ## `\(rule.id)`

      \(rule.summary.prefix(1).uppercased())\(rule.summary.dropFirst()). (\(rule.severity.rawValue))

      \(rule.why) \(rule.fix)
      \(examples.replacing("\n  ", with: "\n    "))
      """
  }

  private static func example(_ title: String, _ example: Rule.Example) -> String {
    guard let text = example.text, !example.path.isEmpty else { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(40)
    let shown = lines.map { $0.count > 100 ? $0.prefix(97) + "..." : $0 }
    let visible = shown.map { TerminalText.visible(String($0)) }
    return "\n\(title), in \(example.folder)/\(example.path):\n\n  "
      + visible.joined(separator: "\n  ").trimmedEnd + "\n"
  }
}

/// The forms of `dossier explain`.
enum ExplainForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
