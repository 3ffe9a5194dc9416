package import Diagnostics

/// The rules about keys and the shape of their values.
package enum FieldRules {
  package static let all = [
    missingKey, unknownKey, wrongType, unknownChoice, textInComment, markupInText,
    noteInText, unreadable, MisreadLetters.rule, listedTwice,
  ]

  package static let missingKey = Rule(
    "missing-key",
    summary: "a key that the record needs must be given",
    why: "A page would have a hole where readers look for the value.",
    fix: "Add the key. 'dossier schema' lists every key of every record with its meaning.",
    failing: .init("figures/example.yml", figure(without: "  unit: people\n")),
    passing: .init("figures/example.yml", figure()))

  package static let unknownKey = Rule(
    "unknown-key",
    summary: "a key must be one that the record knows",
    why: "A misspelt key would be left out of the page without a word.",
    fix: "Correct the spelling, or move the words to a key that exists.",
    failing: .init("figures/example.yml", figure() + "  perod: 2022\n"),
    passing: .init("figures/example.yml", figure() + "  period: 2022\n"))

  package static let wrongType = Rule(
    "wrong-type",
    summary: "a value must have the type of its field",
    why: "A list where text belongs cannot be shown as the author meant it.",
    fix: "Write the value in the form that the message asks for.",
    failing: .init("figures/example.yml", figure(without: "people\n", with: "[people, events]\n")),
    passing: .init("figures/example.yml", figure()))

  package static let unknownChoice = Rule(
    "unknown-choice",
    summary: "a value from a closed list must be one of its words",
    why: "Pages, filters and exports are built on the list; a stray word would fall out of all.",
    fix: "Use one of the words that the message lists.",
    failing: .init("figures/example.yml", figure() + "  qualifier: atleast\n"),
    passing: .init("figures/example.yml", figure() + "  qualifier: at-least\n"))

  package static let textInComment = Rule(
    "text-in-comment",
    summary: "a text that holds ' #' must be in quotes",
    why:
      "YAML takes ' #' and all that follows for a comment. Of 'Act #1 of 1996' a page would show "
      + "'Act', and nobody would see that something is missing.",
    fix: "Put the whole text in quotes. A comment on a text goes on a line of its own; after a "
      + "number, a date, an identifier or 'true' it may stay.",
    failing: .init("figures/example.yml", figure(without: "trained", with: "trained #2")),
    passing: .init("figures/example.yml", figure(without: "594", with: "594  # page 3")))

  package static let markupInText = Rule(
    "markup-in-text", .warning,
    summary: "a text of a record must have no markup",
    why: "Only prose is Markdown. Readers would see the asterisks and brackets, and no citation.",
    fix: "Delete the markup. A source is named under 'sources', a link is made by naming a record.",
    failing: .init("figures/example.yml", figure(without: "trained", with: "**trained**")),
    passing: .init("figures/example.yml", figure()))

  package static let noteInText = Rule(
    "note-in-text",
    summary: "a text of a record must hold no note from one editor to another",
    why: "What other programs hide between '%%' or behind '<!--' would be published here.",
    fix: "Delete the note. A comment of YAML is on a line of its own and begins with '#'.",
    failing: .init("figures/example.yml", figure(without: "trained", with: "trained %%check%%")),
    passing: .init("figures/example.yml", figure()))

  package static let unreadable = Rule(
    "unreadable-character",
    summary: "a text must have no character in it that nobody can read",
    why: "Where a program could not read a letter it puts U+FFFD in its place. A private-use "
      + "character is a letter in the font of its writer only. Readers see an empty box.",
    fix: "Write the letter again.",
    failing: .init("figures/example.yml", figure(without: "trained", with: "tr\u{FFFD}ined")),
    passing: .init("figures/example.yml", figure()))

  package static let listedTwice = Rule(
    "listed-twice",
    summary: "a list of names, codes or words must have each of them once",
    why: """
      Pages count and print what is listed: a region of two countries would have three members. Where \
      an entry was copied, the one that was meant is missing.
      """,
    fix: "Delete one of the two, or write the one that was meant.",
    failing: .init("regions/example.yml", region(members: "[KHM, VNM, KHM]")),
    passing: .init("regions/example.yml", region(members: "[VNM, KHM]")))

  private static func region(members: String) -> String {
    "- {id: example-region, name: Example Region, members: \(members)}\n"
  }

  private static func figure(without part: String = "", with other: String = "") -> String {
    let text = """
      - id: example-figure
        label: Officials trained
        value: 594
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    guard !part.isEmpty else { return text }
    return text.replacingFirst(part, with: other)
  }
}

extension String {
  /// The text with the first occurrence of `part` replaced.
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return self[..<start] + other + self[index(start, offsetBy: part.count)...]
  }
}

extension Rule {
  /// A finding about the end of a text that YAML has taken for a comment.
  package func finding(hiding comment: String, behind text: String, at range: SourceRange)
    -> Diagnostic
  {
    let whole = text + " " + comment
    let quote =
      !whole.contains("\"") && !whole.contains("\\") ? "\"" : whole.contains("'") ? nil : "'"
    return finding(
      "' #' begins a comment here, so the text ends before it", at: range,
      suggestion: whole.unicodeScalars.count <= 120
        ? quote.map { "write \($0)\(whole)\($0), or move the comment to a line of its own" }
          ?? "put the whole text in quotes" : "put the whole text in quotes")
  }
}
