import Foundation
import ToolSupport

/// Looks for accessibility violations with axe-core in the page that a browser shows.
struct AxeRunner: Sendable {
  private let source: String

  /// Reads axe-core.
  init() throws {
    source = try String(contentsOf: try ToolPaths.downloaded("axe.min.js"), encoding: .utf8)
  }

  /// Every violation with its rule, its element and what to do; none when the page is clean.
  ///
  /// All of axe's rules take part, the best practices included, and `target-size` of WCAG 2.2,
  /// which axe leaves out unless asked. Disclosures are opened first: closed ones hide from axe.
  /// Nothing is preloaded: a page from a file may not read its own style sheet again. Elements that
  /// pass are not described: on a long page that takes longer than all rules.
  func violations(in browser: WebDriver) async throws -> [String] {
    struct Violation: Decodable {
      struct Node: Decodable {
        let target: String
        let summary: String
      }
      let id: String
      let help: String
      let nodes: [Node]
    }
    let _: Ignored = try await browser.execute("if (!window.axe) {\(source)}")
    let violations: [Violation] = try await browser.executeAsync(
      """
      const done = arguments[0];
      for (const details of document.querySelectorAll('details')) details.open = true;
      const rules = { 'target-size': { enabled: true } };
      axe.run(document, { preload: false, resultTypes: ['violations'], rules }).then(
        results => done(results.violations.map(rule => ({
          id: rule.id, help: rule.help,
          nodes: rule.nodes.map(node => (
            { target: node.target.flat().join(' '), summary: node.failureSummary ?? '' })),
        }))),
        error => done([{ id: 'axe-failed', help: String(error), nodes: [] }]));
      """)
    return violations.flatMap { rule in
      let head = "\(rule.id): \(rule.help)"
      guard !rule.nodes.isEmpty else { return [head] }
      return rule.nodes.map { node in
        let summary = node.summary.split(separator: "\n")
          .map { $0.trimmingCharacters(in: .whitespaces) }
        return "\(head) at \(node.target): \(summary.joined(separator: " "))"
      }
    }
  }
}
