import Values

/// Words of the directory as data (HSDS), beside those that its pages have.
package enum HSDSWord: String, WordList {
  package static let area = "hsds"
  case contactsNotVerified = """
    No contact of this organization has been verified since it was published.
    """
  case contactsTooOld = "The contacts of this organization are too old to be given."
  case identifierType = "Identifier in the tables of {site}"
}
