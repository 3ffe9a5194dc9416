/// The forms of addresses of mail.
///
/// `ask [at] hidden (dot) org` and `ask+news@hidden.org` are read as the address that they mean.
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
    let names = [String(name), name.split(separator: ".").joined(separator: " dot ")]
    var writings = names.flatMap { ["\($0) at \(domain)", "\($0)@\(domain)"] }
    writings.append("\(name)@nospam.\(parts[1])")
    let isEveryday = everyday.contains(name.lowercased())
    if !isEveryday {
      writings += names.flatMap { ["\($0)@\(parts[1])", "\($0) at \(parts[1])"] }
    }
    let forms = writings.reduce(into: Set()) { $0.formUnion(SecretForms.text($1)) }
    guard isEveryday else { return forms }
    // `Info: hidden.org` is no address.
    let letters = LetterReader.letters("\(name)@\(parts[1])")
    return forms.union([.mail(letters, at: LetterReader.letters(String(name)).count)])
  }
}
