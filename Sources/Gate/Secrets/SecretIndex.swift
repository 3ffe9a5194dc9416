import Diagnostics
import Records
import Values

/// Everything that a library withholds, ready to be searched for.
struct SecretIndex {
  private(set) var secrets: [Secret] = []
  private(set) var findings = FindingList()
  private(set) var patterns = PatternIndex()
  private(set) var numbers = NumberIndex()
  private(set) var positions = PositionIndex()
  private(set) var codes: CodedTermIndex?
  /// How many terms could not be guarded, because they are codes and there is no key.
  private(set) var uncheckedCount = 0
  /// The terms whose codes were made with another key.
  private var ofAnotherKey: [String] = []
  /// What is public somewhere in the library cannot be withheld elsewhere.
  private var published: Set<SecretForms.Form> = []

  var isEmpty: Bool { secrets.isEmpty }

  /// - Parameters:
  ///   - today: The day by which it is judged whether a contact is still shown.
  ///   - key: The key of `withheld.yml`, where there is one.
  init(of library: Library, on today: Day, key: WithheldKey?) {
    codes = key.map { CodedTermIndex(key: $0) }
    let policy = library.settings.freshness
    for organization in library.organizations where organization.isListed {
      for (_, name) in Self.names(of: organization) {
        published.formUnion(SecretForms.name(name))
      }
      if let acronym = organization.acronym { published.formUnion(SecretForms.name(acronym)) }
      for contact in organization.givenContacts(on: today, under: policy) {
        published.formUnion(SecretForms.contact(contact))
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
    if !ofAnotherKey.isEmpty {
      findings.append(
        GateRules.otherWithheldKey.finding(
          "the key in \(WithheldKey.variable) must be the one with which these terms were written: "
            + ofAnotherKey.map { "'\($0)'" }.joined(separator: ", "), at: nil))
    }
  }

  /// Everything that a library does not give on a day, whether it is withheld or too old, with what an
  /// earlier version of it had.
  init(of library: Library, after earlier: Library, on today: Day, key: WithheldKey?) {
    self.init(of: library, on: today, key: key)
    let policy = library.settings.freshness
    for organization in [earlier, library].flatMap({ Array($0.organizations) }) {
      let given = Set(organization.givenContacts(on: today, under: policy).map(\.range))
      for (index, contact) in organization.contacts.enumerated()
      where !given.contains(contact.range) {
        add(SecretForms.contact(contact), "the value of contact \(index + 1)", of: organization)
      }
      for (index, location) in organization.locations.enumerated() {
        guard let address = location.address,
          location.givenAddress(of: organization, on: today, under: policy) == nil
        else { continue }
        add(SecretForms.address(address), "the address of location \(index + 1)", of: organization)
      }
    }
  }

  /// What an organization is called, with what messages call the name.
  private static func names(of organization: Organization) -> [(title: String, text: String)] {
    [("the name", organization.name)]
      + organization.names.enumerated().map { ("name \($0 + 1)", $1.text) }
  }

  private mutating func addNames(of organization: Organization) {
    // One word that is not long may be an everyday word, which pages and even scripts are full of.
    for name in Self.names(of: organization) + [("the identifier", organization.id)]
    where name.text.contains(where: { " -".contains($0) }) || name.text.utf8.count >= 12 {
      add(SecretForms.name(name.text), name.title, of: organization)
    }
    if let acronym = organization.acronym {
      add(SecretForms.name(acronym), "the acronym", of: organization)
    }
  }

  private mutating func addContacts(of organization: Organization) {
    let shown = Set(organization.printableContacts.map(\.range))
    for (index, contact) in organization.contacts.enumerated()
    where !organization.isListed || !shown.contains(contact.range) {
      add(
        SecretForms.contact(contact), "the value of contact \(index + 1)", of: organization,
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
            "\(secret.name) must be latitude and longitude, as in '0.0, 0.0'",
            at: secret.range))
        continue
      }
      positions.add(position, secret: secrets.count)
      secrets.append(secret)
    }
  }

  private mutating func add(_ term: WithheldTerm) {
    let secret = Secret(name: "the term '\(term.id)'", range: term.range)
    if let code = term.code {
      switch codes?.add(code, secret: secrets.count) {
      case true?: secrets.append(secret)
      case false?: ofAnotherKey.append(term.id)
      case nil: uncheckedCount += 1
      }
    }
    guard let text = term.text else {
      if term.code == nil {
        findings.append(
          GateRules.unguardable.finding(
            "\(secret.name) must have 'text', or the 'hmac' that 'dossier withhold' prints",
            at: secret.range))
      }
      return
    }
    add(SecretForms.name(text), secret, mustBeGuarded: true)
  }

  private mutating func add(
    _ forms: Set<SecretForms.Form>, _ field: String, of organization: Organization,
    mustBeGuarded: Bool = false
  ) {
    add(
      forms,
      Secret(name: "\(field) of '\(organization.id)'", range: organization.header.range),
      mustBeGuarded: mustBeGuarded)
  }

  private mutating func add(
    _ forms: Set<SecretForms.Form>, _ secret: Secret, mustBeGuarded: Bool
  ) {
    let usable = forms.filter(\.isGuardable)
    guard !usable.isEmpty else {
      guard mustBeGuarded else { return }
      findings.append(
        GateRules.unguardable.finding(
          "\(secret.name) must have at least \(WordHead.length) letters or digits",
          at: secret.range))
      return
    }
    let withheld = usable.subtracting(published)
    guard !withheld.isEmpty else { return }
    for form in withheld {
      switch form {
      case .words(let letters): patterns.add(letters, secret: secrets.count)
      case .ending(let digits): numbers.add(digits, secret: secrets.count)
      }
    }
    secrets.append(secret)
  }
}
