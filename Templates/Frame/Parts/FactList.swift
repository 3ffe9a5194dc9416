import HTML

/// A term with what is known of it, for a short list of facts.
struct Fact {
  let term: String
  let value: HTML

  init(_ term: String, _ value: HTML) {
    self.term = term
    self.value = value
  }

  /// The label keeps a literal with markup from being taken for text.
  init(_ term: String, text value: String) {
    self.init(term, HTML.text(value))
  }
}

/// Facts as terms and values in two columns, or in three where each is short.
func factList(_ facts: [Fact], inThrees: Bool = false) -> HTML {
  guard !facts.isEmpty else { return .empty }
  return """
    <dl class="facts\(inThrees ? " three" : nil)">\(for: facts, {
      "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>"
    })</dl>
    """
}

/// The same records as data, for the foot of a page: `data/<name>.csv` and `.json`.
func dataFiles(_ name: String) -> [(label: String, route: String)] {
  [("CSV", "data/\(name).csv"), ("JSON", "data/\(name).json")]
}

/// The directory as tables and in the Human Services Data Specification.
func directoryFiles() -> [(label: String, route: String)] {
  dataFiles("organizations") + [("HSDS", "data/hsds/organizations.json")]
}
