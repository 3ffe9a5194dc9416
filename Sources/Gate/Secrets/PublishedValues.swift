import Library
import Records
import Values

/// What a library gives in public of its bodies, as it will be printed.
struct PublishedValues {
  private(set) var values: [(text: String, owner: Organization)] = []
  /// Names of places, which are in every address and no secret of any.
  private var places: Set<SecretForms.Form> = []

  /// - Parameter today: The date used to calculate ages, which decide whether a contact is still shown.
  init(of library: Library, on today: Day) {
    let policy = library.settings.freshness
    for country in library.countries { places.formUnion(SecretForms.text(country.name)) }
    for organization in library.organizations where organization.isListed {
      for (_, name) in SecretIndex.names(of: organization) { values.append((name, organization)) }
      if let acronym = organization.acronym { values.append((acronym, organization)) }
      for contact in organization.everyGivenContact(on: today, under: policy) {
        values.append((contact.value, organization))
        if contact.channel == .post { addPlaces(of: contact.value) }
      }
      for location in organization.locations {
        guard let address = location.givenAddress(of: organization, on: today, under: policy) else {
          continue
        }
        values.append((address, organization))
        addPlaces(of: address)
      }
    }
  }

  private mutating func addPlaces(of address: String) {
    places.formUnion(AddressForms.surroundings(address).map { .words($0) })
  }

  /// Whether a form is the name of a place only.
  func isPlace(_ form: SecretForms.Form) -> Bool { places.contains(form) }
}
