/// A text as a QR code (ISO/IEC 18004), which a telephone reads from paper: bytes, at the level M, which
/// bears the loss of a seventh of the code.
package struct QRCode {
  /// The blocks of each version, from 1 on: how many bytes all of them have, how many blocks there are, and
  /// how many bytes of each correct errors.
  private static let versions: [(bytes: Int, blocks: Int, check: Int)] = [
    (26, 1, 10), (44, 1, 16), (70, 1, 26), (100, 2, 18), (134, 2, 24), (172, 4, 16), (196, 4, 18),
    (242, 4, 22), (292, 5, 22), (346, 5, 26),
  ]

  /// How many squares a side has.
  package private(set) var size: Int
  private var dark: [Bool]
  /// The squares that hold no data.
  private var isFixed: [Bool]

  /// Nil where the text has more than 213 bytes, which would make a code too fine for paper.
  package init?(_ text: String) {
    let text = Array(text.utf8)
    let fitting = Self.versions.indices.first { index in
      let version = Self.versions[index]
      return text.count + (index < 9 ? 2 : 3) <= version.bytes - version.blocks * version.check
    }
    guard let index = fitting else { return nil }
    size = 21 + 4 * index
    dark = [Bool](repeating: false, count: size * size)
    isFixed = dark
    drawFixedParts(version: index + 1)
    draw(Self.blocks(of: text, in: index))
    let plain = self
    let masked = (0..<8).map { plain.masked($0) }
    if let best = masked.min(by: { $0.penalty < $1.penalty }) { self = best }
  }

  package func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * size + x] }

  // MARK: The bytes

  /// The text with its length and what corrects errors, the blocks dealt out byte by byte.
  private static func blocks(of text: [UInt8], in index: Int) -> [UInt8] {
    let version = versions[index]
    let room = version.bytes - version.blocks * version.check
    var bits = number(0b0100, 4) + number(text.count, index < 9 ? 8 : 16)
    for byte in text { bits += number(Int(byte), 8) }
    bits += number(0, min(4, room * 8 - bits.count))
    bits += number(0, (8 - bits.count % 8) % 8)
    var data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    let padding: [UInt8] = [0xEC, 0x11]
    for place in 0..<room - data.count { data.append(padding[place % 2]) }

    let (short, long) = (room / version.blocks, room % version.blocks)
    var start = 0
    let parts = (0..<version.blocks).map { block -> ArraySlice<UInt8> in
      let end = start + short + (block < version.blocks - long ? 0 : 1)
      defer { start = end }
      return data[start..<end]
    }
    let checks = parts.map { check(of: $0, length: version.check) }
    return (0...short).flatMap { place in
      parts.compactMap { place < $0.count ? $0[$0.startIndex + place] : nil }
    } + (0..<version.check).flatMap { place in checks.map { $0[place] } }
  }

  private static func number(_ number: Int, _ count: Int) -> [Bool] {
    (0..<max(0, count)).map { number >> (count - 1 - $0) & 1 == 1 }
  }

  /// The rest of a division in the field of 256 numbers (Reed and Solomon).
  private static func check(of data: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var divisor = [UInt8](repeating: 0, count: length - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<length {
      for place in 0..<length {
        divisor[place] =
          product(divisor[place], root) ^ (place + 1 < length ? divisor[place + 1] : 0)
      }
      root = product(root, 2)
    }
    return data.reduce(into: [UInt8](repeating: 0, count: length)) { rest, byte in
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for place in 0..<length { rest[place] ^= product(divisor[place], factor) }
    }
  }

  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    (0..<8).reversed().reduce(0) { result, bit in
      let doubled = result << 1 ^ (result >> 7 == 1 ? 0x1D : 0)
      return right >> UInt8(bit) & 1 == 1 ? doubled ^ left : doubled
    }
  }

  // MARK: The squares

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    guard (0..<size).contains(x), (0..<size).contains(y) else { return }
    dark[y * size + x] = isDark
    isFixed[y * size + x] = true
  }

  private mutating func drawFixedParts(version: Int) {
    for place in 0..<size {
      set(place, 6, place % 2 == 0)
      set(6, place, place % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
      for (dx, dy) in Self.square(4) {
        let distance = max(abs(dx), abs(dy))
        set(x + dx, y + dy, distance != 2 && distance != 4)
      }
    }
    let last = size - 7
    let marks = version == 1 ? [] : version < 7 ? [6, last] : [6, (6 + last) / 2, last]
    for x in marks {
      for y in marks where (x, y) != (6, 6) && (x, y) != (6, last) && (x, y) != (last, 6) {
        for (dx, dy) in Self.square(2) { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
      }
    }
    drawFormat(mask: 0)
    guard version > 6 else { return }
    let bits = version << 12 | Self.rest(of: version, bits: 12, divisor: 0x1F25)
    for place in 0..<18 {
      set(size - 11 + place % 3, place / 3, bits >> place & 1 == 1)
      set(place / 3, size - 11 + place % 3, bits >> place & 1 == 1)
    }
  }

  private static func square(_ reach: Int) -> [(Int, Int)] {
    (-reach...reach).flatMap { y in (-reach...reach).map { ($0, y) } }
  }

  /// Level M is 0, so that the mask alone is the number of the format.
  private mutating func drawFormat(mask: Int) {
    let bits = (mask << 10 | Self.rest(of: mask, bits: 10, divisor: 0x537)) ^ 0x5412
    for place in 0..<15 {
      let isDark = bits >> place & 1 == 1
      let near = place < 6 ? place : place < 8 ? place + 1 : 14 - place + (place == 8 ? 1 : 0)
      place < 8 ? set(8, near, isDark) : set(near, 8, isDark)
      place < 8 ? set(size - 1 - place, 8, isDark) : set(8, size - 15 + place, isDark)
    }
    set(8, size - 8, true)
  }

  private static func rest(of number: Int, bits: Int, divisor: Int) -> Int {
    (0..<bits).reduce(number) { rest, _ in rest << 1 ^ (rest >> (bits - 1)) * divisor }
  }

  /// Turns the squares of a mask round, and says which mask it was.
  mutating func apply(_ mask: Int) {
    for place in dark.indices where !isFixed[place] {
      if Self.turns(place % size, place / size, by: mask) { dark[place].toggle() }
    }
    drawFormat(mask: mask)
  }

  /// Up and down in pairs of columns, from the right.
  private mutating func draw(_ data: [UInt8]) {
    var bit = 0
    for right in Array(stride(from: size - 1, to: 6, by: -2)) + [5, 3, 1] {
      for step in 0..<size {
        let y = (right + 1) & 2 == 0 ? size - 1 - step : step
        for x in [right, right - 1] where !isFixed[y * size + x] && bit < data.count * 8 {
          dark[y * size + x] = data[bit / 8] >> (7 - bit % 8) & 1 == 1
          bit += 1
        }
      }
    }
  }
}
