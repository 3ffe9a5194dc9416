/// The forms of addresses of mail.
///
/// `ask [at] hidden (dot) org` and `ask+news@hidden.org` are read as the address that they stand for.
enum MailForms {
  /// Names of mail boxes that are words of any sentence: `for information ask at hidden.org`.
  private static let everyday: Set<String> = [
    "admin", "ask", "contact", "enquiries", "hello", "help", "info", "inquiries", "mail", "news",
    "office", "post", "support", "team", "us", "write",
  ]

  /// Each address in a text that may have names next to them.
  static func forms(_ text: String) -> Set<SecretForms.Form> {
    let addresses = text.split { " <>,;()".contains($0) || $0.isNewline }
      .filter { $0.contains("@") }
    guard !addresses.isEmpty else { return SecretForms.text(text) }
    return addresses.reduce(into: []) { $0.formUnion(forms(address: $1)) }
  }

  private static func forms(address: Substring) -> Set<SecretForms.Form> {
    let parts = address.split(separator: "@")
    guard parts.count == 2 else { return SecretForms.text(String(address)) }
    // A tag brings the same person the same mail.
    let name = parts[0].split(separator: "+").first ?? parts[0]
    let domain = parts[1].split(separator: ".").joined(separator: " dot ")
    var writings = ["\(name)@\(parts[1])", "\(name) at \(domain)", "\(name)@\(domain)"]
    if !everyday.contains(name.lowercased()) { writings.append("\(name) at \(parts[1])") }
    return writings.reduce(into: []) { $0.formUnion(SecretForms.text($1)) }
  }
}
