import Records

/// The forms in which a withheld value can come to be written.
enum SecretForms {
  /// One form, and where in a text it counts as found.
  enum Form: Hashable {
    /// Letters and digits that make up whole words.
    case words([UInt8])
    /// Digits that end a number, with a few others before them or none.
    case ending([UInt8])
    /// A mailbox that is a word of any sentence, with an at sign behind so many letters.
    case mail([UInt8], at: Int)
    /// A name with something near it.
    case near(NearForm)

    /// What is looked for first.
    private var bytes: [UInt8] {
      switch self {
      case .words(let bytes), .ending(let bytes), .mail(let bytes, _): bytes
      case .near(let form): form.name
      }
    }

    /// Whether it is long enough not to turn up in a text by accident.
    var isGuardable: Bool { bytes.count >= WordHead.length }
  }

  /// A text as its letters and digits. The capital letters of a script may look like others than its
  /// small ones.
  static func text(_ text: String) -> Set<Form> {
    Set([text, text.uppercased(), text.lowercased()].map { .words(LetterReader.letters($0)) })
  }

  /// The name of a body: with and without what is in brackets, without an article, and in both ways of
  /// spelling.
  static func name(_ name: String) -> Set<Form> {
    var forms = text(name)
    for part in PersonName.withoutBrackets(name) {
      var words = part.split(separator: " ")
      if words.first?.lowercased() == "the" { words.removeFirst() }
      if words.count > 1 { forms.formUnion(text(words.joined(separator: " "))) }
    }
    for (one, other) in spellings {
      for (from, to) in [(one, other), (other, one)] where name.lowercased().contains(from) {
        forms.formUnion(text(name.lowercased().replacing(from, with: to)))
      }
    }
    return forms
  }

  private static let spellings = [
    (" & ", " and "), ("isation", "ization"), ("centre", "center"), ("programme", "program"),
    ("labour", "labor"), ("defence", "defense"), ("neighbour", "neighbor"),
  ]

  /// A term, which may be the name of a person: in each order of its words.
  static func term(_ term: String) -> Set<Form> {
    text(term).union(PersonName.writings(of: term).map { .words($0) })
      .union(PersonName.writingsOfUmlauts(of: term).map { .words($0) })
  }

  static func contact(_ contact: Contact) -> Set<Form> {
    switch contact.channel {
    case .post: address(contact.value)
    case .web: web(contact.value)
    case .email: MailForms.forms(contact.value)
    case .phone, .fax, .hotline, .messaging: TelephoneForms.forms(contact.value)
    }
  }

  static func address(_ text: String) -> Set<Form> { AddressForms.forms(text) }

  /// The address of a page without what browsers leave out or add, and with its points as words.
  private static func web(_ text: String) -> Set<Form> {
    var address = text.lowercased().split(separator: "://", maxSplits: 1).last ?? ""
    if address.hasPrefix("www.") { address = address.dropFirst("www.".count) }
    let host = address.prefix { $0 != "/" }
    let ports = host.contains(":") ? [] : ["443", "80", "8080"]
    return
      ([String(address), address.split(separator: ".").joined(separator: " dot ")]
      + ports.map { "\(host):\($0)\(address.dropFirst(host.count))" })
      .reduce(into: []) { $0.formUnion(self.text($1)) }
  }
}
