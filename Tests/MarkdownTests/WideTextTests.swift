import Markdown
import Testing

/// Khmer, Thai, Lao, Burmese, Chinese and Japanese, which have no spaces between words.
@Suite("Text without spaces")
struct WideTextTests {
  @Test(arguments: [
    ("**ច្បាប់។**ថា", "<strong>ច្បាប់។</strong>ថា"),
    ("និង**«ផែនការ»**ថា **ពីរ**", "និង<strong>«ផែនការ»</strong>ថា <strong>ពីរ</strong>"),
    ("**(กฎหมาย)**และ*“แผน”*นี้", "<strong>(กฎหมาย)</strong>และ<em>“แผน”</em>นี้"),
    ("根据**《劳动法》**的规定**（2008）**。", "根据<strong>《劳动法》</strong>的规定<strong>（2008）</strong>。"),
    ("これは**重要。**です", "これは<strong>重要。</strong>です"),
    ("이것은 **\"법\"**은", "이것은 <strong>&quot;법&quot;</strong>은"),
    ("ဥပဒေ**(၁)**ကို", "ဥပဒေ<strong>(၁)</strong>ကို"),
    ("***«ច្បាប់»***ថា", "<em><strong>«ច្បាប់»</strong></em>ថា"),
    ("`**ច្បាប់។**ថា`", "<code>**ច្បាប់។**ថា</code>"),
    ("[ក**«ខ»**គ](/a*「b*ค)", "‹link file /a*「b*ค›ក<strong>«ខ»</strong>គ</a>"),
  ])
  func takesEmphasisNextToPunctuation(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<p>\(html)</p>\n")
    #expect(parsed.findings.isEmpty)
  }

  @Test func keepsThePlacesOfWhatFollows() {
    let text = "> **ច្បាប់។**ថា{a-b} និង**«គ»**ថា{c-d}\n> និង**«គ»**ថា{e-f}\n\n| **គ។**ថា{g-h} |\n|-|\n"
    #expect(
      ParsedMarkdown(text).holes == [
        "1:16-21 ‹figure a-b›", "1:34-39 ‹figure c-d›", "2:15-20 ‹figure e-f›",
        "4:11-16 ‹figure g-h›",
      ])
  }

  @Test func takesItInFootnotesTablesAndViews() {
    let parsed = ParsedMarkdown(
      "a[^1]\n\n[^1]: **គ។**ថា\n\nTable: x\n\n| **គ។**ថា | **«គ»**ថា |\n|-|-|\n\n"
        + "```timeline\na: គ**។ថា\n```\n")
    #expect(parsed.html.contains("<p><strong>គ។</strong>ថា "))
    #expect(parsed.html.contains("<strong>គ។</strong>ថា</th>\n<th"))
    #expect(parsed.html.contains("<strong>«គ»</strong>ថា</th>"))
    #expect(parsed.html.contains("‹view timeline: a: គ**។ថា\n›"))
    #expect(parsed.findings.isEmpty)
  }

  @Test(arguments: [
    ("ការជួញដូរ\nមនុស្ស", "ការជួញដូរមនុស្ស"), ("การค้า\nมนุษย์", "การค้ามนุษย์"),
    ("ການຄ້າ\nມະນຸດ", "ການຄ້າມະນຸດ"), ("လူ\nကုန်ကူး", "လူကုန်ကူး"), ("劳动\n法", "劳动法"),
    ("これは、\n法律", "これは、法律"), ("> ការ\n> ជួញ", nil), ("ការ\n**ជួញ**", "ការ<strong>ជួញ</strong>"),
    ("**ការ**\nជួញ", "<strong>ការ</strong>ជួញ"),
    // A space was meant: after a full stop, in Korean, and next to other scripts.
    ("ការ។\nជួញ", "ការ។\nជួញ"), ("노동\n법", "노동\n법"), ("劳动法\n2008", "劳动法\n2008"),
    ("ការ\n{a-b}", "ការ\n‹figure a-b›"), ("ការ  \nជួញ", "ការ<br />\nជួញ"),
  ])
  func joinsWrappedLines(_ markdown: String, _ html: String?) {
    let parsed = ParsedMarkdown(markdown)
    #expect(
      parsed.html == (html.map { "<p>\($0)</p>\n" } ?? "<blockquote>\n<p>ការជួញ</p>\n</blockquote>\n")
    )
  }

  @Test func joinsTheLinesOfHeadingsAndImages() {
    let parsed = ParsedMarkdown("![ការ\nជួញ](/m.png)\n\nការ\nជួញ\n---\n")
    #expect(parsed.html.contains("‹image /m.png: ការជួញ›"))
    #expect(parsed.prose.outline.map(\.text) == ["ការជួញ"])
  }
}
