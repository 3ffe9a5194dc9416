import Diagnostics
import Values

/// Why a contact's value is not one number or one address, and what was probably meant.
package struct ContactMistake: Sendable, Hashable {
  /// Completes "must be": `one number`.
  package let rule: String
  /// What was seen: `'24/7' would be dialled too`. Nil where the rule says it all.
  package let seen: String?
  package let suggestion: String?

  init(_ rule: String, seen: String? = nil, suggestion: String? = nil) {
    self.rule = rule
    self.seen = seen
    self.suggestion = suggestion
  }
}

extension Contact {
  /// What is wrong with its value; nil where it can be dialled or copied as it is shown.
  package var mistake: ContactMistake? {
    switch channel {
    case .phone, .hotline, .fax:
      TelephoneNumber(value) == nil ? Self.mistake(inNumber: value) : nil
    case .messaging: messagingMistake
    case .email: EmailAddress(value) == nil ? Self.mistake(inEmail: value) : nil
    case .web: webAddress == nil ? Self.mistake(inWeb: value) : nil
    case .post: Self.mistake(inPlaceholder: value, "an address")
    }
  }

  /// An account's name may be anything. What has a number in it must be the number alone.
  private var messagingMistake: ContactMistake? {
    if let mistake = Self.mistake(inPlaceholder: value, "one account or number") { return mistake }
    guard TelephoneNumber(value) == nil, !value.contains("://"), !value.contains("@") else {
      return value.contains("://") && webAddress == nil ? Self.mistake(inWeb: value) : nil
    }
    let text = DialText(value)
    let isNumber = text.digitCount >= 7 && text.signs.contains { $0 == " " || $0 == "+" }
    return isNumber ? Self.mistake(inNumber: value) : nil
  }

  // MARK: Numbers

  private static func mistake(inNumber value: String) -> ContactMistake {
    let rule = "one number"
    if value.contains("@") || value.contains("://") || value.hasPrefix("www.") {
      return ContactMistake(
        rule, suggestion: "give an address with the channel 'email' or 'web'")
    }
    let text = DialText(String(value.prefix(200)))
    if let letter = LetterForDigit(text.text) {
      return ContactMistake(
        rule, seen: letter.explanation,
        suggestion: TelephoneNumber(letter.mended) == nil
          ? "write its digits" : "did you mean '\(letter.mended)'?")
    }
    if text.isIncomplete {
      return ContactMistake(
        rule, seen: "digits are missing",
        suggestion: "leave the contact out until the number is known")
    }
    if text.lowered.hasPrefix("tel:") {
      let number = text[(text.signs.startIndex + 4)..<text.signs.endIndex].text
      return ContactMistake(
        rule, suggestion: "write it without 'tel:', as people read it: \(number)")
    }
    let parts = NumberParts(text)
    if let number = parts.numberInBrackets {
      return ContactMistake(
        rule, seen: "all of it is in brackets", suggestion: "write it without them: '\(number)'")
    }
    if let spelt = parts.spelt {
      return ContactMistake(
        rule, seen: "'\(spelt.digits)' gives the digits of its letters once more",
        suggestion: "write 'value: \"\(spelt.number)\"' and 'label: \"\(spelt.words)\"'")
    }
    if parts.numbers.count > 1 {
      return ContactMistake(
        rule, seen: "this gives \(parts.numbers.count)",
        suggestion: "give each its own entry of 'contacts': \(quoted(parts.numbers))")
    }
    if let (number, remark) = parts.numberAndRemark {
      let key = NumberParts.mayBeHours(remark) ? "hours" : "label"
      return ContactMistake(
        rule, seen: "\(inQuotes(remark)) is not part of it",
        suggestion: "write 'value: \"\(number)\"' and '\(key): \"\(remark)\"'")
    }
    if let digits = parts.keys {
      return ContactMistake(
        rule, seen: "letters are not dialled alike everywhere",
        suggestion: "write the digits, such as '\(digits)', and the words in 'label'")
    }
    let rest = "an extension as 'ext. 12', and anything else in 'label' or 'hours'"
    guard parts.isNumeric else {
      return ContactMistake(
        rule, suggestion: "write the number with blanks between its groups, " + rest)
    }
    return ContactMistake(
      rule, seen: "the last digits may be hours, an extension or another number",
      suggestion:
        "if all of it is one number, write its digits with nothing between them; else write "
        + rest)
  }

  // MARK: Addresses

  private static func mistake(inEmail value: String) -> ContactMistake {
    let rule = "one e-mail address"
    let marks: Set<Character> = [" ", ",", ";", "<", ">", "(", ")", "\u{A0}", "\t", "\n", "|"]
    let words = value.prefix(400).split { marks.contains($0) }.map(String.init)
    let addresses = words.map { trimmed($0, isEmail: true) }.filter(EmailAddress.isAddress)
    if value.count(where: { $0 == "@" }) > 1, addresses.count > 1 {
      return ContactMistake(
        rule, seen: "this gives \(addresses.count)",
        suggestion: "give each its own entry of 'contacts': \(quoted(addresses))")
    }
    if let address = addresses.first {
      return ContactMistake(
        rule, suggestion: "write 'value: \"\(address)\"', and anything else in 'label' or 'hours'")
    }
    var spelt = value.prefix(200).lowercased()
    for at in [" [at] ", " (at) ", "[at]", "(at)", " at "] {
      spelt = spelt.replacing(at, with: "@", maxReplacements: 1)
    }
    for dot in [" [dot] ", " (dot) ", "[dot]", "(dot)", " dot "] {
      spelt = spelt.replacing(dot, with: ".")
    }
    // A blank or a comma that a hand put where none belongs.
    let joined = spelt.filter { $0 != " " }.replacing(",", with: ".")
    if !EmailAddress.isAddress(spelt), EmailAddress.isAddress(joined) { spelt = joined }
    if let mistake = mistake(inPlaceholder: value, rule) { return mistake }
    return ContactMistake(
      rule,
      suggestion: EmailAddress.isAddress(spelt)
        ? "did you mean '\(spelt)'?" : "for example 'info@example.org'")
  }

  private static func mistake(inWeb value: String) -> ContactMistake {
    let rule = "one web address"
    if EmailAddress(trimmed(value)) != nil {
      return ContactMistake(rule, suggestion: "give an e-mail address with the channel 'email'")
    }
    let marks: Set<Character> = [" ", ",", ";", "\n", "\t", "\u{A0}", "|"]
    let addresses = value.prefix(2_000).split { marks.contains($0) }.map(String.init)
      .filter { word in
        word.contains(".") && WebAddress(word.contains("://") ? word : "https://" + word) != nil
      }
    if addresses.count > 1 {
      return ContactMistake(
        rule, seen: "this gives \(addresses.count)",
        suggestion: "give each its own entry of 'contacts': \(quoted(addresses))")
    }
    if let mistake = mistake(inPlaceholder: value, rule) { return mistake }
    if WebAddress.isFile(value) {
      return ContactMistake(
        rule, seen: "\(inQuotes(value)) is the name of a file",
        suggestion: "write the whole address, such as 'https://www.example.org/\(value)'")
    }
    if let site = Self.networks[value.lowercased()] {
      return ContactMistake(
        rule, seen: "\(inQuotes(value)) is the name of a network",
        suggestion: "write the address of the page there, such as 'https://\(site)/name'")
    }
    guard case .failure(let mistake) = WebAddress.parse(value) else { return ContactMistake(rule) }
    let isRemark = value.contains { ",;(".contains($0) }
    let alone = addresses.first.map { "write 'value: \($0)', and anything else in 'label'" }
    let likely = mistake.question ?? likelyWeb(value).map { "did you mean '\($0)'?" }
    return ContactMistake(rule, suggestion: isRemark ? alone ?? likely : likely ?? alone)
  }

  private static let networks = [
    "facebook": "www.facebook.com", "facebook.com": "www.facebook.com", "fb": "www.facebook.com",
    "www.facebook.com": "www.facebook.com", "instagram": "www.instagram.com",
    "instagram.com": "www.instagram.com", "twitter": "x.com", "telegram": "t.me",
    "tiktok": "www.tiktok.com", "linkedin": "www.linkedin.com/company",
    "linkedin.com": "www.linkedin.com/company", "youtube": "www.youtube.com",
    "whatsapp": "wa.me", "line": "line.me", "zalo": "zalo.me",
  ]

  /// `n/a` and its like, which say that there is none.
  fileprivate static func mistake(inPlaceholder value: String, _ rule: String) -> ContactMistake? {
    let word = value.lowercased().filter { $0.isLetter || $0 == "/" }
    let words = [
      "n/a", "na", "none", "no", "nil", "null", "unknown", "tba", "tbc", "tbd", "notavailable",
      "notapplicable", "nowebsite", "noemail", "",
    ]
    guard words.contains(word), !value.contains(where: \.isNumber) else { return nil }
    return ContactMistake(
      rule, seen: "\(inQuotes(value)) says that there is none",
      suggestion: "leave the contact out until the address is known")
  }

  /// The address of a text with a broken scheme, in brackets, or with the end of a sentence.
  private static func likelyWeb(_ value: String) -> String? {
    var text = value.prefix(2_000)
    if text.first == "[", let open = text.lastIndex(of: "("), text.last == ")" {
      text = text[text.index(after: open)...].dropLast()
    }
    while let first = text.first, "<(\"' ".contains(first) { text.removeFirst() }
    while let last = text.last, ">)\"'.,;: ".contains(last) { text.removeLast() }
    var isSecure = true
    for scheme in ["https", "http"] {
      while text.lowercased().hasPrefix(scheme),
        let next = text.dropFirst(scheme.count).first, ":/".contains(next)
      {
        isSecure = scheme == "https"
        text = text.dropFirst(scheme.count).drop { ":/".contains($0) }
      }
    }
    text = text.drop { $0 == "/" }
    let address = "\(isSecure ? "https" : "http")://\(text)"
    return text.contains(".") && address != value && WebAddress(address) != nil ? address : nil
  }

  /// The address without `mailto:` before it and without the end of a sentence.
  private static func trimmed(_ text: String, isEmail: Bool = false) -> String {
    var text = text[...]
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
    // What a link puts into the message is no part of the address.
    if isEmail, let query = text.firstIndex(of: "?") { text = text[..<query] }
    while let last = text.last, ".,;:".contains(last) { text.removeLast() }
    return String(text)
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
  }
}
