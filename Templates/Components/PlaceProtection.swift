import Records

extension Organization {
  /// The contacts that pages may print. Of a protected body only those that lead to no place.
  var printableContacts: [Contact] {
    let shown = contacts.filter { $0.visibility == .public }
    guard hidesItsPlace else { return shown }
    return shown.filter { contact in
      switch contact.channel {
      case .hotline, .email, .web: true
      case .phone, .fax, .post, .messaging: false
      }
    }
  }

  /// The newest verified contact, else the one published last.
  var newestContact: Contact? {
    func day(_ contact: Contact) -> Day {
      contact.verified?.date ?? contact.published?.upper ?? .distantPast
    }
    return printableContacts.max { left, right in
      if (left.verified == nil) != (right.verified == nil) { return left.verified == nil }
      return day(left) < day(right)
    }
  }
}

extension Location {
  /// The street address, where its visibility and the body's services allow one to be printed.
  func printableAddress(of organization: Organization) -> String? {
    visibility == .public && !organization.hidesItsPlace ? address : nil
  }
}
