import Testing
import Values

/// An e-mail address is one that a program can write to.
@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("desk@example.org", "mailto:desk@example.org"),
    ("first.last+tag@mail.example.co.th", "mailto:first.last+tag@mail.example.co.th"),
    ("Help desk <desk@example.org>", "mailto:desk@example.org"),
    ("\"Desk, Help\" <desk@example.org>", "mailto:desk@example.org"),
    ("<desk@example.org>", "mailto:desk@example.org"),
    ("a&b=c@example.org", "mailto:a%26b%3Dc@example.org"),
    ("ជំនួយ@example.org", "mailto:%E1%9E%87%E1%9F%86%E1%9E%93%E1%9E%BD%E1%9E%99@example.org"),
  ])
  func isWrittenToAsItIsShown(text: String, address: String) {
    #expect(EmailAddress(text)?.address == address)
  }

  @Test(arguments: [
    "", "desk", "desk@", "@example.org", "desk@example", "desk@exa mple.org", "desk@example.org.",
    "desk@example.org, line@example.org", "desk@example.org (9-17)", "mailto:desk@example.org",
    "desk(at)example.org", "desk..a@example.org", ".desk@example.org", "a@b@example.org",
    "line@example.org <desk@example.org>", "desk@-example.org", "desk@example.org/path",
    "desk@example.org:25", "desk@example.org?subject=x",
  ])
  func isNothingWhereMoreOrLessThanOneAddressIsWritten(text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func keepsWhatIsWrittenAroundIt() throws {
    let email = try #require(EmailAddress("Help desk <desk@example.org>"))
    #expect([email.before, email.text, email.after] == ["Help desk <", "desk@example.org", ">"])
  }
}
