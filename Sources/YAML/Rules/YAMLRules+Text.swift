package import Diagnostics

extension YAMLRules {
  package static let syntax = Rule(
    "yaml-syntax", isCause: true,
    summary: "a YAML text must be well-formed",
    why: """
      Where the punctuation is wrong, everything behind it is unread, and records are missing from \
      every page.
      """,
    fix: """
      Indent with spaces, put a space behind the colon of a key, and put text in quotes that holds \
      ': ' or begins with one of @ ` % * & ! | > [ { ? - or a quote.
      """,
    failing: example(label: "label: Trained: officials"),
    passing: example(label: "label: \"Trained: officials\""))

  package static let encoding = Rule(
    "yaml-encoding", isCause: true,
    summary: "a YAML file must be UTF-8 text",
    why: "Read in another encoding, letters outside English turn into others.",
    fix: "Save the file as UTF-8; spreadsheets and editors offer it when a file is saved.",
    failing: example(label: "label: Officials\u{0}trained"),
    passing: example())

  package static let bidiControl = Rule(
    "yaml-bidi-control",
    summary: "text must not hold control characters that hide or turn it",
    why: """
      A reviewer would see other words than the page shows: some control characters reverse the \
      letters around them, others cannot be seen at all.
      """,
    fix: "Delete the character. Scripts written from right to left need none of them.",
    failing: example(label: "label: Officials \u{202E}deniart"),
    passing: example())

  package static let tooLarge = Rule(
    "yaml-too-large", isCause: true,
    summary: "a YAML file must not exceed 8 MB, and one value not 1 MB",
    why: "A file of that size is a mistake or an attack, and would slow every build.",
    fix: "Split the file, or keep the data beside the site and link to it.",
    // Nobody wants to read a megabyte in `dossier explain`.
    failing: .onDiskOnly,
    passing: example())
}
