package import Records

/// The site's stylesheet: the files of `Assets/css`, joined in the order that the cascade needs.
package enum Stylesheet {
  /// The stylesheet's bytes, with the site's line for paper and its accent colour.
  ///
  /// - Parameter files: Where the parts are taken from.
  package static func bytes(from files: AssetFiles, for settings: SiteSettings) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, builtIn) in parts { bytes += files.style(name, builtIn: builtIn) }
    bytes += paperFoot(settings.printNote ?? settings.title).utf8
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
  package static var comparison: [UInt8] { PackageResources.comparison_css }

  private static var parts: [(name: String, builtIn: [UInt8])] {
    [
      ("tokens", PackageResources.tokens_css), ("base", PackageResources.base_css),
      ("layout", PackageResources.layout_css), ("where", PackageResources.where_css),
      ("components", PackageResources.components_css), ("tables", PackageResources.tables_css),
      ("timeline", PackageResources.timeline_css), ("filters", PackageResources.filters_css),
      ("charts", PackageResources.charts_css), ("glossary", PackageResources.glossary_css),
      ("directory", PackageResources.directory_css), ("scripts", PackageResources.scripts_css),
      ("print", PackageResources.print_css),
      ("participation", PackageResources.participation_css),
    ]
  }

  /// The line at the foot of every sheet.
  private static func paperFoot(_ text: String) -> String {
    """

    @page {
      @bottom-left { content: \(quoted(text)); font: 8pt sans-serif; color: #444; }
    }

    """
  }

  /// A string of CSS. What could end it is written as its code (CSS Syntax 3, 4.3.7).
  private static func quoted(_ text: String) -> String {
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
