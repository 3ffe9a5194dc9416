import Diagnostics

/// One pass over the bytes before libyaml sees them: encoding and characters that mislead.
///
/// libyaml stops at the first such byte and takes U+0085, U+2028 and U+2029 for line breaks, which
/// no editor does; here they are reported and replaced, and the reading goes on.
struct TextScan {
  /// The text without its byte order mark.
  let body: UnsafeBufferPointer<UInt8>
  private(set) var findings: [Diagnostic] = []
  /// The stretches of `body` to be read as U+FFFD instead.
  private(set) var replacements: [Range<Int>] = []
  /// The offsets in `body` of each `#` behind a blank, in order: where a comment may begin.
  private(set) var hashes: [Int] = []
  /// False where the bytes are not UTF-8 text at all.
  private(set) var isText = true

  private let origin: Origin
  private let bomLength: Int
  private var invalidCount = 0
  /// The place of the last problem, from which the next one's is counted.
  private var mark = Mark()
  private var markOffset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: Origin) {
    self.origin = origin
    bomLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    body = UnsafeBufferPointer(rebasing: bytes[bomLength...])
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      refuse("the file must be UTF-8 text; it begins with the byte order mark of UTF-16", at: 0)
    } else {
      scan()
    }
  }

  /// The text with every replacement made.
  func repaired() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.count + replacements.count * 2)
    var next = 0
    for part in replacements {
      text.append(contentsOf: body[next..<part.lowerBound])
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      next = part.upperBound
    }
    text.append(contentsOf: body[next...])
    return text
  }

  private mutating func scan() {
    var offset = 0
    while offset < body.count {
      let byte = body[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        if byte == UInt8(ascii: "#"), offset > 0, isBlank(body[offset - 1]) {
          hashes.append(offset)
        }
        offset += 1
        continue
      }
      guard byte != 0 else {
        return refuse(
          "the file must be UTF-8 text; there is a NUL at byte offset \(offset + bomLength)",
          at: offset)
      }
      let (length, scalar) = decode(at: offset)
      if let scalar {
        if MisleadingCharacter.contains(scalar) { reportControl(scalar, offset, length) }
      } else {
        reportInvalid(offset, length)
      }
      offset += length
      if findings.count >= Limits.findings { break }
    }
    noteFurtherInvalid()
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The scalar at an offset and its bytes; nil and the longest part of one where it is invalid,
  /// as the Unicode Standard recommends in section 3.9 (U+FFFD substitution of maximal subparts).
  private func decode(at offset: Int) -> (length: Int, scalar: UInt32?) {
    let lead = body[offset]
    if lead < 0x80 { return (1, UInt32(lead)) }
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      count = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return (1, nil)
    }
    var scalar = UInt32(lead) & (0xFF >> UInt32(count + 1))
    for index in 1..<count {
      guard offset + index < body.count else { return (index, nil) }
      let byte = body[offset + index]
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(byte) else { return (index, nil) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (count, scalar)
  }

  private mutating func reportControl(_ scalar: UInt32, _ offset: Int, _ length: Int) {
    replacements.append(offset..<offset + length)
    findings.append(
      YAMLRules.bidiControl.finding(
        MisleadingCharacter.message(about: scalar),
        at: origin.range(at: locate(offset), length: 1), suggestion: "delete the character")
    )
  }

  private mutating func reportInvalid(_ offset: Int, _ length: Int) {
    replacements.append(offset..<offset + length)
    invalidCount += 1
    guard invalidCount == 1 else { return }
    let byte = String(body[offset], radix: 16, uppercase: true)
    findings.append(
      YAMLRules.encoding.finding(
        "the file must be UTF-8 text; the byte 0x\(byte) at byte offset \(offset + bomLength) is not",
        at: origin.range(at: locate(offset), length: 1), suggestion: "save the file as UTF-8"))
  }

  private mutating func noteFurtherInvalid() {
    guard invalidCount > 1,
      let index = findings.firstIndex(where: { $0.rule == YAMLRules.encoding.id })
    else { return }
    let first = findings[index]
    let places = invalidCount == 2 ? "1 more place is" : "\(invalidCount - 1) more places are"
    findings[index] = YAMLRules.encoding.finding(
      first.message, at: first.range, notes: ["\(places) not UTF-8"],
      suggestion: first.suggestion)
  }

  private mutating func refuse(_ message: String, at offset: Int) {
    isText = false
    findings.append(
      YAMLRules.encoding.finding(
        message, at: origin.point(locate(offset)), suggestion: "save the file as UTF-8"))
  }

  /// The mark of a byte, counted on from the one asked for before.
  private mutating func locate(_ offset: Int) -> Mark {
    while markOffset < offset {
      let byte = body[markOffset]
      let isPair = byte == 0x0D && markOffset + 1 < body.count && body[markOffset + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) {
        mark = Mark(line: mark.line + 1, column: 0)
        markOffset += 1
      } else {
        markOffset += byte < 0x80 ? 1 : decode(at: markOffset).length
        mark.column += 1
      }
    }
    return mark
  }
}
