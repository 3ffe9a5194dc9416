import Diagnostics
import Library
import Records
import Values

/// A file that `site.yml` names is there, and is what its place needs.
enum SiteFileUnfit: Check {
  static let rule = Rule(
    "site-file-unfit",
    summary: "a file that site.yml names must be there, and of the right kind",
    why: "Every page would load something that isn't there, or that browsers can't show.",
    fix: """
      Put the file into 'assets/' and write its path from the content folder. A logo and a favicon are \
      SVG, PNG, JPEG, GIF or WebP, a favicon also ICO; a touch icon is PNG; a social picture is PNG, JPEG, \
      GIF or WebP; a font is WOFF2, WOFF, TTF or OTF; a style sheet is CSS.
      """,
    failing: .settings(adding: "logo: assets/logo.svg"),
    passing: .settings(adding: "logo: assets/map.svg"))

  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let files = files(of: library.settings.looks)
    guard !files.isEmpty else { return [] }
    let assets = Dictionary(
      library.assets.map { ($0.contentPath, $0) }, uniquingKeysWith: { first, _ in first })
    return files.compactMap { use -> Diagnostic? in
      let path = use.file.value
      guard !path.isEmpty else { return nil }
      guard let asset = assets[path] else {
        let isBelow = ["assets/", "static/"].contains(where: path.hasPrefix)
        return rule.finding(
          isBelow
            ? "there must be a file '\(path)' in the content folder"
            : "'\(path)' must be a file below 'assets/' or 'static/'", at: use.file.range,
          suggestion: suggestion(for: path, among: assets.keys.sorted())
            ?? (isBelow ? "put the file there, or correct the path" : nil))
      }
      return use.kind.fault(of: asset, path: path).map {
        rule.finding("'\(path)' \($0)", at: use.file.range)
      }
    }
  }

  static func concerns(_ library: Library) -> Bool { !files(of: library.settings.looks).isEmpty }

  private static func files(of looks: SiteLooks) -> [(file: Located<String>, kind: SiteFileKind)] {
    [looks.logo].compactMap { $0 }.map { ($0.file, .logo) }
      + looks.favicon.map { ($0, .favicon) }
      + [looks.touchIcon].compactMap { $0 }.map { ($0, .touchIcon) }
      + [looks.socialPicture].compactMap { $0 }.map { ($0.file, .socialPicture) }
      + looks.fonts.map { ($0.file, .font) }
      + [looks.stylesheet].compactMap { $0 }.map { ($0, .stylesheet) }
  }

  /// A file whose name is the same or nearly the same, whatever its folder.
  private static func suggestion(for path: String, among paths: [String]) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let same = paths.filter { $0 == name || $0.hasSuffix("/" + name) }
    return same.isEmpty ? didYouMean(path, among: paths) : didYouMean(Array(same.prefix(3)))
  }
}
