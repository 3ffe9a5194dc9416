import Diagnostics

/// What is wrong with an address that a program of the reader would dial, write to or open.
///
/// A telephone dials the digits that it finds, so that `tel:1288(24/7)` calls somebody else.
enum LinkAddress {
  struct Mistake {
    let rule: String
    let suggestion: String
  }

  /// What is wrong with an address, by its scheme; nil for one that is right, or of another scheme.
  static func mistake(in url: String) -> Mistake? {
    guard let colon = url.firstIndex(of: ":") else { return nil }
    let rest = url[url.index(after: colon)...]
    switch url[..<colon].lowercased() {
    case "tel":
      return isNumber(rest)
        ? nil
        : Mistake(
          rule: "must dial one number",
          suggestion: "write one link for each number: 'tel:+85523123'"
        )
    case "mailto":
      return isMail(rest)
        ? nil
        : Mistake(
          rule: "must write to an e-mail address",
          suggestion: "write the whole address behind 'mailto:'")
    case "http", "https":
      return hasHost(rest)
        ? nil
        : Mistake(
          rule: "must name the host of a site",
          suggestion: "write 'https://', the host and the path")
    default: return nil
    }
  }

  // MARK: Telephones (RFC 3966)

  private static func isNumber(_ rest: Substring) -> Bool {
    let parts = rest.split(separator: ";", omittingEmptySubsequences: false)
    guard let number = parts.first, parts.dropFirst().allSatisfy(isParameter) else { return false }
    let keys = number.replacing("%23", with: "#")
    var digits = 0
    var brackets = 0
    var isOpen = false
    for (index, key) in keys.utf8.enumerated() {
      switch key {
      case _ where key.isDigit: digits += 1
      case UInt8(ascii: "+"): guard index == 0 else { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case UInt8(ascii: "("):
        guard !isOpen, brackets == 0 else { return false }
        (isOpen, brackets) = (true, 1)
      case UInt8(ascii: ")"):
        guard isOpen else { return false }
        isOpen = false
      // Service codes such as '*111#' have stars and hashes around and between their digits.
      case UInt8(ascii: "*"), UInt8(ascii: "#"): continue
      default: return false
      }
    }
    // Digits in brackets at the end are a remark, such as hours; RFC 3966 encodes a '#'.
    guard !isOpen, keys.utf8.last != UInt8(ascii: ")"), !number.contains("#") else { return false }
    return number.utf8.first == UInt8(ascii: "+")
      ? (7...15).contains(digits) : (1...17).contains(digits)
  }

  private static func isParameter(_ text: Substring) -> Bool {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty,
      name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return false }
    guard name.lowercased() == "ext" else { return parts.count == 1 || !parts[1].isEmpty }
    return parts.count == 2 && !parts[1].isEmpty
      && parts[1].utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  // MARK: Mail (RFC 6068)

  private static func isMail(_ rest: Substring) -> Bool {
    let target = rest.prefix { $0 != "?" }
    let headers = rest.dropFirst(target.count)
    // A mail whose reader chooses the address: 'mailto:?subject=…'.
    if target.isEmpty { return headers.contains("=") }
    return target.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { address in
      let parts = address.replacing("%40", with: "@").split(
        separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, let local = parts.first, let host = parts.last else { return false }
      return !local.isEmpty && local.first != "." && local.last != "."
        && !local.utf8.contains { $0 <= 0x20 || "()<>[]:;\\\"/".utf8.contains($0) }
        && !local.contains("%20") && host.contains(".") && isHost(host)
    }
  }

  // MARK: Sites (RFC 3986)

  private static func hasHost(_ rest: Substring) -> Bool {
    guard rest.hasPrefix("//") else { return false }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if place.hasPrefix("[") { return place.contains("]") }
    let host = place.prefix { $0 != ":" }
    return isHost(host) && place.dropFirst(host.count).dropFirst().utf8.allSatisfy(\.isDigit)
  }

  /// Whether a text is labels with points between them; letters beyond ASCII may be among them.
  private static func isHost(_ text: Substring) -> Bool {
    var labels = text.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy {
          $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "-")
            || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "%")
        }
    }
  }
}
