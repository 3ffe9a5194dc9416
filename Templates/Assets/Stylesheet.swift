package import Records

/// The site's stylesheet: the files of `Assets/css`, one after the other in the order of names.
package enum Stylesheet {
  /// The stylesheet's bytes, with the content's accent colour where it has one.
  package static func bytes(accent: SiteSettings.Accent?) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts { bytes += part }
    guard let accent, isColour(accent.light), isColour(accent.dark) else { return bytes }
    bytes += """

      :root { --accent: \(accent.light); --series-a: \(accent.light); }
      @media screen and (prefers-color-scheme: dark) {
        :root { --accent: \(accent.dark); --series-a: \(accent.dark); }
      }

      """.utf8
    return bytes
  }

  private static var parts: [[UInt8]] {
    [
      PackageResources._10_tokens_css, PackageResources._20_base_css,
      PackageResources._30_layout_css, PackageResources._35_where_css,
      PackageResources._40_components_css, PackageResources._50_tables_css,
      PackageResources._60_timeline_css, PackageResources._70_charts_css, PackageResources._80_scripts_css,
      PackageResources._90_print_css,
    ]
  }

  /// Whether `text` is `#rrggbb`, so that nothing else can enter the stylesheet.
  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
