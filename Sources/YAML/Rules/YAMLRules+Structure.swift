package import Diagnostics

extension YAMLRules {
  package static let duplicateKey = Rule(
    "yaml-duplicate-key",
    summary: "a key must be written once in its group",
    why: "Of two values one would be lost without a word, and nobody knows which one was meant.",
    fix: "Delete one of the two, or put the second under the key that it belongs to.",
    failing: example(label: "label: Officials trained\n  label: Officers trained"),
    passing: example())

  package static let missingValue = Rule(
    "yaml-missing-value",
    summary: "a key and an item of a list must have a value",
    why: "A key without a value looks as if something were known. A value that begins with '#' is "
      + "a comment to YAML, so an address that begins with '#' would be lost.",
    fix:
      "Write the value, in quotes where it begins with '#', or delete the line. What is known to "
      + "have no value is written '~'.",
    failing: example(label: "label: Officials trained\n  note: # see page 3"),
    passing: example())

  package static let severalDocuments = Rule(
    "yaml-several-documents", isCause: true,
    summary: "a file must hold one YAML document",
    why: "What stands behind a line '---' is another document, which no page would show.",
    fix: "Delete the line '---', or move what follows it to a file of its own.",
    failing: example(label: "label: Officials trained\n---\n- id: example-other"),
    passing: example())

  package static let keyNotText = Rule(
    "yaml-key-not-text",
    summary: "a key must be text",
    why: "Lists and groups as keys are never meant; most often a text in brackets lacks quotes.",
    fix: "Put the text in quotes, or write a name before the colon.",
    failing: example(label: "[label]: Officials trained"),
    passing: example())

  package static let tooDeep = Rule(
    "yaml-too-deep",
    summary: "lists and groups must not be nested deeper than 32 levels",
    why: "No record needs more than a few levels; thousands of them could exhaust the memory.",
    fix: "Close the brackets that were left open, or correct the indentation.",
    failing: example(
      label: "label: " + String(repeating: "[", count: 33) + String(repeating: "]", count: 33)),
    passing: example())
}
