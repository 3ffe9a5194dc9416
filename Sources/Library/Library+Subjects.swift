import Records

/// Whether the site has anything of a subject, and so an entry in the menu that leads to it.
extension Library {
  package var hasLaw: Bool { !instruments.isEmpty }

  package var hasDirectory: Bool {
    organizations.contains(where: \.isListed) || countries.contains(where: hasCoverage)
  }

  package var hasPlans: Bool {
    !plans.isEmpty || !guidelines.isEmpty || !programmes.isEmpty
  }
}
