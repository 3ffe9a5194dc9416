extension Organization {
  /// Whether people may stay there, or stay on their way home.
  package var givesShelter: Bool {
    switch type {
    case .facility, .facilityGroup: true
    default: services.contains { $0.kind == .shelter || $0.kind == .transit }
    }
  }

  /// Whether anything that leads to its door must stay unwritten.
  package var hidesItsPlace: Bool {
    givesShelter || locations.contains { $0.visibility != .public }
  }
}

extension Organization {
  /// The contacts that pages and data may give. Of a protected body those that lead to no place.
  package var printableContacts: [Contact] {
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
  package var newestContact: Contact? {
    func day(_ contact: Contact) -> Day {
      contact.verified?.date ?? contact.published?.upper ?? .distantPast
    }
    return printableContacts.max { left, right in
      if (left.verified == nil) != (right.verified == nil) { return left.verified == nil }
      return day(left) < day(right)
    }
  }
}
