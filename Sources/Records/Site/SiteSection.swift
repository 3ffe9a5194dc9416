import Fields

/// A section of the site: the page from which everything of one subject is reached.
package enum SiteSection: String, FieldChoice {
  case home
  case countries
  case comparison
  case region
  case law
  case participation
  case organizations
  case plans
  case figures
  case sources
  case glossary
  case changes
  case questions
  case method
  case about

  /// The address of its page; nil where that is a record's own page.
  package var route: String? {
    switch self {
    case .home: "index.html"
    case .region, .about: nil
    default: rawValue + ".html"
    }
  }
}
