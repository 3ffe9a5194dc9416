import Fields

/// A built-in part of the home page.
package enum HomeBlock: String, FieldChoice {
  /// The map of countries and their list.
  case map
  /// The figures of `headline`.
  case headline
  /// The text of the start page.
  case text
  /// The sections, each with how much is in it.
  case ways
  /// Some of the open questions.
  case questions
  /// The statement, the documents and what the site leaves out.
  case about
}
