import Markdown
import Testing

/// Lines that a paragraph joins although each was meant alone.
@Suite("Lines that run together")
struct RunTogetherTests {
  @Test(arguments: [
    ("Telephone: 023 111 222\nE-mail: desk@example.org", "2:1-8", "E-mail:"),
    ("Our office\nTel: 1280\nFax: 1281", "3:1-5", "Fax:"),
    ("> Name: A\n> Role: B", "2:3-8", "Role:"), ("**Tel:** 1280\n**Fax:** 1281", "2:3-7", "Fax:"),
    ("Call\n*Line*: 1280\n**Or write**: Box 4", "3:3-12", "Or write:"),
    ("- Opening hours: 8-17\n  Closed on: Sunday", "2:3-13", "Closed on:"),
    ("Tél: 1\nAdresse: 2", "2:1-9", "Adresse:"),
  ])
  func areReportedWithLabels(_ markdown: String, _ place: String, _ label: String) {
    #expect(
      ParsedMarkdown(markdown).findings == [
        "\(place) markup-left-over: lines that begin '\(label)' run together with the line above "
          + "(write '- \(label) …', or a backslash at the end of each line)"
      ])
  }

  @Test(arguments: [
    "Ministry of Labour\n3 River Road\nPhnom Penh 12100\nCambodia",
    "Help Desk\nP.O. Box 17\nSuva", "River Aid\n+855 23 111 222\nOpen at all hours",
  ])
  func areReportedAsAnAddress(_ markdown: String) {
    let second = markdown.split(separator: "\n")[1]
    #expect(
      ParsedMarkdown(markdown).findings == [
        "2:1-\(second.count + 1) markup-left-over: the lines of an address run together (write a "
          + "backslash at the end of each line, or commas between its parts)"
      ])
  }

  @Test(arguments: [
    "Ministry of Labour\\\n3 River Road\\\nPhnom Penh 12100", "Tel: 1280  \nFax: 1281",
    "- Tel: 1280\n- Fax: 1281", "Tel: 1280\n\nFax: 1281",
    "The law was adopted in 1996 and has been\nAmended in 2004 by the Act\nOn 3 May",
    "The ministry adopted the plan\nin 2014, and in the year\n2015 it began.",
    "It ended.\nNote: this is one.\nThe rest", "In brief: the law\nis in force",
    "The States that signed are\nCambodia, Thailand and\nViet Nam in 2004 and",
    "One of the\nStates of\nThe 1990s was", "https://example.org/a\nhttps://example.org/b",
    "ក្រសួង\nភ្នំពេញ ១២\nកម្ពុជា", "One line\nTwo", "A\nB\nC",
  ])
  func areFineElsewhere(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }
}
