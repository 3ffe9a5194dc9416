import Diagnostics
import Records
import Values

/// Everything that a library withholds, ready to be searched for.
struct SecretIndex {
  private(set) var secrets: [Secret] = []
  private(set) var findings = FindingList()
  private var patterns = PatternIndex()
  private var numbers = NumberIndex()
  private var positions = PositionIndex()
  private var codes: CodedTermIndex?
  /// How many terms could not be guarded, because they are codes and there is no key.
  private(set) var uncheckedCount = 0
  /// The terms whose codes were made with another key.
  private var ofAnotherKey: [String] = []
  /// What is public somewhere in the library cannot be withheld elsewhere.
  private var published: PublishedForms

  var isEmpty: Bool { secrets.isEmpty }

  var search: SecretSearch {
    SecretSearch(patterns: patterns, numbers: numbers, positions: positions, codes: codes)
  }

  /// - Parameters:
  ///   - today: The day by which it is judged whether a contact is still shown.
  ///   - key: The key of `withheld.yml`, where there is one.
  init(of library: Library, on today: Day, key: WithheldKey?) {
    codes = key.map { CodedTermIndex(key: $0) }
    published = PublishedForms(of: library, on: today)
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
  static func names(of organization: Organization) -> [(title: String, text: String)] {
    [("the name", organization.name)]
      + organization.names.enumerated().map { ("name \($0 + 1)", $1.text) }
  }

  private mutating func addNames(of organization: Organization) {
    var unguarded: [String] = []
    if let acronym = organization.acronym {
      let forms = SecretForms.text(acronym)
      if forms.contains(where: \.isGuardable) {
        add(forms, "the acronym", of: organization)
      } else {
        unguarded.append("the acronym")
      }
    }
    // A reviewer has approved that the words of its name are on pages that do not mean it.
    let everyday = organization.hasEverydayName ? LetterReader.letters(organization.name) : nil
    for name in Self.names(of: organization) + [("the identifier", organization.id)]
    where everyday != LetterReader.letters(name.text) {
      // One word that is not long may be an everyday word, which pages and even scripts are full of.
      if name.text.contains(where: { " -".contains($0) }) || name.text.utf8.count >= 12 {
        add(SecretForms.name(name.text), name.title, of: organization, isName: true)
      } else if name.title != "the identifier" {
        unguarded.append(name.title)
      }
    }
    guard !unguarded.isEmpty, !organization.hasEverydayName else { return }
    findings.append(
      GateRules.unguardedName.finding(
        "\(unguarded.joined(separator: " and ")) of an organization that is not listed must be longer "
          + "to be searched for", at: organization.header.range,
        suggestion:
          "read the pages for it, then write 'everyday-name' with a reason in its record, "
          + "and have it approved"))
  }

  private mutating func addContacts(of organization: Organization) {
    let shown = Set(organization.printableContacts.map(\.range))
    for (index, contact) in organization.contacts.enumerated()
    where !organization.isListed || !shown.contains(contact.range) {
      let forms = SecretForms.contact(contact)
      let title = "the value of contact \(index + 1)"
      if contact.visibility == .withheld {
        reportPublished(
          forms, address: contact.channel == .post ? contact.value : nil, title, of: organization)
      }
      add(forms, title, of: organization, mustBeGuarded: contact.visibility == .withheld)
    }
  }

  private mutating func addLocations(of organization: Organization) {
    for (index, location) in organization.locations.enumerated() {
      let place = "location \(index + 1)"
      if let address = location.address, location.printableAddress(of: organization) == nil {
        let title = "the address of \(place)"
        reportPublished([], address: address, title, of: organization)
        add(SecretForms.address(address), title, of: organization, mustBeGuarded: true)
      }
      guard let coordinates = location.coordinates else { continue }
      let secret = Secret("the coordinates of \(place)", of: organization)
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

  /// Reports a withheld value that another body gives in public: nothing would keep it out of the site.
  private mutating func reportPublished(
    _ forms: Set<SecretForms.Form>, address: String?, _ field: String,
    of organization: Organization
  ) {
    let exact = address.map(AddressForms.exactForms) ?? forms
    guard let owner = published.owner(of: exact, address: address, besides: organization) else {
      return
    }
    let secret = Secret(field, of: organization)
    findings.append(
      GateRules.withheldElsewherePublic.finding(
        "\(secret.name) must not be public in '\(owner.id)'", at: secret.range,
        related: [.init("here it is public", at: owner.header.range)],
        notes: ["the value is not printed here, because logs are read by others"],
        suggestion: "withhold it in both, or in neither"))
  }

  private mutating func add(_ term: WithheldTerm) {
    let secret = Secret(name: "the term '\(term.id)'", range: term.range, isName: false)
    if !term.codes.isEmpty {
      if codes == nil {
        uncheckedCount += 1
      } else if term.codes.map({ codes?.add($0, secret: secrets.count) ?? false }).contains(false) {
        ofAnotherKey.append(term.id)
      } else {
        secrets.append(secret)
      }
    }
    guard let text = term.text else {
      if term.codes.isEmpty {
        findings.append(
          GateRules.unguardable.finding(
            "\(secret.name) must have 'text', or the 'hmac' that 'dossier withhold' prints",
            at: secret.range))
      }
      return
    }
    add(SecretForms.term(text), secret, mustBeGuarded: true)
  }

  private mutating func add(
    _ forms: Set<SecretForms.Form>, _ field: String, of organization: Organization,
    mustBeGuarded: Bool = false, isName: Bool = false
  ) {
    add(forms, Secret(field, of: organization, isName: isName), mustBeGuarded: mustBeGuarded)
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
    let withheld = published.without(usable)
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
