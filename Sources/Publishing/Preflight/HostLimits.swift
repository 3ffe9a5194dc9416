/// What a host takes, and which of the files that steer it it reads.
///
/// A limit of nil is one that the host does not name. Each number is from the host's own
/// documentation, as of November 2026; the page is named beside it.
struct HostLimits {
  /// Files of a site.
  var files: Int?
  /// Files of a site on the host's free plan, where that takes fewer.
  var filesFree: Int?
  /// Files in one folder.
  var filesOfFolder: Int?
  var bytesOfFile: Int?
  var bytesOfSite: Int?
  /// Characters that no name may have.
  var badCharacters = ""
  /// Names at the root that steer the host and are never published.
  var steeringNames: Set<String> = []
  /// Whether the files must be readable by others than their owner.
  var needsReadableByAll = false
  /// How `_headers` is read; nil where it is not.
  var headers: Headers?
  /// How `_redirects` is read; nil where it is not.
  var redirects: Redirects?
  /// Whether `/law.html` and `/law` are one address, to which requests are redirected.
  var dropsEndings = false
  /// Whether a project may be served below the root of its host's name.
  var servesBelowPath = true

  struct Headers {
    var rules: Int?
    var charactersOfLine: Int?
    /// In lower case: names that the host sets itself, whatever the file says.
    var ignoredNames: Set<String> = []
  }

  struct Redirects {
    /// Lines for one address each, and lines for many: with `*` or `/:name` in them.
    var plain: Int?
    var patterns: Int?
    /// Lines of both kinds.
    var lines: Int?
    var bytes: Int?
    var charactersOfLine: Int?
    /// The codes that a line may end in; nil stands for all.
    var statuses: Set<Int>?
    /// Whether a code may end in `!`, so that the line goes before a file.
    var takesForce = false
    /// Whether lines may have queries and conditions.
    var takesConditions = false
  }
}

extension HostLimits {
  private static let mebibyte = 1_048_576

  static func of(_ host: WebHost) -> HostLimits {
    switch host {
    case .githubPages: githubPages
    case .gitlabPages: gitlabPages
    case .netlify: netlify
    case .cloudflarePages: cloudflarePages
    case .nginx: nginx
    }
  }

  /// - Site: GitHub Docs, "GitHub Pages limits": no larger than 1 GB.
  /// - File: GitHub Docs, "About large files on GitHub": git refuses more than 100 MiB.
  /// - Permissions: the README of actions/upload-pages-artifact.
  private static let githubPages = HostLimits(
    bytesOfFile: 100 * mebibyte, bytesOfSite: 1_000_000_000, needsReadableByAll: true)

  /// - Files and site: GitLab Docs, "GitLab.com settings", GitLab Pages: 200,000 entries, 1 GB; an
  ///   instance of one's own may allow more.
  /// - Redirects: GitLab Docs, "GitLab Pages redirects": 64 KB, 1,000 lines, codes 200, 301 and 302,
  ///   neither force nor queries.
  private static let gitlabPages = HostLimits(
    files: 200_000, bytesOfSite: 1_000_000_000,
    redirects: Redirects(lines: 1000, bytes: 64 * 1024, statuses: [200, 301, 302]))

  /// - Files: Netlify Docs, "Deploy overview": 54,000 in a folder, no limit for a site.
  /// - Names: Netlify's deploy refuses `#` and `?` ("Deployed filenames cannot contain # or ?
  ///   characters", netlify/cli, issue 7340).
  /// - Headers: Netlify Docs, "Custom headers", Limitations.
  /// - Redirects: Netlify Docs, "Redirects and rewrites": no limit is named, but wildcards are
  ///   advised from 10,000 lines on.
  private static let netlify = HostLimits(
    filesOfFolder: 54_000, badCharacters: "#?",
    headers: Headers(ignoredNames: [
      "accept-ranges", "age", "allow", "alt-svc", "connection", "content-encoding",
      "content-length", "content-range", "date", "location", "server", "set-cookie", "trailer",
      "transfer-encoding", "upgrade",
    ]),
    redirects: Redirects(takesForce: true, takesConditions: true), dropsEndings: true,
    servesBelowPath: false)

  /// - Files: Cloudflare Docs, Pages, "Limits": 20,000 on the free plan, 100,000 on paid ones;
  ///   25 MiB each.
  /// - Headers: Cloudflare Docs, Pages, "Headers": 100 rules, 2,000 characters a line.
  /// - Redirects: Cloudflare Docs, Pages, "Redirects": 2,000 plain and 100 with patterns, 1,000
  ///   characters a line, codes 200, 301, 302, 303, 307 and 308, neither force nor queries.
  /// - Endings and the 404 page: Cloudflare Docs, Pages, "Serving Pages".
  /// - Names: Cloudflare Docs, Pages, "Advanced mode" and "Routing" of Functions.
  private static let cloudflarePages = HostLimits(
    files: 100_000, filesFree: 20_000, bytesOfFile: 25 * mebibyte,
    steeringNames: ["_worker.js", "_routes.json"],
    headers: Headers(rules: 100, charactersOfLine: 2000),
    redirects: Redirects(
      plain: 2000, patterns: 100, charactersOfLine: 1000,
      statuses: [200, 301, 302, 303, 307, 308]),
    dropsEndings: true, servesBelowPath: false)

  /// The server's workers are another user than the one who uploads (nginx, "Core functionality",
  /// `user`).
  private static let nginx = HostLimits(needsReadableByAll: true)
}
