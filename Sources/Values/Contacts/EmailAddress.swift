/// An e-mail address as a writer gives it: `info@example.org`, or `Help desk <help@example.org>`.
package struct EmailAddress: Sendable, Hashable {
  /// `help@example.org`.
  package let text: String
  /// What is written before the address, with its bracket; empty where there is nothing.
  package let before: String
  package let after: String

  /// The address as a link (RFC 6068).
  package var address: String {
    var address = "mailto:"
    for byte in text.utf8 {
      switch byte {
      case _ where byte.isLetter || byte.isDigit,
        UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "*"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address
  }
}

extension EmailAddress {
  /// Reads a text that is one address, perhaps with a name before it, and nothing else.
  package init?(_ text: String) {
    guard text.utf8.last == UInt8(ascii: ">"), let open = text.lastIndex(of: "<") else {
      guard Self.isAddress(text) else { return nil }
      (self.text, before, after) = (text, "", "")
      return
    }
    let address = text[text.index(after: open)...].dropLast()
    guard Self.isAddress(String(address)), !text[..<open].contains("@") else { return nil }
    (self.text, before, after) = (String(address), String(text[...open]), ">")
  }

  /// Whether a text is one address that a program could write to.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].contains("."), isLocalPart(parts[0].unicodeScalars) else {
      return false
    }
    // A domain is a host: what may be in one is known there.
    return WebAddress("https://\(parts[1])")?.host == String(parts[1])
  }

  /// Letters, digits and the other signs that RFC 5322 allows without quotes.
  private static func isLocalPart(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard (1...64).contains(scalars.count), scalars.first != ".", scalars.last != "." else {
      return false
    }
    var last: Unicode.Scalar?
    for scalar in scalars {
      if scalar == ".", last == "." { return false }
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
      guard isPlain || "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar) else { return false }
      last = scalar
    }
    return true
  }
}
