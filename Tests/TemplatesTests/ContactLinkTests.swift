import SiteSupport
import Testing

/// What is dialled, written to and copied is exactly what a page shows.
@Suite struct ContactLinkTests {
  private func built(_ channel: String, _ value: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "organizations/more.yml": """
      - id: line
        name: Help Line
        kind: ngo
        countries: KHM
        contacts:
          - channel: \(channel)
            value: '\(value)'
            hours: 7 to 19
            verified: {date: 2026-11-02, how: called}
            sources: example-report, p. 5
        sources: example-report, p. 5

      """
    ])
  }

  private func page(_ channel: String, _ value: String) throws -> String {
    try #require(try built(channel, value)["organizations/line.html"])
  }

  @Test(arguments: [
    ("hotline", "1300", "<a href=\"tel:1300\">1300</a>"),
    (
      "phone", "+855 23 720 555 ext. 4",
      "<a href=\"tel:+85523720555;ext=4\">+855 23 720 555 ext. 4</a>"
    ),
    ("hotline", "*100#", "<a href=\"tel:*100%23\">*100#</a>"),
    ("phone", "០២៣ ៧២០ ៥៥៥", "<a href=\"tel:023720555\">០២៣ ៧២០ ៥៥៥</a>"),
    ("fax", "023 720 556", "<div>023 720 556</div>"),
    ("hotline", "1300 (24/7)", "<div>1300 (24/7)</div>"),
    ("phone", "023 720 555 / 023 720 556", "<div>023 720 555 / 023 720 556</div>"),
    ("messaging", "@helpline42", "<div>@helpline42</div>"),
    (
      "messaging", "https://chat.example.org/42",
      """
      <a class="url" href="https://chat.example.org/42" rel="external">https://chat.example.org/42</a>
      """
    ),
    (
      "email", "Help desk <desk@example.org>",
      "Help desk &lt;<a class=\"url\" href=\"mailto:desk@example.org\">desk@example.org</a>&gt;"
    ),
    (
      "email", "desk@example.org, line@example.org",
      "<span class=\"url\">desk@example.org, line@example.org</span>"
    ),
    (
      "web", "www.example.org/help",
      """
      <a class="url" href="https://www.example.org/help" rel="external">www.example.org/help</a>
      """
    ),
    ("web", "example dot org", "<span class=\"url\">example dot org</span>"),
  ])
  func leadsToWhatIsShownOrNowhere(channel: String, value: String, markup: String) throws {
    #expect(try page(channel, value).contains(markup))
  }

  @Test func aNumberIsAloneInItsBlockSoThatNothingIsCopiedAlong() throws {
    let page = try page("hotline", "1300")
    #expect(page.contains("<div><a href=\"tel:1300\">1300</a></div><span class=\"note\">7 to 19"))
    // The citation is with the age of the number, in a cell of its own.
    let cell = try #require(page.split(separator: "<td data-label=\"Standing\">").dropFirst().first)
    #expect(cell.prefix { $0 != "/" }.contains("<div><span>Verified 2 November 2026, called<"))
    #expect(cell.split(separator: "</td>").first?.contains("<sup><a href=\"#s") == true)
  }

  @Test func programsGetANumberOnlyWhereItIsOne() throws {
    let whole = try built("phone", "+855 23 720 555 ext. 4")
    #expect(
      whole["data/hsds/organizations.json"]?.contains(
        "\"number\": \"+855 23 720 555\",\n          \"extension\": 4") == true)
    #expect(
      whole["organizations/line.html"]?.contains(
        "\"telephone\":\"+855 23 720 555 ext. 4\"") == true)
    let several = try built("phone", "023 720 555 / 023 720 556")
    #expect(several["data/hsds/organizations.json"]?.contains("720") == false)
    #expect(several["organizations/line.html"]?.contains("\"telephone\"") == false)
    #expect(
      several["data/contacts.csv"]?.contains(",phone,023 720 555 / 023 720 556,") == true)
  }
}
