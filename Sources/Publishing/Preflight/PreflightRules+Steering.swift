package import Diagnostics

/// The rules about `_headers` and `_redirects`.
extension PreflightRules {
  package static let badHeaders = Rule(
    "host-bad-headers",
    summary: "'_headers' must be paths with headers indented below them",
    why: "Hosts pass over lines that they cannot read, and the header is missing without a word.",
    fix: "Write a path, and below it, indented, lines 'Name: value'.",
    failing: .output("_headers", "/*\nX-Frame-Options: DENY\n"),
    passing: .output("_headers", "/*\n  X-Frame-Options: DENY\n"))

  package static let headerLimit = Rule(
    "host-header-limit",
    summary: "'_headers' must be within the limits of the host",
    why: "Hosts pass over what is beyond their limit, and headers are missing without a word.",
    fix: "Join rules for single files into one with a wildcard; shorten long values.",
    failing: .onDiskOnly, passing: .output("_headers", "/*\n  X-Frame-Options: DENY\n"))

  package static let ignoredHeader = Rule(
    "host-ignored-header", .warning,
    summary: "'_headers' should set no header that the host sets itself",
    why: "The line has no effect, and whoever wrote it believes that it has.",
    fix: "Remove the line.",
    failing: .output("_headers", "/*\n  Server: none\n"),
    passing: .output("_headers", "/*\n  X-Frame-Options: DENY\n"))

  package static let unreadSteeringFile = Rule(
    "host-reads-no-such-file", .note,
    summary: "'_headers' and '_redirects' have an effect on hosts that read them only",
    why: "The site works without; but what the file asks for is not done.",
    fix: "Nothing need be done. Choose a host that reads the file where what it asks for matters.",
    failing: .output("_headers", "/*\n  X-Frame-Options: DENY\n"), passing: .onDiskOnly)

  package static let badRedirect = Rule(
    "host-bad-redirect",
    summary: "a line of '_redirects' must be one that the host understands",
    why: "Hosts pass over lines that they cannot read, and old links break.",
    fix: "Write the old address, the new one and the code, with blanks between them.",
    failing: .output("_redirects", "/old.html\n"),
    passing: .output("_redirects", "/old.html /index.html 301\n"))

  package static let redirectLimit = Rule(
    "host-redirect-limit", .warning,
    summary: "'_redirects' should be within the limits of the host",
    why: """
      Hosts pass over what is beyond their limit. Readers of old addresses are still led on by the \
      pages that stand there, but search engines take longer to follow.
      """,
    fix: "Remove aliases that nobody uses any more.",
    failing: .onDiskOnly, passing: .output("_redirects", "/old.html /index.html 301\n"))

  package static let redirectLoop = Rule(
    "host-redirect-loop",
    summary: "a redirect must arrive at a page, in one step",
    why:
      "Browsers never leave a loop, and a chain costs readers on slow lines a wait for each step.",
    fix: "Lead each old address straight to the page that has taken its place.",
    failing: .output("_redirects", "/old.html /older.html 301\n/older.html /old.html 301\n"),
    passing: .output("_redirects", "/old.html /index.html 301\n/older.html /index.html 301\n"))
}
