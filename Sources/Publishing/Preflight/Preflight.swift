package import Diagnostics

/// Checks a finished site against what its host takes, before anything is sent there.
package struct Preflight {
  let folder: BuiltFolder
  let host: WebHost
  let limits: HostLimits
  /// The SHA-256 of each text of a source that the content keeps.
  let sourceTexts: Set<String>

  /// - Parameter sourceTexts: The SHA-256 of each text of a source that the content keeps.
  package init(_ folder: BuiltFolder, for host: WebHost, sourceTexts: Set<String> = []) {
    self.folder = folder
    self.sourceTexts = sourceTexts
    self.host = host
    limits = .of(host)
  }

  /// Everything that is wrong, in the order of the files.
  package func findings() -> [Diagnostic] {
    (sizes() + names() + contents() + pages() + headers() + redirects()).sorted()
  }

  /// The whole folder as the place of a finding: it has none.
  static let wholeSite: SourceRange? = nil

  /// The path below which the site is to be served, such as `/` or `/evidence/`; nil when the site
  /// does not know its address.
  ///
  /// `robots.txt` says it, by the address of the sitemap.
  var basePath: String? {
    guard let robots = folder.bytes(of: "robots.txt") else { return nil }
    for line in String(decoding: robots, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("Sitemap: ") && line.hasSuffix("sitemap.xml") {
      let address = line.dropFirst("Sitemap: ".count).dropLast("sitemap.xml".count)
      let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      return parts.count > 3 ? "/" + parts[3] : "/"
    }
    return nil
  }
}
