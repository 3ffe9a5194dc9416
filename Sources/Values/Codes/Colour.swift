package import Diagnostics
package import Fields
package import JSON

/// A colour of sRGB, as `#rrggbb`.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  package var text: String { "#" + String(hexadecimal: [red, green, blue]) }

  /// How far two colours differ in lightness, from 1 to 21 (WCAG 2.2, contrast ratio).
  package func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The nearest shade that can be read on all of the backgrounds, towards black or white.
  package func readable(on backgrounds: [Colour], least: Double) -> Colour {
    let isOnLight = backgrounds.allSatisfy { $0.luminance > 0.18 }
    let end = isOnLight ? Colour(0, 0, 0) : Colour(255, 255, 255)
    let shades = (0...64).lazy.map { mixed(with: end, share: $0, of: 64) }
    return shades.first { $0.leastContrast(with: backgrounds) >= least } ?? end
  }

  /// The contrast with the background from which the colour differs least.
  package func leastContrast(with backgrounds: [Colour]) -> Double {
    backgrounds.map(contrast).min() ?? 21
  }

  private func mixed(with other: Colour, share: Int, of whole: Int) -> Colour {
    func mix(_ own: UInt8, _ its: UInt8) -> UInt8 {
      UInt8((Int(own) * (whole - share) + Int(its) * share) / whole)
    }
    return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// Relative luminance (WCAG 2.2).
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base to the power of 2.4 is its square times the fifth root of its square.
    let square = base * base
    var root = 1.0
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root = (4 * root + square / fourth) / 5
    }
    return square * root
  }
}

extension Colour: ParsedValue {
  package static var rule: Rule { ValueRules.badColour }
  package static var expectation: String { "a colour such as '#0b5a66'" }
  package static var unread: Colour { Colour(0, 0, 0) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^#[0-9a-fA-F]{6}$"]
  }

  package static func parse(_ text: String) -> Result<Colour, ParseMistake> {
    if text.utf8.count == 7, let colour = hexadecimal(text) { return .success(colour) }
    return .failure(
      ParseMistake(
        "\(inQuotes(text)) must be \(expectation): '#' and six hexadecimal digits",
        suggestions: meant(by: text).map { [$0.text] } ?? []))
  }

  /// What a text that is no `#rrggbb` probably means: a name of CSS, or fewer digits.
  package static func meant(by text: String) -> Colour? {
    let lower = text.lowercased()
    if let named = names[lower] { return named }
    return hexadecimal(lower.hasPrefix("#") ? lower : "#" + lower)
  }

  private static func hexadecimal(_ text: String) -> Colour? {
    guard text.hasPrefix("#"), text.utf8.dropFirst().allSatisfy(\.isHexadecimalDigit) else {
      return nil
    }
    var digits = String(text.dropFirst())
    if digits.utf8.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    return Colour(
      UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  private static let names: [String: Colour] = [
    "black": Colour(0, 0, 0), "blue": Colour(0, 0, 255), "brown": Colour(165, 42, 42),
    "crimson": Colour(220, 20, 60), "cyan": Colour(0, 255, 255), "darkblue": Colour(0, 0, 139),
    "darkgreen": Colour(0, 100, 0), "darkred": Colour(139, 0, 0), "gold": Colour(255, 215, 0),
    "gray": Colour(128, 128, 128), "green": Colour(0, 128, 0), "grey": Colour(128, 128, 128),
    "indigo": Colour(75, 0, 130), "lime": Colour(0, 255, 0), "magenta": Colour(255, 0, 255),
    "maroon": Colour(128, 0, 0), "navy": Colour(0, 0, 128), "olive": Colour(128, 128, 0),
    "orange": Colour(255, 165, 0), "pink": Colour(255, 192, 203), "purple": Colour(128, 0, 128),
    "red": Colour(255, 0, 0), "silver": Colour(192, 192, 192), "teal": Colour(0, 128, 128),
    "turquoise": Colour(64, 224, 208), "violet": Colour(238, 130, 238),
    "white": Colour(255, 255, 255), "yellow": Colour(255, 255, 0),
  ]
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
