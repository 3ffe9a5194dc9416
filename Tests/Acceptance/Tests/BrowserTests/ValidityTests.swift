import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Everything that the site publishes, judged by the tools that the field trusts.
@Suite("Valid output")
struct ValidityTests {
  @Test func theWholeSiteIsValidHTMLAndCSS() throws {
    let messages = try NuValidator.messages(about: BuiltSite.own.folder)
    #expect(messages == [])
  }

  @Test func everyLinkLeadsToAPageAndAPlaceOnIt() throws {
    let links = try LinkChecker.brokenLinks(in: BuiltSite.own.folder, host: BuiltSite.own.host)
    #expect(links == [])
  }

  @Test func theExampleIsValidToo() throws {
    let site = try BuiltSite.example
    #expect(try NuValidator.messages(about: site.folder) == [])
    #expect(try LinkChecker.brokenLinks(in: site.folder, host: site.host) == [])
    #expect(try LinkedDataValidator.problems(in: site.folder) == [])
    let hsds = site.folder.appendingPathComponent("data/hsds")
    #expect(try HSDSValidator.problems(in: hsds) == [])
  }

  @Test func theLinkedDataFollowsTheVocabulary() throws {
    let problems = try LinkedDataValidator.problems(in: BuiltSite.own.folder)
    #expect(problems == [])
  }

  @Test func theDirectoryFollowsHSDS() throws {
    let folder = try BuiltSite.own.folder.appendingPathComponent("data/hsds")
    let problems = try HSDSValidator.problems(in: folder)
    #expect(problems == [])
  }

  @Test func theFeedIsStrictAtom() throws {
    let feed = try BuiltSite.own.folder.appendingPathComponent("feed.xml")
    let problems = try FeedValidator.problems(in: feed)
    #expect(problems == [])
  }

  @Test func theSitemapFollowsTheProtocolAndListsPagesThatExist() throws {
    let problems = try SitemapValidator.problems(in: BuiltSite.own.folder)
    #expect(problems == [])
  }
}
