import Records
import Values

/// What a library gives in public, in every form, and who gives it.
struct PublishedForms {
  private var owners: [SecretForms.Form: Organization] = [:]
  /// The places around the addresses that a body gives, by its identifier.
  private var surroundings: [String: Set<[UInt8]>] = [:]
  /// Names of places, which are in every address.
  private var places: Set<SecretForms.Form> = []

  /// - Parameter today: The day by which it is judged whether a contact is still shown.
  init(of library: Library, on today: Day) {
    let policy = library.settings.freshness
    for country in library.countries { places.formUnion(SecretForms.text(country.name)) }
    for organization in library.organizations where organization.isListed {
      for (_, name) in SecretIndex.names(of: organization) {
        add(SecretForms.name(name), of: organization)
      }
      if let acronym = organization.acronym { add(SecretForms.text(acronym), of: organization) }
      for contact in organization.givenContacts(on: today, under: policy) {
        add(SecretForms.contact(contact), of: organization)
        if contact.channel == .post { addPlaces(of: contact.value, organization) }
      }
      for location in organization.locations {
        guard let address = location.givenAddress(of: organization, on: today, under: policy) else {
          continue
        }
        add(SecretForms.address(address), of: organization)
        addPlaces(of: address, organization)
      }
    }
  }

  private mutating func addPlaces(of address: String, _ organization: Organization) {
    places.formUnion(AddressForms.partsAndForms(address))
    surroundings[organization.id, default: []].formUnion(AddressForms.surroundings(address))
  }

  private mutating func add(_ forms: Set<SecretForms.Form>, of organization: Organization) {
    for form in forms where form.isGuardable && owners[form] == nil {
      owners[form] = organization
    }
  }

  /// The forms that are public nowhere.
  func without(_ forms: Set<SecretForms.Form>) -> Set<SecretForms.Form> {
    forms.filter { owners[$0] == nil && !places.contains($0) }
  }

  /// Who gives a value in public; nil where nobody does, or the body itself.
  ///
  /// - Parameters:
  ///   - forms: The forms of the value.
  ///   - address: The value where it is an address. Then its town must be that of the other, as far as
  ///     both have one.
  func owner(
    of forms: Set<SecretForms.Form>, address: String?, besides organization: Organization
  ) -> Organization? {
    let places = address.map(AddressForms.surroundings) ?? []
    let found = forms.compactMap { owners[$0] }.filter { owner in
      let others = surroundings[owner.id] ?? []
      return places.isEmpty || others.isEmpty || !places.isDisjoint(with: others)
    }
    guard !found.contains(where: { $0.id == organization.id }) else { return nil }
    return found.min { $0.id < $1.id }
  }
}
