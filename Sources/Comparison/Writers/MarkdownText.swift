/// Text that Markdown, and what code hosts add to it, shows as it is.
package enum MarkdownText {
  /// One line for a cell of a table: no markup, no mention of anybody, no end of the cell.
  package static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // An empty comment parts the sign from the name, so that nobody is called.
      case "@" where !isWord(before), "#" where !isWord(before): result += "\(scalar)<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += "\\\(scalar)"
      // Neither a link nor a picture of a face.
      case ":" where after != " ": result += "\\:"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isBidiControl:
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "&"
  }
}
