import Diagnostics

/// A web or e-mail address in text, without brackets around it.
///
/// After the extended autolinks of GitHub Flavored Markdown 0.29, 6.9. An address ends where
/// writing without spaces goes on: a host has ASCII letters only, and a letter or a mark of a script
/// without spaces ends a path. `<https://…>` holds such letters.
struct BareAddress {
  /// Its bytes in the text.
  let range: Range<Int>
  /// What the text leaves out of the address.
  let prefix: StaticString

  typealias Text = UnsafeBufferPointer<UInt8>

  /// The address whose `:` is at `colon`.
  static func web(_ text: Text, colon: Int, from start: Int) -> BareAddress? {
    guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    for scheme in ["https", "http"] {
      let first = colon - scheme.utf8.count
      guard first >= start, isStart(text, first),
        zip(text[first..<colon], scheme.utf8).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      return end(text, host: colon + 3).map { BareAddress(range: first..<$0, prefix: "") }
    }
    return nil
  }

  /// The address that begins `www.`, with its first `.` at `dot`.
  static func www(_ text: Text, dot: Int, from start: Int) -> BareAddress? {
    let first = dot - 3
    guard first >= start, text[first..<dot].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }),
      isStart(text, first), let end = end(text, host: dot + 1)
    else { return nil }
    return BareAddress(range: first..<end, prefix: "http://")
  }

  /// The e-mail address whose `@` is at `at`.
  static func mail(_ text: Text, at: Int, from start: Int) -> BareAddress? {
    var first = at
    while first > start, isLocalPart(text[first - 1]) { first -= 1 }
    guard first < at, text[first].isLetter || text[first].isDigit,
      first == 0 || text[first - 1] != UInt8(ascii: "/")
    else { return nil }
    var end = at + 1
    var dots = 0
    while end < text.count, isHost(text[end]) {
      if text[end] == UInt8(ascii: ".") { dots += 1 }
      end += 1
    }
    while end > at + 1, text[end - 1] == UInt8(ascii: ".") {
      end -= 1
      dots -= 1
    }
    guard dots > 0, text[end - 1].isLetter || text[end - 1].isDigit else { return nil }
    return BareAddress(range: first..<end, prefix: "mailto:")
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == UInt8(ascii: "+")
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_")
  }

  /// Whether no word goes on before `index`. In scripts without spaces a word may touch it.
  private static func isStart(_ text: Text, _ index: Int) -> Bool {
    guard let before = ScalarBytes.scalar(before: index, in: text) else { return true }
    guard before < 0x80 else { return true }
    return !UInt8(before).isLetter && !UInt8(before).isDigit
  }

  /// Where an address ends whose host begins at `start`; nil where that is no host.
  private static func end(_ text: Text, host start: Int) -> Int? {
    var end = start
    while end < text.count, isHost(text[end]) { end += 1 }
    guard text[start..<end].dropFirst().contains(UInt8(ascii: ".")),
      text[start].isLetter
        || text[start].isDigit
    else { return nil }
    if end < text.count, text[end] == UInt8(ascii: ":") {
      var port = end + 1
      while port < text.count, text[port].isDigit { port += 1 }
      if port > end + 1 { end = port }
    }
    if end < text.count, "/?#".utf8.contains(text[end]) { end = endOfPath(text, from: end) }
    let trimmed = withoutTail(text, start..<end)
    return text[start..<trimmed].dropFirst().dropLast().contains(UInt8(ascii: ".")) ? trimmed : nil
  }

  private static func endOfPath(_ text: Text, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let byte = text[end]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") { return end }
      if byte == UInt8(ascii: "["), !isKey(text, from: end) { return end }
      guard byte >= 0x80 else {
        end += 1
        continue
      }
      guard let scalar = ScalarBytes.scalar(at: end, in: text).flatMap(Unicode.Scalar.init),
        scalar.isWordPart, !UnspacedScript.contains(scalar.value)
      else { return end }
      end += scalar.utf8.count
    }
    return end
  }

  /// Whether a bracket belongs to an address: `?names[]=a`, `?page[size]=2`. Others are citations,
  /// notes, or words that were meant for a link.
  private static func isKey(_ text: Text, from open: Int) -> Bool {
    let inside = text[(open + 1)...].prefix(60).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    let close = inside.endIndex
    return close + 1 < text.count && text[close] == UInt8(ascii: "]")
      && (text[close + 1] == UInt8(ascii: "=") || text[close + 1] == UInt8(ascii: "["))
  }

  /// Leaves out the punctuation of the sentence around an address, and brackets that it closes.
  private static func withoutTail(_ text: Text, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    // Counted once: an address may end in thousands of brackets.
    var surplus: [UInt8: Int] = [:]
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): surplus[byte, default: 0] += 1
      case UInt8(ascii: "("): surplus[UInt8(ascii: ")"), default: 0] -= 1
      case UInt8(ascii: "["): surplus[UInt8(ascii: "]"), default: 0] -= 1
      default: break
      }
    }
    while end > range.lowerBound {
      let last = text[end - 1]
      if "?!.,:;*_~'".utf8.contains(last) {
        end -= 1
      } else if let count = surplus[last], count > 0 {
        surplus[last] = count - 1
        end -= 1
      } else {
        break
      }
    }
    return end
  }
}

extension Renderer {
  /// Writes an address as a link to itself.
  mutating func write(_ address: BareAddress, _ text: UnsafeBufferPointer<UInt8>) {
    write("<a href=\"")
    write(address.prefix)
    appendHref(text, to: &out)
    write("\"")
    if !options.isFragment { write(" rel=\"external\"") }
    write(">")
    appendText(text, to: &out)
    write("</a>")
  }
}
