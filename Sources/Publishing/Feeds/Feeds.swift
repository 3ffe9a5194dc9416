import Exports
import Records
import Templates

/// The files that machines ask a site for: sitemap, feed, robots and headers.
enum Feeds {
  static func files(pages: [PlannedPage], context: SiteContext) -> [OutputFile] {
    var files = [robots(context), headers(context), plainPublication]
    // Both need absolute addresses; a site that does not know its own goes without.
    if let base = context.baseURL {
      files.append(sitemap(pages, context: context))
      files.append(AtomFeed(context: context, base: base).file)
    }
    return files
  }

  /// Tells GitHub Pages, where it publishes a branch, to leave the files as they are: Jekyll would
  /// drop every name that begins with '_' (GitHub Docs, "Files that start with an underscore are
  /// missing").
  private static let plainPublication = OutputFile(path: ".nojekyll", bytes: [])

  /// Every listed page (sitemaps.org 0.9).
  private static func sitemap(_ pages: [PlannedPage], context: SiteContext) -> OutputFile {
    var xml = XMLText()
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.line("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    let listed = pages.filter { $0.isListed && !context.isEmptySection(at: $0.route) }
    for route in listed.map(\.route).sorted() {
      guard let address = context.address(of: route) else { continue }
      xml.line("<url><loc>\(XMLText.escaped(address))</loc></url>")
    }
    xml.line("</urlset>")
    return OutputFile(path: "sitemap.xml", bytes: xml.bytes)
  }

  private static func robots(_ context: SiteContext) -> OutputFile {
    let sitemap = context.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
    return OutputFile(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\(sitemap)".utf8))
  }

  /// Headers in the form that Netlify and Cloudflare Pages read, and nginx can be given.
  private static func headers(_ context: SiteContext) -> OutputFile {
    let forAll = SecurityHeaders.fields.map { "  \($0.name): \($0.value)\n" }.joined()
    // Their names change with their bytes.
    let immutable = ([context.stylesheet] + context.scripts.values.sorted()).map {
      "/\($0)\n  Cache-Control: public, max-age=31536000, immutable\n"
    }.joined(separator: "\n")
    return OutputFile(path: "_headers", bytes: Array("/*\n\(forAll)\n\(immutable)".utf8))
  }
}
