/// Words of legal timelines and of pages of instruments.
package enum LegalWord: String, WordList {
  package static let area = "legal"
  case unlistedOrganization = "an organization that is not listed"
}
