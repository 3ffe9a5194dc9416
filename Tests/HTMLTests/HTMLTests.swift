import HTML
import Testing

/// Markup made from literals and values.
struct HTMLTests {
  @Test(arguments: [
    ("Salt & Light", "Salt &amp; Light"),
    ("<script>", "&lt;script&gt;"),
    ("\"quoted\" 'names'", "&quot;quoted&quot; &#39;names&#39;"),
    ("ធម្មតា", "ធម្មតា"),
    ("", ""),
  ])
  func textIsEscapedForContentAndForAttributesAlike(text: String, escaped: String) {
    let markup: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(markup.string == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func markupIsSplicedAsItIs() {
    let inner: HTML = "<b>bold</b>"
    let outer: HTML = "<p>\(inner)</p>"
    #expect(outer.string == "<p><b>bold</b></p>")
  }

  @Test func whatIsMissingLeavesNothing() {
    let text: String? = nil
    let markup: HTML? = nil
    let whole: HTML = "<p>\(text)\(markup)</p>"
    #expect(whole.string == "<p></p>")
  }

  @Test func aLiteralInAConditionIsMarkup() {
    let items: [HTML] = ["<li>one</li>", "<li>two</li>"]
    let list: HTML = "\(items.isEmpty ? "" : "<ul>\(items)</ul>")"
    #expect(list.string == "<ul><li>one</li><li>two</li></ul>")
  }

  @Test(arguments: [0, 7, 10, 1829, -40, .max, .min])
  func aNumberIsWrittenInDigits(number: Int) {
    let markup: HTML = "<b>\(number)</b>"
    #expect(markup.string == "<b>\(String(number))</b>")
  }

  @Test func theHolesOfAPhraseAreFilledWhereItIsWritten() {
    let phrase = "{n} of <{total}>, {other}{"
    let texts: HTML = "<b>\(phrase, filling: ["total": "a & b", "n": "1"])</b>"
    #expect(texts.string == "<b>1 of &lt;a &amp; b&gt;, {other}{</b>")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c&d", "https://example.org/a?b=c&amp;d"),
    ("../law/example.html#events", "../law/example.html#events"),
    ("mailto:info@example.org", "mailto:info@example.org"),
    ("javascript:alert(1)", "#"),
    ("JavaScript:alert(1)", "#"),
    ("java\nscript:alert(1)", "#"),
    (" javascript:alert(1)", "#"),
    ("data:text/html,x", "#"),
    ("vbscript:x", "#"),
    ("12:30", "#"),
    ("a?b:c", "a?b:c"),
    ("TEL:1", "TEL:1"),
    ("", ""),
  ])
  func anAddressPassesTheSchemesThatAreAllowed(address: String, written: String) {
    let link: HTML = "<a href=\"\(url: address)\">"
    #expect(link.string == "<a href=\"\(written)\">")
  }

  @Test func joinedPiecesHaveTheSeparatorBetweenThem() {
    let pieces: [HTML] = ["<i>a</i>", "<i>b</i>"]
    #expect(pieces.joined(separator: ", ").string == "<i>a</i>, <i>b</i>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
  }
}
