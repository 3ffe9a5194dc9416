import SiteSupport
import TestSupport
import Testing

/// Pictures on finished pages: size, caption, credit, licence, and smaller forms.
@Suite struct PicturePageTests {
  private static func html(
    _ body: String, adding files: [String: String] = [:]
  ) throws -> String {
    let page = "---\nid: words\ntitle: Words\n---\n\n\(body)\n"
    let map = "<svg width=\"300\" height=\"200\"/>"
    let all = ["pages/words.md": page, "assets/map.svg": map].merging(files) { $1 }
    return try #require(try BuiltSmallSite(adding: all.mapValues { $0 })["words.html"])
  }

  @Test func `it has the size of its file, and loads late`() throws {
    #expect(
      try Self.html("See ![A map](/assets/map.svg \"Map\") here.").contains(
        "<p>See <img src=\"assets/map.svg\" alt=\"A map\" title=\"Map\" width=\"300\" height=\"200\" "
          + "loading=\"lazy\"> here.</p>"))
    #expect(
      try Self.html("![A map](../assets/m.svg)", adding: ["assets/m.svg": "<svg/>"]).contains(
        "<p><img src=\"assets/m.svg\" alt=\"A map\" loading=\"lazy\"></p>"))
  }

  @Test func `alone in its paragraph its title is its caption`() throws {
    #expect(
      try Self.html("Words.\n\n![A map](/assets/map.svg \"The <border>\")\n\nMore.").contains(
        "<p>Words.</p>\n<figure class=\"picture\"><img src=\"assets/map.svg\" alt=\"A map\" "
          + "width=\"300\" height=\"200\" loading=\"lazy\"><figcaption>The &lt;border&gt;</figcaption>"
          + "</figure>\n<p>More.</p>"))
  }

  @Test func `smaller forms of the file are offered`() throws {
    let files = [
      "assets/map.150w.svg": "<svg width=\"150\" height=\"100\"/>",
      "assets/map.75w.svg": "<svg width=\"75\" height=\"50\"/>",
    ]
    #expect(
      try Self.html("![A map](/assets/map.svg)", adding: files).contains(
        "src=\"assets/map.svg\" srcset=\"assets/map.75w.svg 75w, assets/map.150w.svg 150w, "
          + "assets/map.svg 300w\" sizes=\"(min-width: 48rem) 44rem, 100vw\" alt=\"A map\""))
  }

  @Test func `a block gives it caption, credit, licence and source`() throws {
    let html = try Self.html(
      """
      ```picture
      file: ../assets/map.svg
      alternative: A map of {example-count} crossings
      caption: All {example-count}
      credit: "Map: Dara & Sok"
      licence: CC BY-SA 4.0
      sources: example-report, p. 3
      ```
      """)
    #expect(html.contains("alt=\"A map of 594 people crossings\""))
    #expect(html.contains("<figcaption>All 594 people<sup"))
    #expect(
      html.contains(
        "<small class=\"credit\">Map: Dara &amp; Sok · "
          + "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\" rel=\"license external\">"
          + "CC BY-SA 4.0</a></small></figcaption></figure>"))
  }

  @Test(arguments: ["all rights reserved", "CC BY 9.0", "CC-BY"])
  func `another licence is printed as it is`(name: String) throws {
    let html = try Self.html(
      "```picture\nfile: /assets/map.svg\nalternative: A map\nlicence: \(name)\n```")
    #expect(html.contains("<figcaption><small class=\"credit\">\(name)</small></figcaption>"))
  }

  @Test func `a file that is missing is reported`() throws {
    let page =
      "---\nid: words\ntitle: Words\n---\n```picture\nfile: /assets/mop.svg\ncredit: x\n```\n"
    expectReport(
      try SmallSite(adding: ["pages/words.md": page]).report(),
      """
      pages/words.md:6:1: 'alternative' must be given [missing-key]
        help: alternative: what the picture shows, for people who do not see it
      pages/words.md:6:7: '/assets/mop.svg' must be the path of a page or an asset, from this file \
      [broken-link]
        help: did you mean '/assets/map.svg'?

      """)
  }
}
