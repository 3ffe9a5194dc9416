package import Values

extension Contact {
  /// The one number that it gives, where a telephone can dial what is shown.
  package var telephone: TelephoneNumber? {
    switch channel {
    case .phone, .hotline, .messaging, .fax: TelephoneNumber(value)
    case .email, .web, .post: nil
    }
  }

  /// The web address that it prints, with a scheme where the source leaves one out.
  package var webAddress: WebAddress? {
    guard channel == .web || channel == .messaging && value.contains("://"),
      case .success(let address) = WebAddress.parse(
        value.contains("://") ? value : "https://" + value)
    else { return nil }
    return address
  }

  /// The one e-mail address that it gives.
  package var email: EmailAddress? { channel == .email ? EmailAddress(value) : nil }

  /// The e-mail address that it prints, where it is one that a program could write to.
  package var emailAddress: String? { email?.text }
}
