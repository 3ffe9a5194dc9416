import Exports
import SiteSupport
import TestSupport
import Testing

/// What is printed in the margins, and the code of a brief.
struct PaperMarkTests {
  private func style(of site: BuiltSmallSite) throws -> String {
    let sheet = try #require(site.files.first { $0.path.hasPrefix("assets/site.") })
    return String(decoding: sheet.bytes, as: UTF8.self)
  }

  @Test func `each page gives its title and its address to the margins`() throws {
    let site = try BuiltSmallSite(baseURL: "https://fact.gov.np/site/")
    #expect(
      site["law.html"]?.contains(
        """
        <html lang="en" data-title="Legal framework" data-address="https://fact.gov.np/site/law.html">
        """) == true)
    #expect(
      site["index.html"]?.contains(
        "<html lang=\"en\" data-address=\"https://fact.gov.np/site/\">") == true)
    let local = try BuiltSmallSite()
    #expect(
      local["law.html"]?.contains("<html lang=\"en\" data-title=\"Legal framework\">") == true)
    #expect(local["index.html"]?.contains("<html lang=\"en\">") == true)
  }

  @Test func `the margins have the words of the site`() throws {
    let site = try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings + "print-note: Not \"official\"\n",
      "strings/en.yml": """
      layout.sheet-number: "{count} sheets, this is {n}"
      layout.edition-of-date: "As of {date}"

      """,
    ])
    let style = try style(of: site)
    #expect(
      style.contains("@bottom-left { content: \"Not \\22 official\\22 \" \"\\A\" var(--address);"))
    #expect(
      style.contains(
        """
        @bottom-right { content: "" counter(pages) " sheets, this is " counter(page) "" "\\A" "As of
        """))
    #expect(style.contains("@top-left { content: var(--title) \" · Example evidence\";"))
  }

  @Test func `a brief has its code where the site knows its address`() throws {
    let code = "<svg class=\"code\" viewBox=\"-4 -4 41 41\" role=\"img\" "
    let site = try BuiltSmallSite(baseURL: "https://fact.gov.np/site/")
    #expect(site["countries/cambodia.html"]?.contains(code) == true)
    #expect(site["countries/cambodia/dossier.html"]?.contains("class=\"code\"") == false)
    #expect(try BuiltSmallSite()["countries/cambodia.html"]?.contains("class=\"code\"") == false)
    let long = "https://fact.gov.np/" + String(repeating: "deep/", count: 50)
    let far = try BuiltSmallSite(baseURL: long)["countries/cambodia.html"]
    #expect(far?.contains("data-address=\"\(long)countries/cambodia.html\"") == true)
    #expect(far?.contains("class=\"code\"") == false)
  }
}
