import SiteSupport
import TestSupport
import Testing

/// The footer in `site.yml`, which is Markdown.
struct FooterTests {
  private func site(_ footer: String) -> SmallSite {
    SmallSite(adding: ["site.yml": SmallSite.settings + footer])
  }

  @Test func `has links and emphasis on every page`() throws {
    let site = try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings + """
        footer:
          - Funded by the *city*; see [who we are](pages/about.md) and the [law](law:example-law).
          - |
            {example-count} officials were trained.

            - [The city](https://city.gov.np/)

        """
    ])
    #expect(
      try #require(site["index.html"]).contains(
        """
        <p>Funded by the <em>city</em>; see <a href="about.html">who we are</a> and the \
        <a href="law/example-law.html">law</a>.</p>
        """))
    let law = try #require(site["law/example-law.html"])
    #expect(law.contains("<em>city</em>; see <a href=\"../about.html\">who we are</a>"))
    #expect(
      law.contains("594 people</data></a> officials were trained.</p>")
        || law.contains(">594</data></a> officials were trained.</p>"))
    #expect(law.contains("href=\"https://city.gov.np/\""))
  }

  @Test func `is checked as other prose, with the line and column of each text`() throws {
    try expectReport(
      site(
        """
        footer:
          - See [us](pages/abuot.md) and [the law](law:exmple-law).
          - "ភាសា **bold **here and {example-cuont}."
          - |
            First line.
            Second [line](pages/gone.md).
          - >-
            Folded
            [line](pages/away.md).

        """
      ).report(),
      """
      site.yml:14:9: 'pages/abuot.md' must be the path of a page or an asset, from this file [broken-link]
        help: did you mean 'pages/about.md'?
      site.yml:14:34: 'exmple-law' must be the identifier of an instrument that exists \
      [dangling-reference]
        help: did you mean 'example-law'?
      site.yml:15:11: '**' must open and close around bold text, with no space inside [markup-left-over]
        help: write '**bold**' and put a space or punctuation outside of it, or '\\*\\*' for asterisks
      site.yml:15:29: '{example-cuont}' must name a figure that exists [dangling-reference]
        help: did you mean '{example-count}'? '\\{' writes a brace
      site.yml:18:12: 'pages/gone.md' must be the path of a page or an asset, from this file [broken-link]
      site.yml:19:12: 'pages/away.md' must be the path of a page or an asset, from this file [broken-link]

      """)
  }

  @Test func `has no citations, headings, pictures, views and footnotes`() throws {
    try expectReport(
      site(
        """
        footer: |
          Funded [@example-report, p. 3].

          ## More

          ![A map](/assets/map.svg)

          ```timeline
          countries: KHM
          ```

        """
      ).report(),
      """
      site.yml:14:11: the footer must have no citation [footer-form]
        help: write it on a page, and link to the page from the footer
      site.yml:16:3: the footer must have no heading [footer-form]
        help: write it on a page, and link to the page from the footer
      site.yml:18:3: the footer must have no picture [footer-form]
        help: write it on a page, and link to the page from the footer
      site.yml:21:3: the footer must have no view of records [footer-form]
        help: write it on a page, and link to the page from the footer

      """)
    try expectReport(
      site("footer: \"A note.[^1]\\n\\n[^1]: More.\"\n").report(),
      """
      site.yml:13:9: the footer must have no footnote [footer-form]
        help: write it on a page, and link to the page from the footer

      """)
  }
}
