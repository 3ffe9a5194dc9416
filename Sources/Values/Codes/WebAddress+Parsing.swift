extension WebAddress {
  package static func parse(_ text: String) -> Result<WebAddress, ParseMistake> {
    switch read(Array(text.unicodeScalars)) {
    case .success(let host):
      return .success(WebAddress(text: text, host: host))
    case .failure(let failure):
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) \(failure.rule)", suggestions: suggestions(for: text),
          at: failure.place))
    }
  }

  private struct Failure: Error {
    let rule: String
    var place: Range<Int>?
  }

  /// The host of the address, or what is wrong with it.
  private static func read(_ scalars: [Unicode.Scalar]) -> Result<String, Failure> {
    let scheme = ["https://", "http://"].first { scalars.starts(with: $0.unicodeScalars) }
    guard let start = scheme?.unicodeScalars.count else {
      return .failure(Failure(rule: "must begin with 'https://' or 'http://'"))
    }
    for (index, scalar) in scalars.enumerated() where !isAllowed(scalar, at: index, of: scalars) {
      let name = scalar == " " ? "a space" : "this character"
      return .failure(
        Failure(rule: "must have \(name) percent-encoded", place: index..<index + 1))
    }
    let end = scalars[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? scalars.count
    if let at = scalars[start..<end].lastIndex(of: "@") {
      return .failure(
        Failure(rule: "must not hold a user name or a password", place: start..<at + 1))
    }
    var host = scalars[start..<end]
    if let colon = host.firstIndex(of: ":") {
      let port = decimal(host[(colon + 1)...].map { UInt8(exactly: $0.value) ?? 0 })
      guard let port, (1...65_535).contains(port) else {
        return .failure(
          Failure(rule: "must have a port from 1 to 65535 after the colon", place: colon..<end))
      }
      host = host[..<colon]
    }
    guard isHost(host) else {
      return .failure(
        Failure(
          rule: "must name a host such as www.example.org",
          place: end > start ? start..<end : nil))
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: host)
    return .success(String(name))
  }

  /// Labels of letters, digits and inner hyphens, at least two of them.
  private static func isHost(_ host: ArraySlice<Unicode.Scalar>) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if let last = labels.last, labels.count > 1 {
      let ending = String(String.UnicodeScalarView(last)).lowercased()
      if fileEndings.contains(ending) { return false }
      // Four numbers are an address of the Internet Protocol; fewer are none.
      if ending.utf8.allSatisfy(\.isDigit), labels.count != 4 { return false }
    }
    return (labels.count > 1 || host.elementsEqual("localhost".unicodeScalars))
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.allSatisfy { scalar in
            guard let byte = UInt8(exactly: scalar.value), byte < 0x80 else { return true }
            return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-")
          }
      }
  }

  /// Endings of files that are the ending of no host.
  private static let fileEndings: Set<String> = [
    "asp", "aspx", "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "jsp", "odt",
    "pdf", "php", "png", "ppt", "pptx", "rtf", "svg", "txt", "xls", "xlsx", "xml",
  ]

  /// Whether a text without a scheme is the name of a file: `index.html`, `docs/report.pdf`.
  package static func isFile(_ text: String) -> Bool {
    guard !text.contains("://"), !text.contains(where: \.isWhitespace),
      let ending = text.split(separator: ".").last?.lowercased(), text.contains(".")
    else { return false }
    let host = text.prefix { $0 != "/" }
    return fileEndings.contains(ending) && (host.count == text.count || !host.contains("."))
  }

  /// Whether the character may stand at this place: the URL code points of the WHATWG standard,
  /// a percent sign before two hexadecimal digits, and one number sign.
  private static func isAllowed(
    _ scalar: Unicode.Scalar, at index: Int, of scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "!", "$", "&"..."/", ":", ";", "=", "?", "@", "_", "~":
      return true
    case "%":
      let digits = scalars[(index + 1)...].prefix(2)
      return digits.count == 2 && digits.allSatisfy(\.properties.isASCIIHexDigit)
    case "#":
      return !scalars[..<index].contains("#")
    default:
      guard !scalar.isASCII else { return false }
      return switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
        .surrogate, .privateUse:
        false
      default: true
      }
    }
  }

  /// Adds a scheme, takes away a user name, and encodes what must not stand as it is.
  private static func suggestions(for text: String) -> [String] {
    guard text.utf8.count <= 2_000 else { return [] }
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    scalars = Array(scalars.drop { $0.properties.isWhitespace })
    let mended = withScheme(scalars)
    var candidate = ""
    for (index, scalar) in mended.enumerated() {
      if isAllowed(scalar, at: index, of: mended) {
        candidate.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          candidate += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    guard case .success = read(Array(candidate.unicodeScalars)) else { return [] }
    return [candidate]
  }

  /// The address with `https://` before it where no scheme is, and without its user name.
  private static func withScheme(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let head = scalars.prefix(8).map { $0.properties.lowercaseMapping }.joined()
    let scheme = ["https://", "http://"].first { head.hasPrefix($0) }
    var rest = scalars[(scheme?.unicodeScalars.count ?? 0)...]
    let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    if let at = rest[..<hostEnd].lastIndex(of: "@") {
      // Without a scheme this is an address for mail, which no web address can stand for.
      guard scheme != nil else { return [] }
      rest = rest[(at + 1)...]
    }
    let isDOI = scheme == nil && rest.starts(with: "10.".unicodeScalars)
    let start = scheme ?? (isDOI ? "https://doi.org/" : "https://")
    return Array(start.unicodeScalars) + rest
  }
}
