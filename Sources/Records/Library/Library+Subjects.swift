/// Whether the site has anything of a subject, and so a page of it and an entry in the menu.
extension Library {
  package var hasLaw: Bool { !instruments.isEmpty }

  package var hasDirectory: Bool {
    organizations.contains(where: \.isListed) || countries.contains(where: hasCoverage)
  }

  package var hasPlans: Bool {
    !plans.isEmpty || !guidelines.isEmpty || !programmes.isEmpty
  }
}
