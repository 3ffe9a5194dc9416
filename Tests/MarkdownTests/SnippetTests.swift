import Diagnostics
import Markdown
import Testing

/// Bodies that include snippets: what they become, and where their places are.
@Suite struct SnippetTests {
  private static let page = FileID(0)

  /// The joined text, and the pieces `file:line:column` of its holes and findings.
  private static func joined(
    _ body: String, _ snippets: [String: String], firstLine: Int = 1
  ) -> (text: String, places: [String], findings: [String]) {
    let names = snippets.keys.sorted()
    let all = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { index, name in
        (name, Snippets.Snippet(Array((snippets[name] ?? "").utf8), file: FileID(index + 1)))
      })
    let source = JoinedSource(
      Array(body.utf8), file: page, firstLine: firstLine, snippets: Snippets(all))
    func shown(_ range: SourceRange) -> String { "\(range.file.index):\(place(range))" }
    let (prose, findings) = MarkdownParser(viewNames: [], linkPrefixes: ["org"]).parse(source)
    return (
      String(decoding: source.bytes, as: UTF8.self),
      prose.figures.map { shown($0.range) } + prose.links.map { shown($0.range) },
      findings.map { finding in
        "\(finding.range.map(shown) ?? "") \(finding.rule): \(finding.message)"
          + finding.related.map { " [\(shown($0.range)) \($0.message)]" }.joined()
      }
    )
  }

  @Test(arguments: [
    ("A.\n\n{{include s}}\n\nB.\n", "One.\n\nTwo.\n", "A.\n\nOne.\n\nTwo.\n\nB.\n"),
    ("{{include s}}", "\n\n- a\n- b\n\n", "- a\n- b\n"),
    ("A.\n{{ include s }}\nB.\n", "# x\n", "A.\n\n# x\n\nB.\n"),
    ("{{include s}}\n{{include s}}\n", "One.\r\n", "One.\n\nOne.\n"),
    ("A\n{{include s}}\nB.\n", "one,\n  two", "A\none, two\nB.\n"),
    ("- Call {{include s}} now.\n", "the *office*\n", "- Call the *office* now.\n"),
    ("| {{include s}} | {{include s}} |\n", "x\ny", "| x y | x y |\n"),
    ("<!-- {{include s}} -->\n", "x", "<!-- {{include s}} -->\n"),
    ("A <!-- b\n{{include s}} --> {{include s}}\n", "x", "A <!-- b\n{{include s}} --> x\n"),
    ("`{{include s}}` \\{{include s}}\n", "x", "`{{include s}}` \\{{include s}}\n"),
    ("```\n{{include s}}\n```\n\n{{include s}}\n", "x", "```\n{{include s}}\n```\n\nx\n"),
    ("> ~~~\n> {{include s}}\n> ~~~\n", "x", "> ~~~\n> {{include s}}\n> ~~~\n"),
    ("{{included}} {{include}", "x", "{{included}} {{include}"),
  ])
  func `a snippet is put where it is named`(body: String, snippet: String, text: String) {
    #expect(Self.joined(body, ["s": snippet]).text == text)
  }

  @Test func `places are those of the file that the text is from`() {
    let (_, places, findings) = Self.joined(
      """
      é {a-b}

      {{include s}}

      Words {{include t}} {c-d} and [x](org:y).

      {e-f}
      """,
      ["s": "\nOne.\n\n  {g-h} é [k](org:l)\n", "t": "ééé\n{i-j} {{include u}}", "u": "{m-n}"],
      firstLine: 10)
    #expect(
      places == [
        "0:10:3-8", "1:4:3-8", "2:2:1-6", "3:1:1-6", "0:14:21-26", "0:16:1-6", "1:4:11-21",
        "0:14:31-41",
      ])
    #expect(findings == [])
  }

  @Test func `footnotes, headings and links are the page's own`() {
    let joined = Self.joined(
      "## A {#a}\n\nb[^1] [r]\n\n{{include s}}\n", ["s": "## A\n\n[^1]: c\n\n[r]: org:x\n"])
    #expect(joined.findings == [])
    #expect(joined.places == ["0:3:7-10"])
  }

  @Test(arguments: [
    (
      "a\n\n{{include sx}}", ["s": "b"],
      "0:3:1-15 bad-include: 'sx' must be the name of a file in 'snippets/'"
    ),
    (
      "{{include}}", [:], "0:1:1-12 bad-include: an include must name a snippet: '{{include name}}'"
    ),
    (
      "- a {{include s}}", ["s": "b\n\nc"],
      "0:1:5-18 bad-include: a snippet of several paragraphs, such as 's', must be included on a "
        + "separate line"
    ),
    (
      "x\n\n{{include s}}", ["s": "b\n\n{{include tt}}"],
      "1:3:1-15 bad-include: 'tt' must be the name of a file in 'snippets/' "
        + "[0:3:1-14 the page that includes it]"
    ),
    (
      "x {{include t}}", ["s": "a ** b**", "t": "c {{include s}}"],
      "1:1:3-5 markup-left-over: '**' must open and close around bold text, with no space inside "
        + "[0:1:3-16 the page that includes it]"
    ),
  ])
  func `what is wrong is reported at its place`(
    body: String, snippets: [String: String], finding: String
  ) {
    #expect(Self.joined(body, snippets).findings == [finding])
  }

  @Test func `a snippet that includes itself ends`() {
    let joined = Self.joined(
      "{{include a}}", ["a": "x\n\n{{include b}}", "b": "y\n\n{{include a}}"])
    #expect(joined.text.split(separator: "\n") == ["x", "y"])
  }

  @Test func `snippets of snippets are bounded`() {
    var snippets = ["z": String(repeating: "words ", count: 1_000)]
    for (name, next) in zip("abcdefghijk", "bcdefghijkz") {
      snippets[String(name)] = String(repeating: "{{include \(next)}}\n\n", count: 10)
    }
    let joined = Self.joined("{{include a}}", snippets)
    #expect(joined.text.utf8.count < 5 << 20)
    #expect(joined.findings.contains { $0.contains("at most 2000 snippets and 4 MB") })
  }
}
