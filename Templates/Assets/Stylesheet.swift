import Cassets
package import Records
import Values

/// The site's stylesheet: the files of `Assets/css`, joined in the order that the cascade needs.
package enum Stylesheet {
  /// The stylesheet's bytes, with the margins of paper and the site's accent colour.
  ///
  /// - Parameter files: Where the parts are taken from.
  package static func bytes(
    from files: AssetFiles, for settings: SiteSettings, words: Words
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, builtIn) in parts { bytes += files.style(name, builtIn: builtIn) }
    if settings.menu?.contains(where: { !$0.links.isEmpty }) ?? true {
      bytes += files.style("menu", builtIn: [UInt8](menu_css()))
    }
    if settings.looks.logo != nil {
      bytes += files.style("logo", builtIn: [UInt8](logo_css()))
    }
    bytes += paperMargins(for: settings, words: words).utf8
    guard let accent = settings.accent else { return bytes }
    let (light, dark) = (accent.light.text, accent.dark.text)
    bytes +=
      """

      :root { --accent: \(light); --series-a: \(light); }
      @media screen and (prefers-color-scheme: dark) {
        :root { --accent: \(dark); --series-a: \(dark); }
      }

      """.utf8
    return bytes
  }

  /// What a report of 'dossier diff' needs besides, which no page of the site does.
  package static var comparison: [UInt8] { [UInt8](comparison_css()) }

  private static var parts: [(name: String, builtIn: [UInt8])] {
    [
      ("tokens", [UInt8](tokens_css())), ("base", [UInt8](base_css())),
      ("layout", [UInt8](layout_css())), ("where", [UInt8](where_css())),
      ("components", [UInt8](components_css())), ("tables", [UInt8](tables_css())),
      ("timeline", [UInt8](timeline_css())), ("filters", [UInt8](filters_css())),
      ("charts", [UInt8](charts_css())), ("indicators", [UInt8](indicators_css())),
      ("glossary", [UInt8](glossary_css())),
      ("directory", [UInt8](directory_css())), ("brief", [UInt8](brief_css())),
      ("scripts", [UInt8](scripts_css())),
      ("print", [UInt8](print_css())),
      ("participation", [UInt8](participation_css())),
    ]
  }

  /// A string of CSS. What could end it is written as its code (CSS Syntax 3, 4.3.7).
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\n", "\r", "\u{C}":
        result += "\\" + String(scalar.value, radix: 16) + " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
