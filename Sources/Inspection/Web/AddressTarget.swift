/// Where an address in a file leads, as browsers read it.
enum AddressTarget {
  /// A place of the same site, or of the file itself.
  case here
  /// Another host.
  case elsewhere
  /// Code: `javascript:`.
  case code
  /// A file within the address: `data:`.
  case data

  init(_ address: some StringProtocol) {
    // Browsers drop line ends and tabs anywhere, and blanks and control characters at the ends.
    let letters = address.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }
    let trimmed = letters.drop { $0.value <= 0x20 }
    var text = ""
    text.unicodeScalars.append(contentsOf: trimmed.map { $0 == "\\" ? "/" : $0 })
    if text.hasPrefix("//") {
      self = .elsewhere
      return
    }
    guard let colon = text.firstIndex(of: ":") else {
      self = .here
      return
    }
    let scheme = text[..<colon].lowercased()
    let isScheme =
      scheme.first.map { ("a"..."z").contains($0) } == true
      && scheme.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || "+-.".utf8.contains($0)
      }
    switch scheme {
    case "javascript", "vbscript", "livescript": self = .code
    case "data": self = .data
    default: self = isScheme ? .elsewhere : .here
    }
  }
}
