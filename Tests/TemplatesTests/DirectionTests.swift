import Publishing
import SiteSupport
import TestSupport
import Testing

/// Pages and names have the direction of their language.
struct DirectionTests {
  @Test(arguments: [
    ("ar", " dir=\"rtl\""), ("fa", " dir=\"rtl\""), ("ur-PK", " dir=\"rtl\""),
    ("az-Arab", " dir=\"rtl\""), ("ar-Latn", ""), ("en", ""), ("km", ""),
  ])
  func thePageHasTheDirectionOfTheSitesLanguage(_ language: String, _ attribute: String) throws {
    let settings = SmallSite.settings.replacing("language: en", with: "language: \(language)")
    let site = try BuiltSmallSite(adding: ["site.yml": settings])
    for path in ["index.html", "countries/cambodia.html", "404.html"] {
      let page = try #require(site[path])
      let start = try #require(page.firstRange(of: "<html lang=\"\(language)\"\(attribute)"))
      let next = page[start.upperBound...]
      #expect(next.hasPrefix(">") || next.hasPrefix(" data-title="), "\(path)")
    }
  }

  @Test func aNameOfTheOtherDirectionSaysSo() throws {
    let country = """
      id: vietnam
      code: VNM
      name: Vietnam
      names:
        - {text: فيتنام, language: ar, kind: short}
      region: asean

      """
    let site = try BuiltSmallSite(adding: ["countries/vn/country.yml": country])
    let page = try #require(site["countries/vietnam.html"])
    #expect(page.contains("<p class=\"native\" lang=\"ar\" dir=\"rtl\">فيتنام</p>"))
  }
}
