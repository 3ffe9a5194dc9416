import Foundation
import Loading
import Publishing
import Testing

/// A finished site against the limits and conventions of its host.
struct PreflightTests {
  private static let readyCases: [(WebHost, [String])] = [
    (
      WebHost.githubPages,
      ["_headers: note: GitHub Pages does not read '_headers' [host-reads-no-such-file]"]
    ),
    (
      .gitlabPages,
      ["_headers: note: GitLab Pages does not read '_headers' [host-reads-no-such-file]"]
    ),
    (.netlify, []), (.cloudflarePages, []), (.nginx, []),
  ]

  @Test(arguments: readyCases)
  func whatABuildWritesIsReadyForEveryHost(host: WebHost, findings: [String]) throws {
    let site = try BuiltOnDisk(
      ["redirects.yml": "- {from: old/, to: law.html}\n- {from: old.html, to: law.html}\n"],
      named: "public")
    defer { site.remove() }
    let unread =
      host == .githubPages
      ? ["_redirects: note: GitHub Pages does not read '_redirects' [host-reads-no-such-file]"] : []
    #expect(try site.report(host, hiding: []) == findings + unread)
  }

  @Test func everyProblemIsInOneReport() throws {
    let site = try BuiltOnDisk(baseURL: nil)
    defer { site.remove() }
    try site.write("assets/large.pdf", size: 26_214_401)
    try site.write("_worker.js", "x")
    try site.write("_headers", "X-Frame-Options: DENY\n/*\n")
    try site.write("_redirects", "/a /b 404\n")
    try FileManager.default.removeItem(atPath: site.path("404.html"))
    #expect(
      try site.report(.cloudflarePages, hiding: []) == [
        "error: '404.html', the 404 page, must stand at the root of the site [host-missing-page]",
        "warning: the site must know the address at which it is served [host-unknown-address]",
        "_headers:1: error: a header must be indented below its path [host-bad-headers]",
        "_headers: warning: '_headers' must be as 'dossier build' wrote it [host-not-as-built]",
        "_headers:2: error: '/*' must have a header indented below it [host-bad-headers]",
        "_redirects:1: error: Cloudflare Pages does not know the code 404 [host-bad-redirect]",
        "_redirects: warning: '_redirects' must not be there: 'dossier build' did not write it "
          + "[host-not-as-built]",
        "_redirects:1: error: '/a' must lead to a page that is there, not to '/b' "
          + "[host-redirect-loop]",
        "_worker.js: error: the name '_worker.js' steers Cloudflare Pages and must not be a file of "
          + "the site [host-bad-name]",
        "_worker.js: warning: '_worker.js' must not be there: 'dossier build' did not write it "
          + "[host-not-as-built]",
        "assets/large.pdf: error: 'assets/large.pdf' has 26.2 MB and must have at most 26.2 MB on "
          + "Cloudflare Pages [host-file-too-large]",
        "assets/large.pdf: warning: 'assets/large.pdf' must not be there: 'dossier build' did not "
          + "write it [host-not-as-built]",
        "manifest.json: warning: '404.html' must be there: the manifest lists it [host-not-as-built]",
      ])
  }

  // MARK: Sizes

  private static let sizeCases: [(WebHost, Int, [String])] = [
    (WebHost.githubPages, 104_857_600, []),
    (
      .githubPages, 104_857_601,
      [
        "x.bin: error: 'x.bin' has 104.9 MB and must have at most 104.9 MB on GitHub Pages "
          + "[host-file-too-large]"
      ]
    ),
    (.cloudflarePages, 26_214_400, []),
    (.netlify, 2_000_000_000, []),
    (.nginx, 2_000_000_000, []),
    (
      .gitlabPages, 1_000_000_000,
      [
        "error: the site has 1000.x MB and must have at most 1000.0 MB on GitLab Pages "
          + "[host-site-too-large]"
      ]
    ),
  ]

  @Test(arguments: sizeCases)
  func aFileMayBeAsLargeAsTheHostTakes(host: WebHost, size: Int, findings: [String]) throws {
    let site = try BuiltOnDisk(named: "public")
    defer { site.remove() }
    try site.write("x.bin", size: size)
    let report = try site.report(host, hiding: ["host-not-as-built", "host-reads-no-such-file"])
    #expect(report.map(Self.withoutTenths) == findings)
  }

  /// The pages around the large file grow with every rule that the site explains.
  private static func withoutTenths(_ finding: String) -> String {
    let parts = finding.split(separator: "has 1000.", maxSplits: 1)
    guard parts.count == 2 else { return finding }
    return parts[0] + "has 1000.x" + parts[1].dropFirst()
  }

  private static let countCases: [(WebHost, Int, [String])] = [
    (
      WebHost.cloudflarePages, 20_001,
      [
        "warning: the site has 20001 files, and the free plan of Cloudflare Pages takes 20000 "
          + "[host-paid-plan]"
      ]
    ),
    (.cloudflarePages, 20_000, []),
    (.githubPages, 20_001, []),
    (
      .netlify, 54_150,
      ["error: 'many' has 54001 files and must have at most 54000 on Netlify [host-too-many-files]"]
    ),
  ]

  @Test(arguments: countCases)
  func aSiteMayHaveAsManyFilesAsTheHostTakes(host: WebHost, count: Int, findings: [String]) throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    let before = try BuiltFolder(site.output).files.count
    let inMany = host == .netlify ? 54_001 : count - before
    try site.write("many/0", "")
    for number in 1..<inMany {
      #expect(link(site.path("many/\((number - 1) / 60_000)"), site.path("many/\(number)")) == 0)
    }
    let report = try site.report(host, hiding: ["host-not-as-built", "host-reads-no-such-file"])
    #expect(report == findings)
  }

  // MARK: Names

  private static let nameCases: [(WebHost, String, String)] = [
    (WebHost.netlify, "a#b.txt", "error: the name 'a#b.txt' must not hold '#' on Netlify"),
    (
      .nginx, "a\u{7}b.txt",
      "error: the name 'a\u{7}b.txt' must hold no control characters "
        + "(it holds a control character, U+0007)"
    ),
    (
      .cloudflarePages, "_routes.json",
      "error: the name '_routes.json' steers Cloudflare Pages and must not be a file of the site"
    ),
    (
      .githubPages, "INDEX.html",
      "error: 'index.html' and 'INDEX.html' must differ by more than case or accents' encoding"
    ),
  ]

  @Test(arguments: nameCases)
  func aNameThatAHostCannotServeIsRefused(host: WebHost, name: String, message: String) throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try site.write(name, "x")
    let report = try site.report(host, hiding: ["host-not-as-built", "host-reads-no-such-file"])
    #expect(
      report.map { String($0.drop { $0 != " " }.dropFirst()) } == [message + " [host-bad-name]"])
  }

  @Test func aNameThatOneHostRefusesIsGoodOnAnother() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try site.write("a#b.txt", "x")
    #expect(try site.report(.cloudflarePages) == [])
  }

  @Test func gitHubPagesIsToldToLeaveNamesAlone() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try FileManager.default.removeItem(atPath: site.path(".nojekyll"))
    #expect(
      try site.report(.githubPages, hiding: ["host-not-as-built", "host-reads-no-such-file"]) == [
        "_headers: error: '_headers' would not be published from a branch: '.nojekyll' must stand "
          + "at the root [host-jekyll-drops-names]"
      ])
  }

  @Test func gitLabPagesPublishesItsOwnFolder() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    let report = try site.report(.gitlabPages)
    #expect(report.first?.hasSuffix("unless the job says so [host-folder-name]") == true)
  }

  // MARK: Files

  @Test func aFileThatWasChangedSinceTheBuildIsNamed() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try site.write("index.html", "<!doctype html><title>x</title>")
    #expect(
      try site.report(.netlify, hiding: []) == [
        "index.html: warning: 'index.html' must be as 'dossier build' wrote it [host-not-as-built]"
      ])
  }

  @Test func aLinkAndAClosedFileAreRefused() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: site.path("link.html"), withDestinationPath: "index.html")
    #expect(chmod(site.path("law.html"), 0o600) == 0)
    #expect(chmod(site.path("law"), 0o700) == 0)
    let report = try site.report(.nginx)
    #expect(
      report == [
        "law.html: error: 'law.html' must be readable by everybody on nginx [host-unreadable-file]",
        "law/example-law.html: error: 'law/example-law.html' must be readable by everybody on nginx "
          + "[host-unreadable-file]",
        "link.html: error: 'link.html' must be a plain file, which every host takes "
          + "[host-unreadable-file]",
      ])
    #expect(try site.report(.netlify).count == 1)
  }

  @Test func aFolderThatNoBuildWroteIsNoSite() throws {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try FileManager.default.removeItem(atPath: site.path("manifest.json"))
    #expect(throws: FileSystemError.self) { try BuiltFolder(site.output) }
  }

  // MARK: Paths

  @Test(arguments: [
    (WebHost.netlify, 1), (.cloudflarePages, 1), (.githubPages, 0), (.gitlabPages, 0), (.nginx, 0),
  ])
  func aSiteBelowAPathGoesOnlyWhereOneIsServed(host: WebHost, count: Int) throws {
    let site = try BuiltOnDisk(baseURL: "https://example.org/evidence/", named: "public")
    defer { site.remove() }
    let report = try site.report(host)
    #expect(report.count { $0.hasSuffix("[host-below-a-path]") } == count)
  }
}
