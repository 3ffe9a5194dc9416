import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing

/// Titles keep the marks and entities of reference managers.
@Suite struct MarkedTextTests {
  @Test(arguments: [
    ("The <i>Palermo</i> Protocol", "The Palermo Protocol"),
    ("10<sup>6</sup> m<sup>-2</sup> of CO<sub>2</sub>", "10⁶ m⁻² of CO₂"),
    ("The 18<sup>th</sup> of May", "The 18th of May"),
    ("<span class=\\\"nocase\\\">aSEAN</span> &amp; <b>you</b>", "aSEAN & you"),
    ("<span style=\\\"font-variant:small-caps;\\\">un</span>&#8217;s caf&eacute;", "un’s café"),
    ("If a < b and c > d", "If a < b and c > d"),
    ("R&D; costs &lt; 5 &foo; &", "R&D; costs < 5 &foo; &"),
  ])
  func readsTheMarksOfATitle(title: String, plain: String) throws {
    let site = SmallSite(adding: [
      "sources/a.json":
        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"\(title)\", \"cited-in\": \"example-report\"}]\n"
    ])
    #expect(try site.report() == "")
    #expect(try site.load().library?.sources["a"]?.title == plain)
  }

  @Test(
    arguments: [
      (
        "A <h1>title</h1>",
        """
        '<h1>' must be one of the marks <i>, <b>, <sup>, <sub>, <sc> or <span class=\"nocase\">, or it \
        is printed as it is
        """, "delete the mark"
      ),
      ("A <i>title", "'<i>' must be closed with '</i>'", nil),
      ("A title</b>", "'</b>' must have a '<b>' before it", "delete the mark"),
      (
        "A &#x202E;title",
        "the control character U+202E turns the direction of the text around it, so it must not be in a text",
        "delete '&#x202E;'"
      ),
    ] as [(String, String, String?)])
  func reportsMarksThatAreNone(title: String, message: String, help: String?) throws {
    let site = SmallSite(adding: [
      "sources/a.json":
        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"\(title)\", \"cited-in\": \"example-report\"}]\n"
    ])
    let findings = try site.findings()
    #expect(findings.map(\.rule) == ["source-markup"])
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.suggestion == help)
  }
}
