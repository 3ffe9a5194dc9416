/// What text writes in another way than in letters and decimal numbers.
enum EncodedText {
  /// The text with `=20` and line ends behind `=` undone, where any of it is quoted-printable (RFC 2045,
  /// 6.7): mail, archives of web pages, vCard 2.1.
  static func quotedPrintable(in text: [UInt8]) -> [UInt8] {
    guard text[...].names("quoted-printable") else { return [] }
    var decoded: [UInt8] = []
    var rest = text[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "=")) {
      decoded += rest[..<mark]
      rest = rest[(mark + 1)...]
      let lineEnd = rest.prefix(2).prefix { $0 == 0x0D || $0 == 0x0A }
      if !lineEnd.isEmpty {
        rest = rest.dropFirst(rest.has("\r\n") ? 2 : 1)
      } else if let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        decoded.append(byte)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(UInt8(ascii: "="))
      }
    }
    return decoded + rest
  }

  /// The text without the line ends within the lines of vCard and iCalendar (RFC 6350, 3.2).
  static func unfolded(_ text: [UInt8]) -> [UInt8] {
    var unfolded: [UInt8] = []
    var rest = text[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      let next = rest[(end + 1)...]
      let isFolded = next.first == 0x20 || next.first == 0x09
      unfolded += line.last == 0x0D ? line.dropLast() : line
      if !isFolded { unfolded.append(0x0A) }
      rest = isFolded ? next.dropFirst() : next
    }
    return unfolded + rest
  }

  /// Positions that are written in ten millionths or millionths of a degree, in degrees:
  /// `"latitudeE7": 115621080` of location histories.
  static func scaledPositions(in text: [UInt8]) -> [UInt8] {
    var positions: [UInt8] = []
    let text = text[...]
    for (mark, places) in [("E7\"", 7), ("E6\"", 6)] {
      var place = text.startIndex
      while let key = text.firstPlace(of: mark, from: place) {
        place = key + mark.utf8.count
        let value = text[place...].prefix(24).drop { " \t\r\n:\"-".utf8.contains($0) }
        let digits = value.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard digits.count > places else { continue }
        positions += digits.dropLast(places) + [UInt8(ascii: ".")] + digits.suffix(places)
        positions.append(UInt8(ascii: " "))
      }
    }
    return positions
  }

  /// Whether it holds code of PHP, or of a page that a server puts together.
  ///
  /// - Parameter isPage: Whether it may be such a page; style sheets and scripts are none.
  static func hasServerCode(_ text: [UInt8], isPage: Bool) -> Bool {
    let included = ["exec", "include", "echo", "set", "if", "config", "printenv"].map {
      "<!--#" + $0
    }
    let marks = ["<?php", "<?="] + (isPage ? included + ["<%"] : [])
    return marks.contains { text[...].names($0) }
  }
}
