import Records

/// The forms in which a withheld value can come to be written.
enum SecretForms {
  /// One form, and where in a text it counts as found.
  enum Form: Hashable {
    /// Letters and digits that stand as whole words.
    case words([UInt8])
    /// Digits that end a number, whatever few digits stand before them.
    case ending([UInt8])

    var bytes: [UInt8] {
      switch self {
      case .words(let bytes), .ending(let bytes): bytes
      }
    }

    /// Whether it is long enough to be told from what stands there by accident.
    var isGuardable: Bool { bytes.count >= WordHead.length }
  }

  /// A text as its letters and digits.
  static func name(_ text: String) -> Set<Form> { [.words(LetterReader.letters(text))] }

  static func contact(_ contact: Contact) -> Set<Form> {
    switch contact.channel {
    case .post: address(contact.value)
    case .web: web(contact.value)
    case .email: email(contact.value)
    case .phone, .fax, .hotline, .messaging: telephone(contact.value)
    }
  }

  /// An address: all of it, and each part from its first number to a comma, such as house and
  /// street, with and without what stands before the number.
  static func address(_ text: String) -> Set<Form> {
    var forms: Set<Form> = name(text)
    var beginning = ""
    for part in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      beginning += part + " "
      let form = LetterReader.letters(beginning)
      guard let number = form.firstIndex(where: isDigit), !form.allSatisfy(isDigit) else {
        continue
      }
      forms.formUnion([.words(form), .words(Array(form[number...]))])
    }
    return forms
  }

  /// Each telephone number of a text by the digits that are dialled within the country, so that it
  /// is found with the country code, with a zero in its place, and with neither.
  static func telephone(_ text: String) -> Set<Form> {
    let parts = text.lowercased().replacing("ext", with: "/")
      .split { "/,;|".contains($0) || $0.isNewline }
    let numbers = ([text[...]] + parts).map(nationalDigits).filter { $0.count >= WordHead.length }
    // What has too few digits is the name of an account, or cannot be guarded.
    return numbers.isEmpty ? name(text) : Set(numbers.map { .ending($0) })
  }

  private static func nationalDigits(_ text: Substring) -> [UInt8] {
    var digits = LetterReader.letters(String(text)).filter(isDigit)[...]
    let isInternational =
      text.contains("+") || digits.starts(with: "00".utf8)
      || digits.first != UInt8(ascii: "0") && digits.count > 9
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    // Country codes have one to three digits (ITU-T E.164); which one this is need not be known.
    if isInternational { digits = digits.dropFirst(min(3, max(0, digits.count - WordHead.length))) }
    return Array(digits.drop { $0 == UInt8(ascii: "0") })
  }

  /// The address of a page without what browsers leave out or add.
  private static func web(_ text: String) -> Set<Form> {
    let address = text.lowercased().split(separator: "://", maxSplits: 1).last ?? ""
    return name(String(address.hasPrefix("www.") ? address.dropFirst("www.".count) : address))
  }

  /// Each address of mail in a text that may have names beside them.
  private static func email(_ text: String) -> Set<Form> {
    let addresses = text.split { " <>,;()".contains($0) || $0.isNewline }
      .filter { $0.contains("@") }
    return addresses.isEmpty
      ? name(text) : Set(addresses.flatMap { name(String($0)) })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
