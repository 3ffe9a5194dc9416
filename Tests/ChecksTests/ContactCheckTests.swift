import TestSupport
import Testing

/// A contact is one number or one address, and nothing else.
@Suite struct ContactCheckTests {
  private func site(_ channel: String, _ value: String, more: String = "") -> SmallSite {
    SmallSite(adding: [
      "organizations/more.yml": """
      - id: line
        name: Help Line
        kind: ngo
        countries: KHM
        contacts:
          - channel: \(channel)
            value: '\(value)'
            published: 2026
      \(more)      sources: example-report, p. 5
        sources: example-report, p. 5

      """
    ])
  }

  @Test(arguments: ["85523720555", "855 23 720 555", "(855) 23 720 555", "855 1234567"])
  func findsACallingCodeWithoutItsPlus(value: String) throws {
    let meant = value.hasPrefix("(") ? "85523720555" : value
    let verified = "      verified: {date: 2026-11-01, how: Called.}\n"
    expectReport(
      try site("phone", value, more: verified).report(),
      """
      organizations/more.yml:7:14: the phone of 'line' must have '+' before 855, the calling code of \
      KHM [calling-code-without-plus]
        help: did you mean '+\(meant)'?

      """)
  }

  @Test func leavesANumberInBracketsThatIsNoLink() throws {
    #expect(try site("phone", "(855) 23 720 555").report() == "")
  }

  @Test(arguments: [
    "+855 23 720 555", "023 855 720", "855", "8552372", "1800 855 555", "0085523720555",
  ])
  func acceptsANumberAsItIsDialledAtHome(value: String) throws {
    #expect(try site("phone", value).report() == "")
  }

  @Test(arguments: [
    (
      "phone", "023 XXX 720", "one number; digits are missing",
      "leave the contact out until the number is known"
    ),
    (
      "hotline", "n/a", "one number; digits are missing",
      "leave the contact out until the number is known"
    ),
    (
      "hotline", "14O7", "one number; 'O' is a letter, not a zero", "did you mean '1407'?"
    ),
    (
      "hotline", "l407", "one number; 'l' is a letter, not a one", "did you mean '1407'?"
    ),
    (
      "phone", "+855 23 72О 555", "one number; 'О' is a letter, not a zero",
      "did you mean '+855 23 720 555'?"
    ),
    (
      "hotline", "(1407)", "one number; all of it is in brackets", "write it without them: '1407'"
    ),
    (
      "hotline", "1-800-555-HELP (4357)",
      "one number; '4357' gives the digits of its letters once more",
      "write 'value: \"1-800-555-4357\"' and 'label: \"1-800-555-HELP\"'"
    ),
    (
      "hotline", "1-800-RESCUES (1-800-737-2837)",
      "one number; '1-800-737-2837' gives the digits of its letters once more",
      "write 'value: \"1-800-737-2837\"' and 'label: \"1-800-RESCUES\"'"
    ),
    (
      "web", "home.html", "one web address; 'home.html' is the name of a file",
      "write the whole address, such as 'https://www.example.org/home.html'"
    ),
    (
      "web", "Annual.PDF", "one web address; 'Annual.PDF' is the name of a file",
      "write the whole address, such as 'https://www.example.org/Annual.PDF'"
    ),
    (
      "web", "docs/plan.docx", "one web address; 'docs/plan.docx' is the name of a file",
      "write the whole address, such as 'https://www.example.org/docs/plan.docx'"
    ),
    (
      "web", "none", "one web address; 'none' says that there is none",
      "leave the contact out until the address is known"
    ),
    (
      "web", "n/a", "one web address; 'n/a' says that there is none",
      "leave the contact out until the address is known"
    ),
    (
      "web", "Instagram", "one web address; 'Instagram' is the name of a network",
      "write the address of the page there, such as 'https://www.instagram.com/name'"
    ),
    (
      "messaging", "None", "one account or number; 'None' says that there is none",
      "leave the contact out until the address is known"
    ),
    (
      "post", "n/a", "an address; 'n/a' says that there is none",
      "leave the contact out until the address is known"
    ),
    (
      "email", "N/A", "one e-mail address; 'N/A' says that there is none",
      "leave the contact out until the address is known"
    ),
    (
      "hotline", "1300 SHELTERED", "one number; letters are not dialled alike everywhere",
      "write the digits, such as '1300 743583733', and the words in 'label'"
    ),
    (
      "email", "mailto:desk@example.org?subject=Hello", "one e-mail address",
      "write 'value: \"desk@example.org\"', and anything else in 'label' or 'hours'"
    ),
    ("email", "desk@example,org", "one e-mail address", "did you mean 'desk@example.org'?"),
    ("web", "https//example.org/a", "one web address", "did you mean 'https://example.org/a'?"),
    ("web", "<http://example.org>", "one web address", "did you mean 'http://example.org'?"),
    (
      "hotline", "1300 (24/7)", "one number; '24/7' is not part of it",
      "write 'value: \"1300\"' and 'hours: \"24/7\"'"
    ),
    (
      "phone", "+855 23 720 555 (Mon-Fri 8-17)", "one number; 'Mon-Fri 8-17' is not part of it",
      "write 'value: \"+855 23 720 555\"' and 'hours: \"Mon-Fri 8-17\"'"
    ),
    (
      "phone", "023 720 555, press 3 for Lao", "one number; 'press 3 for Lao' is not part of it",
      "write 'value: \"023 720 555\"' and 'label: \"press 3 for Lao\"'"
    ),
    (
      "hotline", "Hotline: 1300", "one number; 'Hotline' is not part of it",
      "write 'value: \"1300\"' and 'label: \"Hotline\"'"
    ),
    (
      "phone", "Tel. 023 720 555", "one number; 'Tel' is not part of it",
      "write 'value: \"023 720 555\"' and 'label: \"Tel\"'"
    ),
    (
      "phone", "023 720 555 (24h), 012 345 670", "one number",
      """
      write the number with blanks between its groups, an extension as 'ext. 12', and anything else \
      in 'label' or 'hours'
      """
    ),
    (
      "fax", "023 720 555 / 023 720 556", "one number; this gives 2",
      "give each its own entry of 'contacts': '023 720 555', '023 720 556'"
    ),
    (
      "phone", "០២៣ ៧២០ ៥៥៥ or 012 345 670", "one number; this gives 2",
      "give each its own entry of 'contacts': '០២៣ ៧២០ ៥៥៥', '012 345 670'"
    ),
    (
      "hotline", "0800-HELP-ME", "one number; letters are not dialled alike everywhere",
      "write the digits, such as '0800 4357 63', and the words in 'label'"
    ),
    (
      "hotline", "1300 8-17",
      "one number; the last digits may be hours, an extension or another number",
      """
      if all of it is one number, write its digits with nothing between them; else write an \
      extension as 'ext. 12', and anything else in 'label' or 'hours'
      """
    ),
    (
      "phone", "tel:+855 23 720 555", "one number",
      "write it without 'tel:', as people read it: +855 23 720 555"
    ),
    (
      "phone", "desk@example.org", "one number",
      "give an address with the channel 'email' or 'web'"
    ),
    (
      "messaging", "Signal +855 12 345 670", "one number; 'Signal' is not part of it",
      "write 'value: \"+855 12 345 670\"' and 'label: \"Signal\"'"
    ),
    (
      "email", "desk@example.org; line@example.org", "one e-mail address; this gives 2",
      "give each its own entry of 'contacts': 'desk@example.org', 'line@example.org'"
    ),
    (
      "email", "mailto:desk@example.org", "one e-mail address",
      "write 'value: \"desk@example.org\"', and anything else in 'label' or 'hours'"
    ),
    (
      "email", "desk [at] example.org", "one e-mail address", "did you mean 'desk@example.org'?"
    ),
    (
      "web", "example.org, example.net/help", "one web address; this gives 2",
      "give each its own entry of 'contacts': 'example.org', 'example.net/help'"
    ),
    (
      "web", "example.org/our page", "one web address",
      "did you mean 'https://example.org/our%20page'?"
    ),
    (
      "web", "example.org (our site)", "one web address",
      "write 'value: example.org', and anything else in 'label'"
    ),
    (
      "web", "desk@example.org", "one web address",
      "give an e-mail address with the channel 'email'"
    ),
  ])
  func reportsAValueThatIsMoreThanOneContact(
    channel: String, value: String, rule: String, help: String
  ) throws {
    try expectReport(
      site(channel, value).report(),
      """
      organizations/more.yml:7:14: the \(channel) of 'line' must be \(rule) [contact-not-usable]
        help: \(help)

      """)
  }

  @Test(arguments: [
    "1,300", "66,212,345,678", "12/03/2025", "11 Nov 2025", "023 720 555/556", "8.5523E10",
    "1300.0", "119 118", "119 24h", "$1,300", "023 720 555 (24h), 012 345 670",
  ])
  func guessesNoNumberWhereItIsUnsure(value: String) throws {
    let report = try site("hotline", value).report()
    #expect(report.contains("must be one number"))
    let help = try #require(report.split(separator: "\n").first { $0.contains("help: ") })
    #expect(help.hasSuffix("an extension as 'ext. 12', and anything else in 'label' or 'hours'"))
    #expect(help.filter(\.isNumber) == "12", "\(report)")
  }

  @Test(arguments: [
    ("hotline", "1300"), ("phone", "+855 23 720 555 ext. 4"), ("messaging", "@helpline"),
    ("messaging", "help.line.42"), ("messaging", "https://chat.example.org/help"),
    ("email", "Help <desk@example.org>"), ("web", "www.example.org"),
    ("web", "https://example.org/a#b"), ("post", "P.O. Box 12, Phnom Penh (9-17)"),
  ])
  func saysNothingAboutOneNumberOrAddress(channel: String, value: String) throws {
    #expect(try site(channel, value).report() == "")
  }

  @Test func saysNothingAboutAValueThatIsNeverShown() throws {
    let report = try site("phone", "023 720 555 (night)", more: "      visibility: withheld\n")
      .report()
    #expect(!report.contains("720"))
    #expect(!report.contains("contact-not-usable"))
  }
}
