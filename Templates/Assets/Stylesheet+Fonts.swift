import Diagnostics
import Library
package import Records

extension Stylesheet {
  /// The site's own fonts, and which text has them (CSS Fonts 4). Nothing where it has none.
  ///
  /// - Parameter route: The address of the style sheet, to which the addresses of fonts are relative.
  package static func fonts(of settings: SiteSettings, in route: String) -> [UInt8] {
    let fonts = settings.looks.fonts
    guard !fonts.isEmpty else { return [] }
    let faces = fonts.map { face($0, in: route) }.joined()
    let uses = [
      family("--sans", of: fonts, for: .text, then: sans),
      family("--serif", of: fonts, for: .headings, then: serif),
    ]
    return Array((faces + "\n:root {\n\(uses.compactMap { $0 }.joined())}\n").utf8)
  }

  private static func face(_ font: SiteFont, in route: String) -> String {
    let address = Routes.relative(
      Routes.percentEncoded(Library.Asset.route(of: font.file.value)), from: route)
    let weight = font.weight.map(String.init).joined(separator: " ")
    return """

      /* \(plain(font.family)): \(plain(font.licence)) */
      @font-face {
        font-family: \(quoted(font.family));
        src: url(\(quoted(address)));
        font-style: \(font.style.rawValue);\(weight.isEmpty ? "" : "\n  font-weight: \(weight);")
        font-display: swap;
      }

      """
  }

  /// The families of a kind of text, before the built-in ones: those have the letters that theirs lack.
  private static func family(
    _ name: String, of fonts: [SiteFont], for use: SiteFont.Use, then builtIn: String
  ) -> String? {
    var families: [String] = []
    for font in fonts where [use, .everywhere].contains(font.use) {
      if !families.contains(font.family) { families.append(font.family) }
    }
    guard !families.isEmpty else { return nil }
    return "  \(name): \((families.map(quoted) + [builtIn]).joined(separator: ", "));\n"
  }

  /// A text in a comment, which it must not end.
  private static func plain(_ text: String) -> String { text.replacing("*/", with: "* /") }

  // As in tokens.css.
  private static let serif = """
    Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif
    """
  private static let sans = """
    system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans Khmer", "Noto Sans Thai", \
    "Noto Sans Lao", "Noto Sans Myanmar", "Noto Sans", sans-serif
    """
}
