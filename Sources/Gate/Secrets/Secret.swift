import Diagnostics

/// A value that must not be published: where the content has it, and never what it is.
struct Secret {
  /// What messages call it: `the address of location 1 of 'safe-house'`.
  let name: String
  /// The identifier of its record: never the line of the value, which an excerpt would show.
  let range: SourceRange
}
