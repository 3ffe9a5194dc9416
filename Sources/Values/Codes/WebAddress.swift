package import Diagnostics
package import Fields
package import JSON

/// An absolute web address: `http` or `https`, without a user name.
///
/// It keeps its text. Letters of other scripts may stand in it as browsers show them; characters
/// that the URL standard does not allow must be percent-encoded.
package struct WebAddress: Sendable, Hashable {
  package let text: String
  /// The host without its port: `www.example.org`.
  package let host: String

  init(text: String, host: String) {
    self.text = text
    self.host = host
  }

  /// The address as it is printed: without scheme and trailing slash.
  package var display: String {
    let bytes = text.utf8
    let start = bytes.firstIndex(of: UInt8(ascii: "/")).map { bytes.index($0, offsetBy: 2) }
    let shown = bytes[(start ?? bytes.startIndex)...]
    return String(bytes: shown.last == UInt8(ascii: "/") ? shown.dropLast() : shown)
  }
}

extension WebAddress: Comparable {
  package static func < (left: WebAddress, right: WebAddress) -> Bool { left.text < right.text }
}

extension WebAddress: ParsedValue {
  package static var rule: Rule { ValueRules.badWebAddress }
  package static var expectation: String { "a web address such as https://example.org/report" }
  package static var unread: WebAddress { WebAddress(text: "", host: "") }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "format": "iri", "pattern": "^https?://[^\\s/@]+([/?#]\\S*)?$"]
  }
}
