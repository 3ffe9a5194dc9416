import Foundation
import ToolSupport

/// Checks a sitemap against the sitemaps.org protocol 0.9 and against the files of its site.
enum SitemapValidator {
  /// What is wrong with `sitemap.xml` in `site`: its form, or else the pages that are not there.
  ///
  /// The folder of the home page, whose address is the shortest to end with a slash or
  /// `index.html`, must hold every other page.
  static func problems(in site: URL) throws -> [String] {
    let sitemap = site.appendingPathComponent("sitemap.xml")
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/sitemap.xsd")
    let program = try ToolPaths.program("xmllint")
    let form = try RunTool.run(
      program, ["--nonet", "--noout", "--schema", schema.path, sitemap.path])
    guard form.status == 0 else {
      return form.errorText.split(separator: "\n").map(String.init)
    }

    let list = try RunTool.run(
      program, ["--nonet", "--xpath", "//*[local-name()='loc']/text()", sitemap.path])
    let addresses = list.outputText.split(separator: "\n").map(String.init)
    let folders = addresses.compactMap { address in
      if address.hasSuffix("/") { return address }
      return address.hasSuffix("/index.html") ? String(address.dropLast("index.html".count)) : nil
    }
    guard let base = folders.min(by: { $0.count < $1.count }) else {
      return ["sitemap.xml: it must list the home page"]
    }
    return addresses.compactMap { address in
      guard address.hasPrefix(base) else {
        return "sitemap.xml: '\(address)' must start with '\(base)'"
      }
      let path = String(address.dropFirst(base.count))
      let route = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      let file = site.appendingPathComponent(route)
      let isThere = FileManager.default.fileExists(atPath: file.path)
      return isThere ? nil : "sitemap.xml: '\(address)' must be a page of the site"
    }
  }
}
