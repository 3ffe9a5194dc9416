package import Diagnostics

/// The rules of 'YAML without surprises', which every YAML text is read by.
package enum YAMLRules {
  package static let all: [Rule] = [
    alias, bidiControl, duplicateKey, encoding, keyNotText, mergeKey, missingValue,
    severalDocuments,
    syntax, tag, tooDeep, tooLarge,
  ]

  /// One file of figures with the key `label` and what follows it replaced.
  static func example(label: String = "label: Officials trained") -> Rule.Example {
    Rule.Example(
      "figures/example.yml",
      """
      - id: example-trained
        \(label)
        value: 594
        unit: people
        geography: KHM
        period: 2022
        sources: example-report, p. 3

      """)
  }
}
