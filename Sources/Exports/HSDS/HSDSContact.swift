import JSON
import Library
import Records
import Templates
import Values

/// A contact that may be given, as HSDS's `contact.json` or `phone.json`.
///
/// A contact never goes without its age, which is in the description of a phone and in the title of
/// any other contact. HSDS has no such place for `email` and `website` of an organization and `email`
/// and `url` of a service, so these are given only while a check of them is recent.
struct HSDSContact {
  let contact: Contact
  let id: String
  /// Its place among those that are given: HSDS has phones and other contacts in two lists.
  let position: Int

  static func all(of organization: Organization, in context: SiteContext) -> [HSDSContact] {
    let contacts = organization.givenContacts(
      on: context.today, under: context.library.settings.freshness)
    return named(contacts, HSDSIdentifier.contacts(contacts, of: organization))
  }

  /// Those of one service, whose identifier is `id`.
  static func all(
    of service: Service, id: String, of organization: Organization, in context: SiteContext
  ) -> [HSDSContact] {
    let contacts = organization.givenContacts(
      of: service, on: context.today, under: context.library.settings.freshness)
    return named(contacts, HSDSIdentifier.contacts(contacts, ofService: id))
  }

  private static func named(_ contacts: [Contact], _ ids: [String]) -> [HSDSContact] {
    var position = 0
    return zip(contacts, ids).map { contact, id in
      // One that HSDS has no object for would leave a hole in the numbers.
      if isGiven(contact) { position += 1 }
      return HSDSContact(contact: contact, id: id, position: position)
    }
  }

  /// Whether it is a number that programs can dial, or an address that leads somewhere.
  private static func isGiven(_ contact: Contact) -> Bool {
    contact.telephone != nil || contact.mistake == nil && !needsNumber(contact)
  }

  private static func needsNumber(_ contact: Contact) -> Bool {
    switch contact.channel {
    case .phone, .hotline, .fax: true
    case .messaging, .email, .web, .post: false
    }
  }

  /// Whether a program may have it without its age.
  func isReliable(in context: SiteContext) -> Bool {
    contact.isReliable(on: context.today, under: context.library.settings.freshness)
  }

  /// `contact.json`, of an e-mail, web or postal address.
  func contactObject(in context: SiteContext) -> JSON? {
    // A messaging service may be reached by a name, which is no phone.
    guard !Self.needsNumber(contact), contact.telephone == nil, contact.mistake == nil else {
      return nil
    }
    return .compact([
      "id": .string(id), "name": .string(contact.label),
      "title": .string(description(in: context)), "email": .string(contact.emailAddress),
      "attributes": attributes.json(in: context.words),
    ])
  }

  /// `phone.json`. The type is one of RFC 6350; it has none for a messaging service.
  ///
  /// Programs dial what they read here, so that there is none for a value that is not one number.
  func phoneObject(in context: SiteContext) -> JSON? {
    let type: String?
    switch contact.channel {
    case .phone, .hotline: type = "voice"
    case .fax: type = "fax"
    case .messaging: type = nil
    case .email, .web, .post: return nil
    }
    guard let telephone = contact.telephone else { return nil }
    // HSDS has extensions as numbers, which lose a zero at the beginning.
    let ext = telephone.ext.flatMap { $0.hasPrefix("0") ? nil : Int($0) }
    return .compact([
      "id": .string(id),
      "number": .string(telephone.ext == nil || ext != nil ? telephone.text : contact.value),
      "extension": ext.map { .int($0) } ?? .null, "type": .string(type),
      "description": .string(description(in: context)),
      "languages": .list(HSDSLanguage.objects(contact.languages, of: id, in: context)),
      "attributes": attributes.json(in: context.words),
    ])
  }

  /// What the record says of it under its keys.
  private var attributes: HSDSAttributes {
    let isPhone = contact.telephone != nil
    var attributes = HSDSAttributes(of: id, isPhone ? "phone" : "contact")
    attributes.add("position", String(position))
    attributes.add("channel", contact.channel.rawValue)
    attributes.add("value", contact.value)
    attributes.add("label", contact.label)
    if contact.audience != .public { attributes.add("audience", contact.audience.rawValue) }
    attributes.add("hours", contact.hours)
    if !isPhone { attributes.add("languages", contact.languages.map(\.text)) }
    attributes.addAge(of: contact, sources: contact.sources)
    return attributes
  }

  /// What it is, what it reaches, for whom and when; then when it was verified or published.
  private func description(in context: SiteContext) -> String {
    let words = context.words
    var parts = [words.label(contact.channel), contact.label].compactMap { $0 }
    if contact.audience == .professional { parts.append(words(DirectoryWord.forProfessionals)) }
    if let hours = contact.hours { parts.append(hours) }
    return parts.joined(separator: ", ") + ". " + contact.standing(in: words) + "."
  }

  var terms: [HSDSTerm] { attributes.terms }
}

extension Perishable {
  /// When it was verified and how, or that nobody has since it was published. It tells no age, so
  /// that it stays as it is from one day to the next.
  func standing(in words: Words) -> String {
    if let check = verified {
      return words(DirectoryWord.verified, ["date": words.date(check.date), "how": check.how])
    }
    guard let published else { return words(DirectoryWord.undatedNotVerified) }
    return words(DirectoryWord.publishedThisYear, ["date": words.date(published)])
  }
}
