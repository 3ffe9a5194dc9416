import JSON
import Library
import Records
import Templates
import Values

/// A contact that may be given, as HSDS's `contact.json` or `phone.json`.
///
/// A contact never goes without its age. A phone says it in its description; HSDS has no such
/// place for an e-mail or a web address, so these are given only while a check of them is recent.
struct HSDSContact {
  let contact: Contact
  let id: String

  static func all(of organization: Organization, in context: SiteContext) -> [HSDSContact] {
    let contacts = organization.givenContacts(
      on: context.today, under: context.library.settings.freshness)
    return zip(contacts, HSDSIdentifier.contacts(contacts, of: organization)).map {
      HSDSContact(contact: $0, id: $1)
    }
  }

  /// `contact.json`, of an e-mail address.
  var contactObject: JSON? {
    contact.emailAddress.map { address in
      .compact(["id": .string(id), "name": .string(contact.label), "email": .string(address)])
    }
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
    ])
  }

  /// What it is, what it reaches, for whom and when; then when it was verified or published.
  private func description(in context: SiteContext) -> String {
    let words = context.words
    var parts = [words.label(contact.channel), contact.label].compactMap { $0 }
    if contact.audience == .professional { parts.append(words(DirectoryWord.forProfessionals)) }
    if let hours = contact.hours { parts.append(hours) }
    return parts.joined(separator: ", ") + ". " + contact.standing(in: words) + "."
  }
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
