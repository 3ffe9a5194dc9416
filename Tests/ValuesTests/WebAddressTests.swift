import Testing
import Values

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "example.org", "example.org"),
    ("https://example.org/", "example.org", "example.org"),
    ("http://www.example.org/a/", "www.example.org", "www.example.org/a"),
    ("https://example.org:8443/a?b=c&d=%20#e", "example.org", "example.org:8443/a?b=c&d=%20#e"),
    ("https://example.org?q=a@b", "example.org", "example.org?q=a@b"),
    ("https://example.org/ភាសា", "example.org", "example.org/ភាសា"),
    ("http://localhost:8080", "localhost", "localhost:8080"),
    ("http://10.0.0.1/~user/(a)", "10.0.0.1", "10.0.0.1/~user/(a)"),
  ])
  func readsAddresses(text: String, host: String, display: String) throws {
    let address = try WebAddress.parse(text).get()
    #expect(address.text == text)
    #expect(address.host == host)
    #expect(address.display == display)
  }

  private static let scheme = "must begin with 'https://' or 'http://'"
  private static let user = "must not hold a user name or a password"
  private static let host = "must name a host such as www.example.org"
  private static let character = "must have this character percent-encoded"

  @Test(arguments: [
    Wrong("www.example.org/a", scheme, meant: "https://www.example.org/a"),
    Wrong("HTTP://example.org", scheme, meant: "http://example.org"),
    Wrong("10.1000/182", scheme, meant: "https://doi.org/10.1000/182"),
    Wrong("ftp://example.org", scheme), Wrong("javascript:alert(1)", scheme),
    Wrong("someone@example.org", scheme), Wrong("", scheme), Wrong("see below", scheme),
    Wrong(" https://example.org", scheme, meant: "https://example.org"),
    Wrong(
      "https://ann:secret@example.org/", user, at: "ann:secret@", meant: "https://example.org/"),
    Wrong(
      "https://example.org/a b", "must have a space percent-encoded", at: " ",
      meant: "https://example.org/a%20b"),
    Wrong("https://example.org/100%", character, at: "%", meant: "https://example.org/100%25"),
    Wrong("https://example.org/<a>", character, at: "<", meant: "https://example.org/%3Ca%3E"),
    Wrong("https://example.org/a#b#c", character, at: "#", meant: "https://example.org/a#b%23c"),
    Wrong(
      "https://example.org/a\u{202E}b", character, at: "\u{202E}",
      meant: "https://example.org/a%E2%80%AEb"),
    Wrong("https://example.org/a\\b", character, at: "\\", meant: "https://example.org/a%5Cb"),
    Wrong("https://", host), Wrong("https:///a", host),
    Wrong("https://example/a", host, at: "example"),
    Wrong("https://example..org", host, at: "example..org"),
    Wrong("https://-a.org", host, at: "-a.org"), Wrong("https://a_b.org", host, at: "a_b.org"),
    Wrong("https://a.org:0/", "must have a port from 1 to 65535 after the colon", at: ":0"),
    Wrong("https://a.org:/", "must have a port from 1 to 65535 after the colon", at: ":"),
  ])
  func refusesOtherAddresses(wrong: Wrong) {
    wrong.expect(of: WebAddress.self)
  }

  @Test func keepsControlCharactersOutOfItsMessage() {
    let mistake = mistake("https://a.org/\u{7}\n", as: WebAddress.self)
    #expect(mistake?.message == "'https://a.org/  ' must have this character percent-encoded")
    #expect(mistake?.suggestions == ["https://a.org/%07"])
  }
}
