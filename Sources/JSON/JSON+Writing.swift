extension JSON {
  /// Where the written text will stand, which decides what must be escaped besides JSON's own.
  package enum Setting: Sendable {
    case file
    /// Inside `<script type="application/ld+json">`: `<`, `>` and `&` are written as `\u003C` and
    /// so on, so that no text can end the element.
    case scriptElement
  }

  /// The value as UTF-8 bytes: indented by two spaces for people, or on one line.
  package func bytes(indented: Bool = true, for setting: Setting = .file) -> [UInt8] {
    var writer = Writer(indented: indented, setting: setting)
    writer.write(self, depth: 0)
    return writer.bytes
  }

  private struct Writer {
    let indented: Bool
    let setting: Setting
    var bytes: [UInt8] = []

    init(indented: Bool, setting: Setting) {
      self.indented = indented
      self.setting = setting
    }

    mutating func write(_ value: JSON, depth: Int) {
      switch value {
      case .null: append("null")
      case .bool(let flag): append(flag ? "true" : "false")
      case .int(let number): bytes += String(number).utf8
      case .decimal(let digits): bytes += digits.utf8
      case .string(let text): writeString(text)
      case .array(let items):
        writeContainer("[", "]", count: items.count, depth: depth) { writer, index in
          writer.write(items[index], depth: depth + 1)
        }
      case .object(let members):
        writeContainer("{", "}", count: members.count, depth: depth) { writer, index in
          writer.writeString(members[index].key)
          writer.append(writer.indented ? ": " : ":")
          writer.write(members[index].value, depth: depth + 1)
        }
      }
    }

    private mutating func writeContainer(
      _ open: StaticString, _ close: StaticString, count: Int, depth: Int,
      _ item: (inout Writer, Int) -> Void
    ) {
      append(open)
      for index in 0..<count {
        if index > 0 { append(",") }
        newLine(depth: depth + 1)
        item(&self, index)
      }
      if count > 0 { newLine(depth: depth) }
      append(close)
    }

    private mutating func newLine(depth: Int) {
      guard indented else { return }
      bytes.append(UInt8(ascii: "\n"))
      for _ in 0..<depth {
        bytes.append(UInt8(ascii: " "))
        bytes.append(UInt8(ascii: " "))
      }
    }

    private mutating func append(_ text: StaticString) {
      text.withUTF8Buffer { bytes += $0 }
    }

    private mutating func writeString(_ text: String) {
      bytes.append(UInt8(ascii: "\""))
      var text = text
      text.withUTF8 { text in
        // What needs no escape is copied at once.
        var start = 0
        var index = 0
        while index < text.count {
          let byte = text[index]
          if needsEscape(byte) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            writeEscape(byte)
            start = index + 1
          }
          index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
      }
      bytes.append(UInt8(ascii: "\""))
    }

    private func needsEscape(_ byte: UInt8) -> Bool {
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): setting == .scriptElement
      default: false
      }
    }

    private mutating func writeEscape(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      default: writeUnicodeEscape(byte)
      }
    }

    private mutating func writeUnicodeEscape(_ byte: UInt8) {
      let digits = Array("0123456789ABCDEF".utf8)
      append("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    }
  }
}
