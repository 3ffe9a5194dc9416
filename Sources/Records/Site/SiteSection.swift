import Fields

/// A section of the site: the page from which everything of one subject is reached.
package enum SiteSection: String, FieldChoice {
  case home
  case countries
  case region
  case law
  case participation
  case organizations
  case plans
  case figures
  case sources
  case glossary
  case questions
  case method
  case about

  /// The sections of the menu that a site has if it declares none.
  package static let builtInMenu: [SiteSection] = [
    .countries, .region, .law, .organizations, .plans, .figures, .sources, .about,
  ]

  /// The address of its page; nil where that is a record's own page.
  package var route: String? {
    switch self {
    case .home: "index.html"
    case .region, .about: nil
    default: rawValue + ".html"
    }
  }
}
