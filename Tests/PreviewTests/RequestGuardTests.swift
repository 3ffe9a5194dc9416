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

  @Test(arguments: [
    ("192.0.2.7:8000", true), ("[2001:db8::7]:8000", true), ("localhost:8000", true),
    // Names that only look like addresses can be bound to any.
    ("deadbeef.cc:8000", false), ("192.0.2.7.cc:8000", false), ("1.2.3:8000", false),
    ("192.0.2.7", false), ("[::7:8000", false), ("desk.local:8000", false),
  ])
  func sharedItAnswersAddressesAndNoNames(_ host: String, _ isAnswered: Bool) {
    let shared = RequestGuard(port: 8000, isShared: true)
    let refused = RequestGuard.Verdict.refused(
      421,
      "This server is not '\(host)'. Other machines must use this machine's IP address, as in "
        + "http://192.0.2.1:8000/.")
    #expect(
      shared.verdict(on: RequestGuard.Head(method: "GET", target: "/", host: [host]))
        == (isAnswered ? .allowed(path: "", query: "") : refused))
  }

  @Test(arguments: [
    ("localhost", true), ("127.0.0.1:80", true), ("[::1]", true), ("evil.test", false),
  ])
  func onPortEightyBrowsersLeaveItOut(_ host: String, _ isAnswered: Bool) {
    let head = RequestGuard.Head(
      method: "GET", target: "/", host: [host], origin: isAnswered ? "http://\(host)" : nil)
    #expect(
      RequestGuard(port: 80, isShared: false).verdict(on: head)
        == (isAnswered
          ? .allowed(path: "", query: "") : .refused(421, "This server is not 'evil.test'.")))
  }

  /// A picture or a script of another page is asked for without `Origin`.
  @Test(arguments: [
    ("cross-site", "no-cors", "/", false), ("cross-site", "no-cors", "/_dossier/events", false),
    ("same-site", "no-cors", "/", false), ("cross-site", "cors", "/", false),
    ("cross-site", "navigate", "/_dossier/events", false), ("cross-site", "navigate", "/", true),
    ("same-origin", "no-cors", "/", true), ("none", "navigate", "/_dossier/findings", true),
  ])
  func pagesOfOtherOriginsMayOnlyLinkToIt(
    _ site: String, _ mode: String, _ target: String, _ isAnswered: Bool
  ) {
    let head = RequestGuard.Head(
      method: "GET", target: target, host: ["localhost:8000"], fetchSite: site, fetchMode: mode)
    #expect(
      requests.verdict(on: head)
        == (isAnswered
          ? .allowed(path: String(target.dropFirst()), query: "")
          : .refused(403, "Pages of another origin are not answered.")))
  }
}
