/// What the words of a link promise, where they are a number or an address themselves.
///
/// A reader who sees a number believes that it is dialled, and one who prints the page dials it.
enum LinkPromise {
  /// What a link must lead to, by its words; nil where it does, or where the words are no address.
  static func broken(by url: String, words: String, before: String = "") -> String? {
    let words = trimmed(words)
    guard !words.isEmpty, words.utf8.count <= 500 else { return nil }
    if let target = rest(of: url, after: "tel:") {
      guard let shown = Number(words: words) else {
        if isEmail(words) || isWeb(words) { return words }
        return otherNumber(in: words, than: Number(target: target))
      }
      return shown.isSame(as: Number(target: target)) ? nil : words
    }
    if let target = rest(of: url, after: "mailto:") {
      if isEmail(words) {
        let address = target.prefix { $0 != "?" }
        return decoded(address).lowercased() == mail(words) ? nil : words
      }
      if isWeb(words) { return words }
      let shown = parts(of: words).filter(isEmail)
      let address = decoded(target.prefix { $0 != "?" }).lowercased()
      return shown.isEmpty || shown.contains { mail($0) == address } ? nil : shown[0]
    }
    if let target = ["https://wa.me/", "https://t.me/+"].lazy.compactMap({
      rest(of: url, after: $0)
    })
    .first, let shown = Number(words: words) {
      return shown.isSame(as: Number(target: target)) ? nil : words
    }
    guard rest(of: url, after: "https:") != nil || rest(of: url, after: "http:") != nil else {
      return nil
    }
    if isEmail(words) { return words }
    if isCalled(words, before, than: url) { return words }
    guard isWeb(words) || isHost(words, unlikeIn: url) else {
      return otherAddress(in: words, than: url)
    }
    return leads(url, to: words) ? nil : words
  }

  /// Whether an address is the one in words, which may leave out its end.
  private static func leads(_ url: String, to words: String) -> Bool {
    let (shown, target) = (web(words), web(url))
    return target == shown || ["/", "?", "#"].contains { target.hasPrefix(shown + $0) }
  }

  // MARK: Among other words

  /// The words between spaces, without punctuation at their ends.
  private static func parts(of words: String) -> [String] {
    words.split(separator: " ").map { part in
      String(
        part.drop { "(<[“".contains($0) }.reversed().drop { ")>]”.,;:!?".contains($0) }.reversed())
    }
  }

  /// Whether words are a number to be dialled, which opens a site that does not hold it:
  /// `+855 23 123 456`, or a short one behind `call`.
  private static func isCalled(_ words: String, _ before: String, than url: String) -> Bool {
    guard let number = Number(words: words), !words.contains(","), !words.contains("/") else {
      return false
    }
    let digits = number.digits
    guard !url.filter(\.isNumber).contains(digits) else { return false }
    if words.hasPrefix("+"), digits.utf8.count > 6 { return true }
    let last = before.split { !$0.isLetter }.last?.lowercased() ?? ""
    return called.contains(last) && digits.utf8.count > 2 && words.allSatisfy { !"./".contains($0) }
  }

  /// Endings of files and of names such as 'Node.js'; they are no hosts.
  private static let fileEndings: Set<Substring> = [
    "bat", "bib", "css", "csv", "doc", "docx", "exe", "gif", "htm", "html", "ico", "ics", "ini",
    "jpeg", "jpg", "js", "json", "log", "md", "mov", "mp", "odt", "pdf", "php", "png", "ppt",
    "pptx",
    "py", "rb", "rs", "rtf", "sh", "sql", "svg", "swift", "tar", "toml", "ts", "tsv", "txt", "xls",
    "xlsx", "xml", "yaml", "yml", "zip",
  ]

  /// Whether words are a host, perhaps with a path, that an address does not name anywhere.
  private static func isHost(_ words: String, unlikeIn url: String) -> Bool {
    guard !words.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0 == "…" }) else {
      return false
    }
    let host = words.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = labels.last, labels.count > 1, last.utf8.count > 1,
      last.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !fileEndings.contains(last),
      labels[0].utf8.contains(where: \.isLetter),
      labels.allSatisfy({ label in
        !label.isEmpty && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
      })
    else { return false }
    return host.count < words.count || !url.lowercased().contains(host.lowercased())
  }

  /// A web address that is written out among other words, where the link leads elsewhere.
  private static func otherAddress(in words: String, than url: String) -> String? {
    let shown = parts(of: words).filter { part in
      // An address that was shortened is no other one.
      !part.contains("…") && !part.contains("...")
        && ["https://", "http://", "www."].contains { part.lowercased().hasPrefix($0) }
    }
    return shown.isEmpty || shown.contains { leads(url, to: $0) } ? nil : shown[0]
  }

  /// Words before a short number that is none to be dialled.
  private static let counted: Set<String> = [
    "act", "art", "article", "box", "decree", "door", "floor", "law", "line", "no", "nr", "office",
    "page", "room", "section", "step", "street", "unit",
  ]

  /// Words before a short number that is one, where the link dials a long one.
  private static let called: Set<String> = [
    "call", "dial", "hotline", "number", "phone", "ring", "tel", "telephone", "text",
  ]

  /// A telephone number among other words, where another one is dialled: `Call 1300`.
  ///
  /// A year, the time of a day and the number of a room or an article are none.
  private static func otherNumber(in words: String, than target: Number) -> String? {
    var shown: [String] = []
    var run = ""
    var last = ""
    var word = ""
    for character in words + "\n" {
      if character.isNumber || !run.isEmpty && " -.()".contains(character) {
        if !word.isEmpty { (last, word) = (word, "") }
        run.append(character)
        continue
      }
      let number = run.reversed().drop { " -.()".contains($0) }
      let digits = number.count(where: \.isNumber)
      let text = String(number.reversed())
      let isYear = digits == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
      let isCounted =
        digits < 5
        && (target.digits.count > 6
          ? !called.contains(last.lowercased()) : counted.contains(last.lowercased()))
      // '9 - 17' are the hours of a day.
      if digits > 2, !isYear, !isCounted, !run.contains(" - ") { shown.append(text) }
      run = character == "+" ? "+" : ""
      if character.isLetter {
        word.append(character)
      } else {
        if !word.isEmpty { last = word }
        word = ""
      }
    }
    guard !shown.isEmpty else { return nil }
    let isShown = shown.contains { Number(words: $0)?.isSame(as: target) ?? true }
    return isShown ? nil : shown[0]
  }

  private static func rest(of url: String, after scheme: String) -> Substring? {
    url.prefix(scheme.count).lowercased() == scheme ? url.dropFirst(scheme.count) : nil
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  // MARK: Addresses

  private static func isEmail(_ words: String) -> Bool {
    let parts = words.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !words.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "/" }
  }

  private static func mail(_ words: String) -> String {
    let words = words.lowercased()
    return words.hasPrefix("mailto:") ? String(words.dropFirst(7)) : words
  }

  /// Endings of hosts; those of files, such as `.md`, are none.
  private static let domains: Set<Substring> = ["com", "edu", "gov", "info", "int", "net", "org"]

  private static func isWeb(_ words: String) -> Bool {
    let words = words.lowercased()
    guard !words.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0 == "…" }) else {
      return false
    }
    if ["https://", "http://", "www."].contains(where: words.hasPrefix) { return true }
    let labels = words.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = labels.last, labels.count > 1,
      labels.allSatisfy({ label in
        !label.isEmpty && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
      })
    else { return false }
    return domains.contains(last)
      || labels.count > 2 && last.utf8.count == 2 && last.utf8.allSatisfy(\.isLetter)
  }

  /// An address without its scheme, `www.` and the slash at its end.
  private static func web(_ address: String) -> String {
    var text = decoded(address[...])[...]
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if text.lowercased().hasPrefix("www.") { text = text.dropFirst(4) }
    while text.hasSuffix("/") { text.removeLast() }
    let host = text.prefix { !"/?#".contains($0) }
    return host.lowercased() + text.dropFirst(host.count)
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count > 1,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Numbers

  private struct Number {
    var digits = ""
    var ext = ""

    /// Words that are a number and nothing else, perhaps with an extension.
    init?(words: String) {
      var isExtension = false
      var word = ""
      for scalar in words.unicodeScalars {
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
          if !word.isEmpty {
            guard ["ext", "extn", "extension", "x"].contains(word), !isExtension else { return nil }
            (isExtension, word) = (true, "")
          }
          if isExtension { ext += String(Int(value)) } else { digits += String(Int(value)) }
        } else if scalar.properties.isAlphabetic {
          word += String(scalar).lowercased()
        } else {
          switch scalar.properties.generalCategory {
          case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation: continue
          default: guard "+.*#,;=/:".unicodeScalars.contains(scalar) else { return nil }
          }
        }
      }
      guard digits.utf8.count > 1, word.isEmpty else { return nil }
      // `+855 (0)23`: the zero is not dialled from abroad.
      if words.contains("+"), let zero = words.firstRange(of: "(0)") {
        let before = words[..<zero.lowerBound].count { $0.isNumber }
        digits.remove(at: digits.index(digits.startIndex, offsetBy: before))
      }
    }

    init(target: Substring) {
      let parts = LinkPromise.decoded(target).lowercased().split(separator: ";")
      digits = String(parts.first?.filter { ("0"..."9").contains($0) } ?? "")
      ext = parts.dropFirst().first { $0.hasPrefix("ext=") }.map { String($0.dropFirst(4)) } ?? ""
    }

    /// The same, or one within a country and the other from abroad.
    func isSame(as other: Number) -> Bool {
      guard ext == other.ext else { return false }
      if digits == other.digits { return true }
      let national = digits.drop { $0 == "0" }
      return national.utf8.count >= 7 && other.digits.hasSuffix(national)
        && other.digits.utf8.count - national.utf8.count <= 5
        || other.digits.hasPrefix("0") && other.digits.utf8.count >= 8
          && digits.hasSuffix(other.digits.drop { $0 == "0" })
    }
  }
}
