import Markdown
import Testing

/// An address is dialled, written to or opened as it is written.
@Suite("Addresses of links")
struct LinkAddressTests {
  private func findings(_ target: String) -> [String] {
    ParsedMarkdown("[Ring us](\(target))").findings.filter { $0.contains(" link-not-usable: ") }
  }

  private func isReported(_ target: String, _ rule: String) -> Bool {
    let found = findings(target)
    return found.count == 1 && found[0].contains(" link-not-usable: a link \(rule): '\(target)'")
  }

  @Test(arguments: [
    "tel:1288(24/7)", "tel:1288%20247", "tel:1288/1289", "tel:12x8", "tel:abc", "tel:", "tel:+",
    "tel:1288(24)", "tel:+855", "tel:1288,1289", "tel:1288;ext=", "tel:1288;ext=a",
    "tel:12+88", "TEL:abc", "tel:*100#", "tel:1288;",
  ])
  func mustDialOneNumber(target: String) {
    #expect(isReported(target, "must dial one number"), "\(findings(target))")
  }

  @Test(arguments: [
    "mailto:", "mailto:abc", "mailto:a@b", "mailto:a@b.org;c@d.org", "mailto:@b.org",
    "mailto:a@b..org", "mailto:a%20b@c.org", "mailto:a@b.org,", "mailto:a@b@c.org",
  ])
  func mustWriteToAnAddress(target: String) {
    #expect(isReported(target, "must write to an e-mail address"), "\(findings(target))")
  }

  @Test(arguments: [
    "https:", "https://", "https:///a", "http:a.org", "https://a..org/b", "http://-a.org",
  ])
  func mustNameAHost(target: String) {
    #expect(isReported(target, "must name the host of a site"), "\(findings(target))")
  }

  @Test(arguments: [
    "tel:1288", "tel:+855-23-123-456", "tel:(023)123456", "tel:*111%23", "tel:115;ext=12",
    "tel:+85523123456;phone-context=example.org", "tel:023.123.456", "mailto:a.b+c@example.org",
    "mailto:a@b.org?subject=Help", "mailto:a@b.org,c@d.org", "mailto:?subject=Share",
    "mailto:a%2Bb@c.org", "https://example.org", "https://example.org:8080/a?b#c",
    "https://www.example.org./", "https://ក.example.org/", "http://[::1]/", "org:some-group",
    "about.md",
  ])
  func areLeftAloneWhereTheyAreRight(target: String) {
    #expect(findings(target) == [])
  }
}
