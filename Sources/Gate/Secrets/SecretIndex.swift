import Diagnostics
import Library
import Records
import Values

/// Everything that a library withholds, ready to be searched for.
struct SecretIndex {
  private(set) var secrets: [Secret] = []
  private(set) var findings = FindingList()
  private var guarded = GuardedForms()
  private var forms = FormIndex()
  private var positions = PositionIndex()
  private var codes: CodedTermIndex?
  /// How many terms could not be guarded, because they are codes and there is no key.
  private(set) var uncheckedCount = 0
  /// The terms whose codes were made with another key.
  private var ofAnotherKey: [String] = []

  var isEmpty: Bool { secrets.isEmpty }

  var search: SecretSearch { forms.search(positions, codes) }

  /// - Parameters:
  ///   - today: The date used to calculate ages, which decide whether a contact is still shown.
  ///   - key: The key of `withheld.yml`, where there is one.
  init(of library: Library, on today: Day, key: WithheldKey?) {
    self.init(of: library, key: key)
    arm(library, on: today)
  }

  private init(of library: Library, key: WithheldKey?) {
    codes = key.map { CodedTermIndex(key: $0) }
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
    self.init(of: library, key: key)
    let policy = library.settings.freshness
    for organization in [earlier, library].flatMap({ Array($0.organizations) }) {
      let given = Set(organization.everyGivenContact(on: today, under: policy).map(\.range))
      for (name, contact) in organization.namedContacts where !given.contains(contact.range) {
        add(
          SecretForms.contact(contact), "the value of \(name)", of: organization, isExact: false)
      }
      for (index, location) in organization.locations.enumerated() {
        guard let address = location.address,
          location.givenAddress(of: organization, on: today, under: policy) == nil
        else { continue }
        add(
          SecretForms.address(address), "the address of location \(index + 1)", of: organization,
          isExact: false)
      }
    }
    arm(library, on: today)
  }

  /// Looks for what is withheld, but for what is public, which is reported.
  private mutating func arm(_ library: Library, on today: Day) {
    let (index, published) = guarded.index(besides: PublishedValues(of: library, on: today))
    forms = index
    for (position, owner) in published.sorted(by: { $0.key < $1.key }) {
      let secret = secrets[position]
      findings.append(
        GateRules.withheldElsewherePublic.finding(
          "\(secret.name) must not be public in '\(owner.id)'", at: secret.range,
          related: [.init("here it is public", at: owner.header.range)],
          notes: ["the value is not printed here, because logs are read by others"],
          suggestion: secret.isName ? Gate.everydayName : "withhold it in both, or in neither"))
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
    let shown = Set(organization.everyPrintableContact.map(\.range))
    for (name, contact) in organization.namedContacts
    where !organization.isListed || !shown.contains(contact.range) {
      let forms = SecretForms.contact(contact)
      let title = "the value of \(name)"
      let coarse = contact.channel == .post ? AddressForms.coarseForms(contact.value) : []
      add(
        forms, coarse: coarse, title, of: organization,
        mustBeGuarded: contact.visibility == .withheld)
    }
  }

  private mutating func addLocations(of organization: Organization) {
    for (index, location) in organization.locations.enumerated() {
      let place = "location \(index + 1)"
      let isPrintable = location.printableAddress(of: organization) != nil
      if let address = location.address, !isPrintable || !organization.isListed {
        add(
          AddressForms.exactForms(address), coarse: AddressForms.coarseForms(address),
          "the address of \(place)", of: organization, mustBeGuarded: !isPrintable)
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
    add(SecretForms.term(text), coarse: [], secret, of: nil, mustBeGuarded: true, isExact: true)
  }

  /// - Parameters:
  ///   - coarse: Those of the forms that may be public elsewhere.
  ///   - isExact: Whether the others must not.
  private mutating func add(
    _ forms: Set<SecretForms.Form>, coarse: Set<SecretForms.Form> = [], _ field: String,
    of organization: Organization, mustBeGuarded: Bool = false, isName: Bool = false,
    isExact: Bool = true
  ) {
    add(
      forms, coarse: coarse, Secret(field, of: organization, isName: isName), of: organization.id,
      mustBeGuarded: mustBeGuarded, isExact: isExact)
  }

  private mutating func add(
    _ forms: Set<SecretForms.Form>, coarse: Set<SecretForms.Form>, _ secret: Secret,
    of body: String?, mustBeGuarded: Bool, isExact: Bool
  ) {
    let exact = forms.subtracting(coarse).filter(\.isGuardable)
    let rest = coarse.filter(\.isGuardable)
    guard !exact.isEmpty || !rest.isEmpty else {
      guard mustBeGuarded else { return }
      findings.append(
        GateRules.unguardable.finding(
          "\(secret.name) must have at least \(WordHead.length) letters or digits",
          at: secret.range))
      return
    }
    guarded.add(exact, secret: secrets.count, of: body, isExact: isExact)
    guarded.add(rest, secret: secrets.count, of: body, isExact: false)
    secrets.append(secret)
  }
}
