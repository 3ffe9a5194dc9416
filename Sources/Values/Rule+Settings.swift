package import Diagnostics

extension Rule.Example {
  /// A `site.yml` with the keys that every site has, and these lines behind them.
  package static func settings(adding lines: String) -> Rule.Example {
    Rule.Example(
      "site.yml",
      """
      title: Example evidence
      tagline: A site for tests.
      description: A small site.
      statement: This site was made for tests.
      language: en
      publisher: The editors
      edition: 2026-11
      date: 2026-11-21
      compiled-from: example-report
      \(lines)

      """)
  }
}
