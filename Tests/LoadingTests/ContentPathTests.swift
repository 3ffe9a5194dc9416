import Library
import Records
import Testing

@Suite struct ContentPathTests {
  @Test(arguments: [
    ("other.md", "pages/about.md", "pages/other.md"),
    ("./other.md", "pages/about.md", "pages/other.md"),
    ("../countries/kh/factsheet.md", "pages/about.md", "countries/kh/factsheet.md"),
    ("/assets/map.svg", "countries/kh/factsheet.md", "assets/map.svg"),
    ("a//b.md", "about.md", "a/b.md"),
    ("../about.md", "pages/about.md", "about.md"),
  ])
  func followsALink(link: String, base: String, path: String) {
    #expect(ContentPath.resolve(link, from: base) == path)
  }

  @Test(arguments: ["../../secret.md", "../../../etc/passwd", "/../secret.md", "a/../../../b.md"])
  func staysInTheFolder(link: String) {
    #expect(ContentPath.resolve(link, from: "pages/about.md") == nil)
  }

  @Test(arguments: [
    ("pages/other.md", "pages/about.md", "other.md"),
    ("countries/kh/factsheet.md", "pages/about.md", "../countries/kh/factsheet.md"),
    ("assets/map.svg", "countries/kh/factsheet.md", "../../assets/map.svg"),
    ("about.md", "pages/about.md", "../about.md"),
    ("pages/about.md", "about.md", "pages/about.md"),
  ])
  func writesTheShortestLinkAndFollowsItBack(target: String, base: String, link: String) {
    #expect(ContentPath.relative(target, from: base) == link)
    #expect(ContentPath.resolve(link, from: base) == target)
  }
}
