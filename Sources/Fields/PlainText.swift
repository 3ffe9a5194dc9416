/// Markdown in a text that is shown as it is.
enum PlainText {
  /// The first sign of markup that can't be meant as characters: what opens and closes bold or struck
  /// text, the middle of a link, the beginning of a citation; nil for plain text.
  static func firstMarkup(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var opened: Set<UInt8> = []
      var index = 0
      while index + 1 < bytes.count {
        let (byte, next) = (bytes[index], bytes[index + 1])
        index += 1
        switch (byte, next) {
        case (UInt8(ascii: "]"), UInt8(ascii: "(")): return "]("
        case (UInt8(ascii: "["), UInt8(ascii: "@")): return "[@"
        case (UInt8(ascii: "*"), UInt8(ascii: "*")), (UInt8(ascii: "~"), UInt8(ascii: "~")):
          if opened.contains(byte) { return byte == UInt8(ascii: "*") ? "**" : "~~" }
          opened.insert(byte)
          // A row of signs is no markup.
          while index < bytes.count, bytes[index] == byte { index += 1 }
        default: continue
        }
      }
      return nil
    }
  }
}
