import Diagnostics

extension Preflight {
  /// The pages that a host looks for by name, and the address that pages are to know.
  func pages() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (path, purpose) in [("index.html", "the home page"), ("404.html", "the 404 page")]
    where folder.range(of: path) == nil {
      let consequence =
        host == .cloudflarePages && path == "404.html"
        ? ["without it Cloudflare Pages answers every address with the home page"] : []
      findings.append(
        PreflightRules.missingPage.finding(
          "'\(path)', \(purpose), must stand at the root of the site", at: Self.wholeSite,
          notes: consequence))
    }
    guard let base = basePath else {
      findings.append(
        PreflightRules.unknownAddress.finding(
          "the site must know the address at which it is served", at: Self.wholeSite,
          notes: ["it has no sitemap and no feed, and the links of its 404 page begin at '/'"],
          suggestion: "set 'base-url' in site.yml, or give --base-url"))
      return findings
    }
    if base != "/", !limits.servesBelowPath {
      findings.append(
        PreflightRules.belowAPath.finding(
          "the site was built for the path '\(base)', and \(host.name) serves sites at '/'",
          at: Self.wholeSite, notes: ["the links of its 404 page would lead nowhere"],
          suggestion: "build it with the address at which \(host.name) serves it as --base-url"))
    }
    return findings
  }
}
