package import Records

/// The site's stylesheet: the files of `Assets/css`, joined in the order that the cascade needs.
package enum Stylesheet {
  /// The stylesheet's bytes, with the content's accent colour where it has one.
  ///
  /// - Parameter files: Where the parts are taken from.
  package static func bytes(from files: AssetFiles, accent: SiteSettings.Accent?) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, builtIn) in parts { bytes += files.style(name, builtIn: builtIn) }
    guard let accent, isColour(accent.light), isColour(accent.dark) else { return bytes }
    bytes +=
      """

      :root { --accent: \(accent.light); --series-a: \(accent.light); }
      @media screen and (prefers-color-scheme: dark) {
        :root { --accent: \(accent.dark); --series-a: \(accent.dark); }
      }

      """.utf8
    return bytes
  }

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

  /// Whether `text` is `#rrggbb`, so that nothing else can enter the stylesheet.
  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
