/// What readers come for: an entry of the menu of a site that declares none, with the sections that answer it.
package enum MenuTask: CaseIterable, Sendable {
  case countries
  case law
  case organizations
  case data
  case about

  /// The first is the one that most readers want.
  package var sections: [SiteSection] {
    switch self {
    case .countries: [.countries, .comparison, .region]
    case .law: [.law, .participation, .plans]
    case .organizations: [.organizations]
    case .data: [.figures, .questions, .sources]
    case .about: [.about, .changes, .method, .glossary]
    }
  }
}
