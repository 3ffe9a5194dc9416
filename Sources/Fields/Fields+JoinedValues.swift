import Diagnostics

extension Fields {
  /// Reads one item of a list. A text that is several values is reported as such: `BGR, ROU`.
  func item<Value: FieldValue>(
    _ node: Node, of key: String, _ context: FieldContext
  ) -> Value? {
    let before = context.findingCount
    if let value = Value(node, in: context) { return value }
    if let finding = finding(joined: node, of: key, as: Value.self, isSheet: context.isSheet) {
      context.replaceFindings(since: before, by: finding)
    }
    return nil
  }

  /// Nil for a text of which it isn't certain that it is several values.
  private func finding<Value: FieldValue>(
    joined node: Node, of key: String, as type: Value.Type, isSheet: Bool
  ) -> Diagnostic? {
    guard let text = node.text else { return nil }
    let parts = Self.parts(of: text)
    guard (2...60).contains(parts.count) else { return nil }
    var values: [String] = []
    for part in parts {
      guard let value = Value.corrected(part) else { return nil }
      values.append(value)
    }
    let list = values.joined(separator: isSheet ? "; " : ", ")
    let shown = text.unicodeScalars.count <= 60 ? "'\(text)'" : "\(values.count) in one text"
    return FieldRules.wrongType.finding(
      "'\(key)' must list each of its values by itself, not \(shown)", at: node.range,
      suggestion: isSheet
        ? "put semicolons between the values of a list: \(list)" : "write a list: [\(list)]")
  }

  /// The texts between commas, semicolons, line ends, ' / ', ' & ' and ' and '.
  private static func parts(of text: String) -> [String] {
    var text = text
    for word in [" and ", " & ", " / "] { text = text.replacing(word, with: ",") }
    // Codes have no slash, but addresses have.
    let isCodes = text.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || " ,;/-".utf8.contains(byte)
    }
    return text.split { $0 == "," || $0 == ";" || $0.isNewline || isCodes && $0 == "/" }
      .map { part in
        var part = part
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
      }
      .filter { !$0.isEmpty }
  }
}
