package import Diagnostics

/// The rules about what reference managers export.
package enum SourceRules {
  package static let all = [markup, language, season, privateNote]

  package static let markup = Rule(
    "source-markup", .warning,
    summary: "marks in a title must be those of CSL-JSON, and closed",
    why: "A reader would see the mark itself in the title.",
    fix: """
      Use the marks for italics, bold, small capitals, raised and lowered signs as reference managers \
      write them, each with its end; delete any other.
      """,
    failing: .init("sources/more.yml", source("title: The <h1>Montreal</h1> Protocol")),
    passing: .init("sources/more.yml", source("title: The <i>Montreal</i> Protocol")))

  package static let language = Rule(
    "source-language", .warning,
    summary: "the language of a source must be given by its BCP 47 tag",
    why: "Screen readers choose their voice, and browsers their fonts, by the tag.",
    fix: "Write the language's code, with a region where it matters: km, en or en-GB.",
    failing: .init("sources/more.yml", source("title: A report\n  language: English")),
    passing: .init("sources/more.yml", source("title: A report\n  language: en")))

  package static let season = Rule(
    "source-season", .warning,
    summary: "the season of a date must be one of the four",
    why: """
      Reference managers put into 'season' what they could not read of a date. It is left out, so that \
      the printed date may say less or more than the document does.
      """,
    fix: "Correct the date in the reference manager, or write it as 'edtf' or 'literal'.",
    failing: .init(
      "sources/more.json",
      #"[{"id": "a", "type": "report", "title": "A", "#
        + #""issued": {"date-parts": [[2014]], "season": "draft"}, "cited-in": "example-report"}]"#),
    passing: .init(
      "sources/more.json",
      #"[{"id": "a", "type": "report", "title": "A", "#
        + #""issued": {"date-parts": [[2014]], "season": "summer"}, "cited-in": "example-report"}]"#
    ))

  package static let privateNote = Rule(
    "private-note", .warning,
    summary: "what readers should know about a source must be written as 'remark'",
    why: """
      Reference managers export people's own notes as 'note', so that none is published. Words for \
      readers would be missing from the page.
      """,
    fix: "Rename the key to 'remark' to publish it, or delete it.",
    failing: .init("sources/more.yml", source("title: A report\n  note: Ask before citing")),
    passing: .init("sources/more.yml", source("title: A report\n  remark: A second edition")))

  private static func source(_ keys: String) -> String {
    "- id: another-report\n  type: report\n  issued: 2018\n  \(keys)\n  cited-in: example-report, p. 1\n"
  }
}
