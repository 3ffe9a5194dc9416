package import Diagnostics

/// What YAML offers and records do without, because it surprises those who read it.
extension YAMLRules {
  package static let alias = Rule(
    "yaml-alias",
    summary: "anchors ('&name') and aliases ('*name') must not be used",
    why: """
      A value that stands elsewhere in the file cannot be reviewed where it counts, and a few lines \
      of aliases can stand for gigabytes.
      """,
    fix: "Write the value out. Put text in quotes that begins with '&' or '*'.",
    failing: example(label: "label: *trained"),
    passing: example())

  package static let tag = Rule(
    "yaml-tag",
    summary: "tags ('!!str') must not be used",
    why: "Each field knows its own type; a tag would say the same again, or something else.",
    fix: "Delete the tag. Put text in quotes that begins with '!'.",
    failing: example(label: "label: !!str Officials trained"),
    passing: example())

  package static let mergeKey = Rule(
    "yaml-merge-key",
    summary: "merge keys ('<<') must not be used",
    why: "Keys that come from elsewhere cannot be reviewed where they count.",
    fix: "Repeat the keys that the group needs.",
    failing: example(label: "<<: {label: Officials trained}"),
    passing: example())
}
