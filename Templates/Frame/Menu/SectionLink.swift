import Library
import Records

/// What a section is called, and the address of its page.
struct SectionLink: Sendable {
  let label: String
  let route: String

  /// The sections that have something to show.
  ///
  /// - Parameter hasQuestions: Whether sources leave any question open.
  static func all(
    of library: Library, words: Words, hasQuestions: Bool
  ) -> [SiteSection: SectionLink] {
    var links: [SiteSection: SectionLink] = [:]
    for section in SiteSection.allCases {
      let hasRecords = section == .questions ? hasQuestions : library.hasRecords(for: section)
      guard hasRecords || library.start(of: section) != nil,
        let route = route(of: section, in: library)
      else { continue }
      links[section] = SectionLink(label: label(of: section, words), route: route)
    }
    return links
  }

  private static func route(of section: SiteSection, in library: Library) -> String? {
    switch section {
    case .region: library.ownRegion.map { Routes.record($0, in: library) }
    case .about:
      library.aboutPage.map { Routes.record($0, in: library) }
        ?? Routes.folder(PageTree.top, in: library)
    default: section.route
    }
  }

  private static func label(of section: SiteSection, _ words: Words) -> String {
    switch section {
    case .home: words(LayoutWord.home)
    case .countries: words(LayoutWord.countries)
    case .comparison: words(ComparisonWord.title)
    case .region: words(LayoutWord.region)
    case .law: words(LayoutWord.legalFramework)
    case .participation: words(ParticipationWord.title)
    case .organizations: words(LayoutWord.organizations)
    case .plans: words(LayoutWord.plans)
    case .figures: words(LayoutWord.figures)
    case .sources: words(LayoutWord.sources)
    case .glossary: words(GlossaryWord.title)
    case .changes: words(ChangeWord.title)
    case .questions: words(LayoutWord.openQuestions)
    case .method: words(LayoutWord.method)
    case .about: words(LayoutWord.about)
    }
  }
}
