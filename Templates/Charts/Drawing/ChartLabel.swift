import HTML

/// About how wide a text of charts is, in pixels. Fonts differ, so it is rather too wide than too narrow.
func textWidth(_ text: String, isBold: Bool = false) -> Double {
  var width = 0.0
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F: continue
    case 0x20, 0x2C, 0x2E, 0x27, 0x69, 0x6A, 0x6C, 0xA0: width += 4
    case 0x2E80...0xFFEF: width += 13.5
    case 0x41...0x5A: width += 9
    default: width += 7.3
    }
  }
  return isBold ? width * 1.06 : width
}

/// A label in as many lines as it takes.
enum LabelLines {
  /// - Parameter width: The room in pixels.
  static func of(_ text: String, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if textWidth(longer) <= width || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
      // Scripts without spaces.
      while textWidth(line) > width, line.count > 8 {
        var head = ""
        for character in line {
          if textWidth(head) + textWidth(String(character)) > width { break }
          head.append(character)
        }
        guard !head.isEmpty, head.count < line.count else { break }
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  static let height = 16.0

  /// The lines as text elements, the first of them on `y`.
  static func html(
    _ lines: [String], x: String, y: Double, classes: String, dx: Double = 0
  ) -> HTML {
    let shift: HTML? = dx == 0 ? nil : " dx=\"\(svgNumber(dx))\""
    return lines.enumerated().map { index, line -> HTML in
      """
      <text class="\(classes)" x="\(x)"\(shift) y="\(svgNumber(y + Double(index) * height))">\(line)</text>
      """
    }.joined()
  }
}
