import Diagnostics
import Foundation
import Publishing
import Testing

/// `_headers` and `_redirects`, as each host reads them.
struct SteeringFileTests {
  private static let headerCases: [(String, [String])] = [
    ("# words\n\n/*\n  A: b\r\n\tC: d: e\n", []),
    ("/*\n  ! A\n", []),
    ("https://example.org/*\n  A: b\n", []),
    ("A: b\n", ["1: a header must be indented below its path"]),
    (
      "law/*\n  A: b\n",
      [
        "1: a path must begin with '/' or 'https://'",
        "2: a header must stand below the path it is for",
      ]
    ),
    (
      "/a b\n  A: b\n",
      [
        "1: a path must hold no blanks", "2: a header must stand below the path it is for",
      ]
    ),
    (
      "/*\n  A b\n",
      [
        "1: '/*' must have a header indented below it",
        "2: a header must be written 'Name: value'",
      ]
    ),
    (
      "/*\n  A B: c\n",
      [
        "1: '/*' must have a header indented below it",
        "2: 'A B' must be the name of a header",
      ]
    ),
    ("/*\n  A:\n", ["1: '/*' must have a header indented below it", "2: 'A' must have a value"]),
    ("/a\n/b\n  A: b\n", ["1: '/a' must have a header indented below it"]),
  ]

  @Test(arguments: headerCases)
  func aLineOfHeadersThatHostsPassOverIsNamed(text: String, messages: [String]) throws {
    #expect(try report(["_headers": text], .netlify) == messages)
  }

  @Test func headersHaveTheLimitsOfTheHost() throws {
    let rules = (1...101).map { "/\($0)\n  A: b\n" }.joined()
    #expect(
      try report(["_headers": rules], .cloudflarePages) == [
        "1: '_headers' has 101 rules and must have at most 100 on Cloudflare Pages"
      ])
    let long = "/*\n  A: \(String(repeating: "b", count: 1996))\n"
    #expect(
      try report(["_headers": long], .cloudflarePages) == [
        "2: a line of '_headers' must have at most 2000 characters on Cloudflare Pages; this has 2001"
      ])
    #expect(try report(["_headers": rules], .netlify) == [])
    #expect(try report(["_headers": long], .netlify) == [])
    #expect(
      try report(["_headers": "/*\n  server: me\n"], .netlify) == [
        "2: Netlify sets 'server' itself and passes this line over"
      ])
    #expect(try report(["_headers": "/*\n  server: me\n"], .cloudflarePages) == [])
  }

  private static let redirectCases: [(WebHost, String, [String])] = [
    (
      WebHost.netlify, "# words\n/a /law.html 301\n/b\t/law.html#x\n/c https://example.com/ 302!\n",
      []
    ),
    (.netlify, "/a id=:id /law.html 301 Country=kh\n/old/* /law.html\n", []),
    (.netlify, "/a\n", ["1: a redirect must be written '/old /new 301'"]),
    (.netlify, "/a /b /c\n", ["1: a redirect must be written '/old /new 301'"]),
    (
      .netlify, "/a law.html\n",
      [
        "1: the new address must begin with '/' or a scheme",
        "1: '/a' must lead to a page that is there, not to 'law.html'",
      ]
    ),
    (
      .cloudflarePages, "a /law.html\n",
      ["1: the old address must begin with '/' on Cloudflare Pages"]
    ),
    (.cloudflarePages, "/a /law.html 301!\n", ["1: Cloudflare Pages does not know '!'"]),
    (.cloudflarePages, "/a id=:id /law.html\n", ["1: Cloudflare Pages does not know conditions"]),
    (.gitlabPages, "/a /law.html 308\n", ["1: GitLab Pages does not know the code 308"]),
    (
      .netlify, "/a /law.html\n/a /index.html\n",
      [
        "2: '/a' must be redirected once; hosts take the first line only"
      ]
    ),
    (
      .netlify, "/a /b\n/b /law.html\n",
      [
        "1: '/a' must lead straight to a page, not to another redirect"
      ]
    ),
    (
      .netlify, "/a /b\n/b /a\n",
      [
        "1: '/a' must lead straight to a page, not to another redirect",
        "2: '/b' must lead straight to a page, not to another redirect",
      ]
    ),
    (
      .netlify, "/a /nowhere.html\n",
      [
        "1: '/a' must lead to a page that is there, not to '/nowhere.html'"
      ]
    ),
    // The host makes '/law' of '/law.html' by itself, and would come back here.
    (.cloudflarePages, "/law /law.html 301\n", ["1: '/law' must not lead back to itself"]),
    (.gitlabPages, "/law /law.html 301\n", []),
  ]

  @Test(arguments: redirectCases)
  func aRedirectThatAHostPassesOverIsNamed(host: WebHost, text: String, messages: [String]) throws {
    #expect(try report(["_redirects": text], host) == messages)
  }

  private static let limitCases: [(WebHost, Int, String, String)] = [
    (
      WebHost.cloudflarePages, 2001, "/p%d /law.html 301\n",
      "1: '_redirects' has 2001 plain redirects and must have at most 2000 on Cloudflare Pages"
    ),
    (
      .cloudflarePages, 101, "/p%d/* /law.html 301\n",
      "1: '_redirects' has 101 redirects with patterns and must have at most 100 on Cloudflare Pages"
    ),
    (
      .gitlabPages, 1001, "/p%d /law.html 301\n",
      "1: '_redirects' has 1001 redirects and must have at most 1000 on GitLab Pages"
    ),
    (
      .gitlabPages, 1000, "/\(String(repeating: "p", count: 60))%d /law.html 301\n",
      "1: '_redirects' has 78893 bytes and must have at most 65536 on GitLab Pages"
    ),
  ]

  @Test(arguments: limitCases)
  func redirectsHaveTheLimitsOfTheHost(host: WebHost, count: Int, form: String, message: String)
    throws
  {
    let text = (1...count).map { form.replacing("%d", with: String($0)) }.joined()
    #expect(try report(["_redirects": text], host) == [message])
  }

  @Test func aProjectOfGitLabNamesItsPath() throws {
    let site = try BuiltOnDisk(baseURL: "https://group.gitlab.io/evidence/", named: "public")
    defer { site.remove() }
    try site.write("_redirects", "/old.html /evidence/law.html 301\n")
    let report = try site.report(
      .gitlabPages, hiding: ["host-not-as-built", "host-reads-no-such-file"])
    #expect(
      report == [
        "_redirects:1: error: the old address must begin with '/evidence/', where GitLab Pages serves "
          + "the site [host-bad-redirect]"
      ])
  }

  /// The messages about the files, each with its line.
  private func report(_ files: [String: String], _ host: WebHost) throws -> [String] {
    let site = try BuiltOnDisk(named: "public")
    defer { site.remove() }
    for (path, text) in files { try site.write(path, text) }
    return Preflight(try BuiltFolder(site.output), for: host).findings()
      .filter { !["host-not-as-built", "host-reads-no-such-file"].contains($0.rule) }
      .map { "\($0.range?.start.line ?? 0): \($0.message)" }
  }
}
