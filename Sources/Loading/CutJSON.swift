import Diagnostics
import Fields
import YAML

/// Where JSON ends before what it has opened is closed, as when a download was broken off.
///
/// YAML's reader sees a bracket or a quote that is open, and would advise to close it.
struct CutJSON {
  /// What is open at the end, innermost last, with its offset.
  private let open: (sign: UInt8, offset: Int)
  private let bytes: [UInt8]

  /// Nil where nothing is open at the end, or where brackets do not match.
  init?(_ bytes: [UInt8]) {
    var open: [(sign: UInt8, offset: Int)] = []
    var isEscaped = false
    for (offset, byte) in bytes.enumerated() {
      if open.last?.sign == UInt8(ascii: "\"") {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          open.removeLast()
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["): open.append((byte, offset))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // The signs of a pair are two apart.
        guard let last = open.popLast(), last.sign + 2 == byte else { return nil }
      default: continue
      }
    }
    guard let last = open.last, open.first?.sign != UInt8(ascii: "\"") else { return nil }
    self.open = last
    self.bytes = bytes
  }

  /// The one thing to say of the file, at its end.
  func finding(in file: FileID) -> Diagnostic {
    let end = position(bytes.lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.count)
    let begun = SourceRange(file: file, start: position(open.offset), end: position(open.offset))
      .firstCharacter
    let sign = String(decoding: [open.sign], as: UTF8.self)
    return YAMLRules.syntax.finding(
      "the file must be whole JSON, and ends before what begins with '\(sign)' is closed",
      at: SourceRange(file: file, start: end, end: end).firstCharacter,
      related: [.init("what is not closed", at: begun)],
      suggestion: "the file was cut short: export it again, or copy the whole file")
  }

  /// A finding about the form of JSON, without the advice to use YAML's quotes.
  static func withoutAdviceOnYAML(_ finding: Diagnostic) -> Diagnostic {
    guard finding.rule == YAMLRules.syntax.id else { return finding }
    return YAMLRules.syntax.finding(
      finding.message, at: finding.range, related: finding.related,
      suggestion:
        "look for a comma, a quote or a bracket too many or too few, or export the file again")
  }

  private func position(_ offset: Int) -> SourcePosition {
    SourcePosition(ofByte: offset, in: bytes)
  }
}
