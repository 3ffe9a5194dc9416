import Exports
import Publishing
import SiteSupport
import Testing
import Values

/// What must not be published is in no file that machines read.
struct WithheldDataTests {
  @Test func nothingThatIsConcealedIsInAnyFile() throws {
    let site = try SmallDirectory.built(baseURL: "https://a.example")
    let hidden = ["Concealed", "silent-house", "077 777", "13.7777", "102.7777"]
    for file in site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for value in hidden { #expect(!text.contains(value), "\(file.path) holds \(value)") }
    }
  }

  @Test func theContactsThatMayBeGivenAreInTheTable() throws {
    let csv = try #require(try SmallDirectory.built()["data/contacts.csv"])
    let values = csv.split(separator: "\r\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false)[1...3].joined(separator: " ")
    }
    #expect(
      values == [
        "open-network phone 023 555 666", "open-office hotline 1300",
        "open-office email new@example.org", "open-office email old@example.org",
        "open-office web www.example.org", "open-office fax 023 111 222",
        "open-office messaging 012 333 444", "open-office post P.O. Box 5",
        "province-centre hotline 1311", "safe-house email ask@example.org",
      ])
  }

  @Test func aContactKeepsItsAgeAndHowItWasChecked() throws {
    let csv = try #require(try SmallDirectory.built()["data/contacts.csv"])
    #expect(
      csv.contains(
        ",open-office,hotline,1300,Help line,professional,Day and night,km,2026-06,2026-03-02,called,"
          + "example-report,"))
  }

  @Test func aRoleForABodyThatIsNotListedNamesAndDescribesNothing() throws {
    let csv = try #require(try SmallDirectory.built()["data/roles.csv"])
    #expect(csv.contains("\r\nopen-office,member-of,open-network,,,,example-report,"))
    #expect(csv.contains("\r\nopen-office,funds,,,,,example-report,"))
  }

  @Test func aServiceIsARowWithItsStatus() throws {
    let csv = try #require(try SmallDirectory.built()["data/services.csv"])
    #expect(
      csv.contains(
        ",open-office,legal-aid,Advice in court.,women; men,,15,60,KH-1; KH-12,km; en-GB,"
          + "By referral.,Free of charge.,active,\"example-report, p. 6\","))
    #expect(csv.contains(",safe-house,shelter,,,male,,,,,,,active,example-report,"))
    #expect(csv.contains(",open-office,counselling,,,,,,,,,,unknown,example-report,"))
  }
}
