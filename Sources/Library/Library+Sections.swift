package import Records

/// Whether the site has anything of a subject, and so an entry in the menu that leads to it.
extension Library {
  package var hasLaw: Bool { !instruments.isEmpty }

  package var hasDirectory: Bool {
    organizations.contains(where: \.isListed) || countries.contains(where: hasCoverage)
  }

  package var hasPlans: Bool {
    !plans.isEmpty || !guidelines.isEmpty || !programmes.isEmpty
  }

  /// Whether the records have anything to show in a section. Of open questions pages know it alone.
  package func hasRecords(for section: SiteSection) -> Bool {
    switch section {
    case .countries: !countries.isEmpty
    case .comparison: countries.count > 1
    case .region: ownRegion != nil
    case .law: hasLaw
    case .participation: hasParticipations
    case .organizations: hasDirectory
    case .plans: hasPlans
    case .figures: !figures.isEmpty
    case .sources: !sources.isEmpty
    case .glossary: !terms.isEmpty
    case .changes: !editionRecords.isEmpty
    case .about: !pages.isEmpty
    case .home, .questions, .method: true
    }
  }

  /// The region that the site is about.
  package var ownRegion: Region? { settings.region.flatMap { regions[$0] } }

  /// The loose page that opens a section.
  package func start(of section: SiteSection) -> LoosePage? {
    settings.starts[section].flatMap { pages[$0] }
  }

  package func section(openedBy page: String) -> SiteSection? {
    settings.starts.section(of: page)
  }
}
