package import Records

/// The site's stylesheet: the files of `Assets/css`, joined in the order that the cascade needs.
package enum Stylesheet {
  /// The stylesheet's bytes, with the content's accent colour where it has one.
  package static func bytes(accent: SiteSettings.Accent?) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts { bytes += part }
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

  /// What a report of 'dossier diff' needs besides, which no page of the site does.
  package static var comparison: [UInt8] { PackageResources.comparison_css }

  private static var parts: [[UInt8]] {
    [
      PackageResources.tokens_css, PackageResources.base_css,
      PackageResources.layout_css, PackageResources.where_css,
      PackageResources.components_css, PackageResources.tables_css,
      PackageResources.timeline_css, PackageResources.filters_css,
      PackageResources.charts_css, PackageResources.glossary_css,
      PackageResources.directory_css,
      PackageResources.scripts_css, PackageResources.print_css,
      PackageResources.participation_css,
    ]
  }

  /// Whether `text` is `#rrggbb`, so that nothing else can enter the stylesheet.
  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
