import Exports
import HTML
import Library
import Loading
import Records
import Templates
import Values

/// The files by which old addresses lead on: `_redirects` for hosts that read it, and a page at
/// each old address for all others.
enum RedirectFiles {
  static let path = "_redirects"

  /// - Parameters:
  ///   - redirects: Sorted by their address.
  ///   - pages: The pages of the site.
  ///   - site: What all pages share.
  ///   - jobs: How many pages are rendered at once.
  static func files(
    of redirects: [Redirect], among pages: [PlannedPage], in site: SiteContext, jobs: Int
  ) -> [OutputFile] {
    guard !redirects.isEmpty else { return [] }
    let pages = Dictionary(pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
    let list = OutputFile(path: path, bytes: Array(text(of: redirects, in: site).utf8))
    // Many may lead to one page, of which only the title is wanted.
    let targets = Set(redirects.lazy.filter { $0.label == nil }.map(\.targetRoute)).sorted()
    let names = parallelMap(targets, jobs: jobs) { title(of: pages[$0], in: site) }
    let titles = Dictionary(uniqueKeysWithValues: zip(targets, names))
    return [list]
      + parallelMap(redirects, jobs: jobs) { redirect in
        let label = redirect.label ?? titles[redirect.targetRoute] ?? site.library.settings.title
        let page = PageContext(site: site, route: redirect.from.file)
        let bytes = HTML.bytes {
          movedPage(
            to: redirect.target, label: label, hasVanished: redirect.reason == .vanished, in: page)
        }
        return OutputFile(path: redirect.from.file, bytes: bytes)
      }
  }

  private static func title(of page: PlannedPage?, in site: SiteContext) -> String {
    guard let page, page.route != Routes.home else { return site.library.settings.title }
    return HTML.discardingMarkup {
      page.content(PageContext(site: site, route: page.route)).title
    }
  }

  /// A line for each: the old path, the new one, and 301, or 302 where the target may change yet.
  ///
  /// Netlify, Cloudflare Pages and GitLab Pages read the form. The last serves projects under a
  /// path of their own, which every line must begin with (GitLab, "GitLab Pages redirects").
  private static func text(of redirects: [Redirect], in site: SiteContext) -> String {
    let root = Routes.rootPath(of: site.baseURL)
    return redirects.map { redirect in
      let status = redirect.reason == .written ? 301 : 302
      return "\(root)\(encoded(redirect.from.text)) \(root)\(encoded(redirect.target)) \(status)\n"
    }.joined()
  }

  /// The path with all bytes percent-encoded that may not stand in one (RFC 3986, 3.3); `#` begins
  /// the anchor.
  private static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "#"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
