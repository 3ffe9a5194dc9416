import Markdown
import Testing

/// Stars that are no marks are printed as they were written.
@Suite("Stars that stay stars")
struct KeptStarTests {
  @Test(arguments: [
    ("Cells of 6*7*8 feet", "<p>Cells of 6*7*8 feet</p>\n"),
    ("12*34*5 = 2040", "<p>12*34*5 = 2040</p>\n"),
    ("a sum of 9**2**1", "<p>a sum of 9**2**1</p>\n"),
    ("2*3 and 4*5*6*7", "<p>2*3 and 4*5*6*7</p>\n"),
    ("៣*៤*៥", "<p>៣*៤*៥</p>\n"),
    ("5*(a)* of *7*8", "<p>5*(a)* of *7*8</p>\n"),
    (
      "Mitarbeiter*innen und Leiter*innen", "<p>Mitarbeiter*innen und Leiter*innen</p>\n"
    ),
    ("amig*s y\nhij*s", "<p>amig*s y\nhij*s</p>\n"),
    ("**Size:** 6*7*8 *feet*", "<p><strong>Size:</strong> 6*7*8 <em>feet</em></p>\n"),
  ])
  func arePrinted(_ markdown: String, _ html: String) {
    #expect(ParsedMarkdown(markdown).html == html)
  }

  @Test(arguments: [
    ("un*break*able", "<p>un<em>break</em>able</p>\n"), ("*2019*", "<p><em>2019</em></p>\n"),
    ("in *2018 and 2019*", "<p>in <em>2018 and 2019</em></p>\n"),
    ("法*令*文", "<p>法<em>令</em>文</p>\n"), ("**7**8", "<p><strong>7</strong>8</p>\n"),
    ("H*2*O", "<p>H<em>2</em>O</p>\n"),
  ])
  func areMarksElsewhere(_ markdown: String, _ html: String) {
    #expect(ParsedMarkdown(markdown).html == html)
  }

  @Test func areInCells() {
    #expect(ParsedMarkdown("Table: A\n\n| 6*7*8 |\n|-|\n| 1*2*3 |").html.contains(">6*7*8</th>"))
    #expect(ParsedMarkdown("Table: A\n\n| 6*7*8 |\n|-|\n| 1*2*3 |").html.contains(">1*2*3</th>"))
  }

  @Test func areInTheWordsOfAHeading() {
    let parsed = ParsedMarkdown("## Rooms of 6*7*8 feet")
    #expect(parsed.prose.outline.map { "\($0.parts)" }.joined().contains("6*7*8"))
  }

  @Test func saysHowToWriteThem() {
    #expect(
      ParsedMarkdown("Cells of 6*7*8 feet and 2*3*4").findings == [
        "1:11-12 markup-left-over: '*' between digits marks nothing, and is printed as it is "
          + "(write '×' between numbers, or '\\*' for an asterisk)"
      ])
    #expect(
      ParsedMarkdown("Mitarbeiter*innen und Leiter*innen").findings == [
        "1:12-13 markup-left-over: '*' inside of different words marks nothing, and is printed as "
          + "it is (write '\\*' for an asterisk)"
      ])
    #expect(
      ParsedMarkdown("a camel*cased*word").findings == [
        "1:8-9 markup-left-over: '*' is inside a word here, so that it vanishes and what is behind "
          + "it is emphasized (write '\\*' for each asterisk)"
      ])
  }

  @Test(arguments: ["6*7 = 42", "6\\*7\\*8", "`6*7*8`", "6 * 7 * 8", "6 × 7 × 8", "Leiter*innen"])
  func saysNothingOfOthers(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }
}
