import Values

/// Words of the directory as data (HSDS), beside those that its pages have.
package enum HSDSWord: String, WordList {
  package static let area = "hsds"
  case contactsNotVerified = """
    No contact of this organization has been verified since it was published.
    """
  case contactsTooOld = "The contacts of this organization are too old to be given."
  case statusUnknown = "No source states whether this service is given today."
  case identifierType = "Identifier in the tables of {site}"

  // The taxonomies.
  case serviceKinds = "Kinds of service"
  case aboutServiceKinds = "What a service is, in one word."
  case populations = "Groups of people"
  case aboutPopulations = "Whom a service is for."
  case sexes = "Sexes"
  case aboutSexes = "The sexes that a service takes, where a source states them."
  case waysIn = "Ways in"
  case aboutWaysIn = "How people come to a service."
  case organizationKinds = "Kinds of organization"
  case aboutOrganizationKinds = "What sort of body an organization is."
  case recordKeys = "Keys of records"
  case aboutRecordKeys = "What a record says for which HSDS has no field."
}
