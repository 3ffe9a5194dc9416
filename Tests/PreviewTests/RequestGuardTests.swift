import Preview
import Testing

/// Which requests are answered at all.
struct RequestGuardTests {
  private let requests = RequestGuard(port: 8000, isShared: false)

  @Test(arguments: [
    ("GET", "/", "localhost:8000", "", RequestGuard.Verdict.allowed(path: "", query: "")),
    ("HEAD", "/law.html", "127.0.0.1:8000", "", .allowed(path: "law.html", query: "")),
    ("GET", "/a%20b.html?x=1", "[::1]:8000", "", .allowed(path: "a b.html", query: "x=1")),
    (
      "GET", "http://localhost:8000/law.html", "localhost:8000", "",
      .allowed(path: "law.html", query: "")
    ),
    ("GET", "/", "localhost:8000", "http://localhost:8000", .allowed(path: "", query: "")),
    ("GET", "/", "evil.test", "", .refused(421, "This server is not 'evil.test'.")),
    ("GET", "/", "localhost:8001", "", .refused(421, "This server is not 'localhost:8001'.")),
    (
      "GET", "/", "localhost.evil.test:8000", "",
      .refused(421, "This server is not 'localhost.evil.test:8000'.")
    ),
    (
      "GET", "http://evil.test/", "localhost:8000", "",
      .refused(421, "This server is not 'evil.test'.")
    ),
    (
      "GET", "/", "localhost:8000", "http://evil.test",
      .refused(403, "Pages of another origin are not answered.")
    ),
    (
      "GET", "/", "localhost:8000", "null",
      .refused(403, "Pages of another origin are not answered.")
    ),
    ("POST", "/", "localhost:8000", "", .refused(405, "Only GET and HEAD are answered.")),
    ("GET", "/../site.yml", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/%2e%2e/site.yml", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/a/%2E./b", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/a%2fb", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/a%00b", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/a%5cb", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "/a%zz", "localhost:8000", "", .refused(400, "The address is malformed.")),
    ("GET", "*", "localhost:8000", "", .refused(400, "The address is malformed.")),
  ])
  func answersItsOwnNamesAndPathsAlone(
    _ method: String, _ target: String, _ host: String, _ origin: String,
    _ expected: RequestGuard.Verdict
  ) {
    let head = RequestGuard.Head(
      method: method, target: target, host: [host], origin: origin.isEmpty ? nil : origin)
    #expect(requests.verdict(on: head) == expected)
  }
}
