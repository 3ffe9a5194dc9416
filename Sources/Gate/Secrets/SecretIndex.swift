import Diagnostics
import Records

/// Everything that a library withholds, ready to be searched for.
struct SecretIndex {
  private(set) var secrets: [Secret] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var patterns = PatternIndex()
  private(set) var positions = PositionIndex()
  private(set) var hashes = HashedTermIndex()
  /// What is public somewhere in the library cannot be withheld elsewhere.
  private var published: Set<[UInt8]> = []

  var isEmpty: Bool { secrets.isEmpty }

  /// - Parameter today: The day by which it is judged whether a contact is still shown.
  init(of library: Library, on today: Day) {
    let policy = library.settings.freshness
    for organization in library.organizations where organization.isListed {
      for contact in organization.givenContacts(on: today, under: policy) {
        published.formUnion(SecretForms.telephone(contact.value))
      }
      for location in organization.locations {
        guard let address = location.givenAddress(of: organization, on: today, under: policy) else {
          continue
        }
        published.formUnion(SecretForms.address(address))
      }
    }
    for organization in library.organizations {
      if !organization.isListed { addNames(of: organization) }
      addContacts(of: organization)
      addLocations(of: organization)
    }
    for term in library.withheldTerms { add(term) }
  }

  private mutating func addNames(of organization: Organization) {
    let names = [organization.name] + organization.names.map(\.text)
    for (index, name) in names.enumerated() {
      let title = index == 0 ? "the name" : "name \(index)"
      // A short one is an everyday word or an acronym that others share.
      let forms = [SecretForms.letters(name)].filter { $0.count >= 2 * PatternIndex.shortest }
      guard !forms.isEmpty else { continue }
      add(forms, title, of: organization)
    }
  }

  private mutating func addContacts(of organization: Organization) {
    let shown = Set(organization.printableContacts.map(\.range))
    for (index, contact) in organization.contacts.enumerated()
    where !organization.isListed || !shown.contains(contact.range) {
      let isAddress = contact.channel == .post
      add(
        isAddress ? SecretForms.address(contact.value) : SecretForms.telephone(contact.value),
        "the value of contact \(index + 1)", of: organization,
        mustBeGuarded: contact.visibility == .withheld)
    }
  }

  private mutating func addLocations(of organization: Organization) {
    for (index, location) in organization.locations.enumerated() {
      let place = "location \(index + 1)"
      if let address = location.address, location.printableAddress(of: organization) == nil {
        add(
          SecretForms.address(address), "the address of \(place)", of: organization,
          mustBeGuarded: true)
      }
      guard let coordinates = location.coordinates else { continue }
      let secret = Secret(
        name: "the coordinates of \(place) of '\(organization.id)'",
        range: organization.header.range)
      guard let position = Position(coordinates) else {
        findings.append(
          GateRules.unguardable.finding(
            "\(secret.name) must be latitude and longitude, as in '11.5564, 104.9282'",
            at: secret.range))
        continue
      }
      positions.add(position, secret: secrets.count)
      for form in SecretForms.degrees(position) { patterns.add(form, secret: secrets.count) }
      secrets.append(secret)
    }
  }

  private mutating func add(_ term: WithheldTerm) {
    let secret = Secret(name: "the term '\(term.id)'", range: term.range)
    if let hash = term.hash {
      hashes.add(hash, secret: secrets.count)
      secrets.append(secret)
    }
    guard let text = term.text else {
      if term.hash == nil {
        findings.append(
          GateRules.unguardable.finding(
            "\(secret.name) must have 'text', or 'sha256' with 'length' and 'check'",
            at: secret.range))
      }
      return
    }
    add([SecretForms.letters(text)], secret, mustBeGuarded: true)
  }

  private mutating func add(
    _ forms: [[UInt8]], _ field: String, of organization: Organization, mustBeGuarded: Bool = false
  ) {
    add(
      forms,
      Secret(name: "\(field) of '\(organization.id)'", range: organization.header.range),
      mustBeGuarded: mustBeGuarded)
  }

  private mutating func add(_ forms: [[UInt8]], _ secret: Secret, mustBeGuarded: Bool) {
    let usable = forms.filter { $0.count >= PatternIndex.shortest }
    guard !usable.isEmpty else {
      guard mustBeGuarded else { return }
      findings.append(
        GateRules.unguardable.finding(
          "\(secret.name) must have at least \(PatternIndex.shortest) letters or digits",
          at: secret.range))
      return
    }
    let withheld = usable.filter { !published.contains($0) }
    guard !withheld.isEmpty else { return }
    for form in withheld { patterns.add(form, secret: secrets.count) }
    secrets.append(secret)
  }
}
