/// Masks keep a code from having large areas of one colour, or patterns that readers look for elsewhere.
extension QRCode {
  /// The code with one of the eight masks.
  func masked(_ mask: Int) -> QRCode {
    var code = self
    code.apply(mask)
    return code
  }

  /// Whether a mask turns a square round (ISO/IEC 18004, table 10).
  static func turns(_ x: Int, _ y: Int, by mask: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }

  /// How hard the code is to read; the mask with the least is taken (7.8.3).
  var penalty: Int {
    var penalty = 0
    for line in 0..<size {
      penalty += Self.penalty(ofLine: (0..<size).map { isDark($0, line) })
      penalty += Self.penalty(ofLine: (0..<size).map { isDark(line, $0) })
    }
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let first = isDark(x, y)
        if first == isDark(x + 1, y), first == isDark(x, y + 1), first == isDark(x + 1, y + 1) {
          penalty += 3
        }
      }
    }
    let count = (0..<size).reduce(0) { sum, y in sum + (0..<size).count { isDark($0, y) } }
    return penalty + abs(count * 20 - size * size * 10) / (size * size) * 10
  }

  /// Five and more of one colour in a row, and what looks like a corner.
  private static func penalty(ofLine line: [Bool]) -> Int {
    var (penalty, run) = (0, 0)
    for place in line.indices {
      run = place > 0 && line[place] == line[place - 1] ? run + 1 : 1
      penalty += run == 5 ? 3 : run > 5 ? 1 : 0
    }
    let corner = [true, false, true, true, true, false, true]
    let space = [Bool](repeating: false, count: 4)
    for pattern in [corner + space, space + corner] where line.count >= pattern.count {
      for start in 0...line.count - pattern.count
      where line[start..<start + pattern.count].elementsEqual(pattern) {
        penalty += 40
      }
    }
    return penalty
  }

  /// The dark squares row by row, as areas of one SVG path. Lines would be thinner where a program that shows
  /// a PDF moves them to its own grid.
  package var path: String {
    var path = ""
    for y in 0..<size {
      var (x, last) = (0, -1)
      while x < size {
        let start = x
        while x < size, isDark(x, y) { x += 1 }
        if x > start {
          // A closed area ends where it began.
          path += last < 0 ? "M\(start) \(y)" : "m\(start - last) 0"
          path += "h\(x - start)v1h-\(x - start)z"
          last = start
        }
        x += 1
      }
    }
    return path
  }
}
