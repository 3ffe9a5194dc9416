/// The format of a font that browsers load, judged by its first bytes.
package enum FontFormat: String, Sendable {
  case woff2 = "WOFF2"
  case woff = "WOFF"
  case trueType = "TrueType"
  case openType = "OpenType"

  package init?(_ bytes: [UInt8]) {
    switch Array(bytes.prefix(4)) {
    case Array("wOF2".utf8): self = .woff2
    case Array("wOFF".utf8): self = .woff
    case [0, 1, 0, 0], Array("true".utf8): self = .trueType
    case Array("OTTO".utf8): self = .openType
    default: return nil
    }
  }

  /// The endings of its files' names. OpenType has two forms, and each may have either name.
  package var endings: [String] {
    switch self {
    case .woff2: ["woff2"]
    case .woff: ["woff"]
    case .trueType: ["ttf", "otf"]
    case .openType: ["otf", "ttf"]
    }
  }
}
