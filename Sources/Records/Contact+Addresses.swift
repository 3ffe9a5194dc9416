extension Contact {
  /// The web address that it prints, with a scheme where the source leaves one out.
  package var webAddress: WebAddress? {
    guard channel == .web,
      case .success(let address) = WebAddress.parse(
        value.contains("://") ? value : "https://" + value)
    else { return nil }
    return address
  }

  /// The e-mail address that it prints, where it is one that a program could write to.
  package var emailAddress: String? {
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    guard channel == .email, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !value.contains(where: { $0.isWhitespace || $0 == "," || $0 == ";" })
    else { return nil }
    return value
  }
}
