import Diagnostics
import Testing

/// What programs read: the whole text, because every byte of it counts.
@Suite struct MachineWriterTests {
  private func write(_ format: DiagnosticFormat, _ findings: [Diagnostic]) -> String {
    format.write(findings, sources: Sample.sources, rules: [Sample.rule], version: "1.2.3")
  }

  @Test func writesGitHubCommands() {
    #expect(
      write(.github, Sample.all) == """
        ::error title=no-content::the site needs a page%0Ahelp: dossier explain no-content
        ::error file=Content/figures/repatriation.yml,line=4,col=10,endLine=4,endColumn=13,\
        title=parts-do-not-sum::parts add to 974, the total says 986%0A\
        note: 3 parts listed, the label says nine countries%0Ahelp: dossier explain parts-do-not-sum
        ::warning file=Content/figures/a b%25%2Cé%3A1.yml,line=1,col=7,endLine=1,endColumn=23,\
        title=duplicate-id::the id 'example-returned' is taken%0A\
        Content/figures/repatriation.yml:1:7: note: first written here%0A\
        help: did you mean 'example-return'?%0Ahelp: dossier explain duplicate-id
        ::notice file=Content/figures/a b%25%2Cé%3A1.yml,line=1,col=1,endLine=1,endColumn=1,\
        title=empty-file::the file holds no record%0Ahelp: dossier explain empty-file
        ::notice title=findings by rule::2 errors, 1 warning, 1 note in 2 files%0A\
          1 error   no-content%0A  1 error   parts-do-not-sum%0A  1 warning duplicate-id%0A\
          1 note    empty-file%0A

        """)
  }

  @Test func leavesOutTheColumnsOfARangeOverLinesForGitHub() {
    let range = SourceRange(
      file: FileID(0), start: SourcePosition(line: 1, column: 3),
      end: SourcePosition(line: 2, column: 5))
    let finding = Diagnostic(
      rule: "r", severity: .error, message: "100 %\r\n::warning::x", range: range)
    #expect(
      write(.github, [finding]) == """
        ::error file=Content/figures/repatriation.yml,line=1,endLine=2,title=r::\
        100 %25\\u{D}\\u{A}::warning::x%0Ahelp: dossier explain r

        """)
  }

  @Test func writesJSON() {
    #expect(
      write(.json, [Sample.nowhere, Sample.duplicate]) == """
        {
          "findings": [
            {
              "rule": "no-content",
              "severity": "error",
              "message": "the site needs a page",
              "path": null,
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "related": [],
              "notes": [],
              "suggestion": null,
              "fingerprint": "6ba214ad613bf398d2f5700f91b25abe"
            },
            {
              "rule": "duplicate-id",
              "severity": "warning",
              "message": "the id 'example-returned' is taken",
              "path": "Content/figures/a b%,é:1.yml",
              "line": 1,
              "column": 7,
              "endLine": 1,
              "endColumn": 23,
              "related": [
                {
                  "message": "first written here",
                  "path": "Content/figures/repatriation.yml",
                  "line": 1,
                  "column": 7,
                  "endLine": 1,
                  "endColumn": 23
                }
              ],
              "notes": [],
              "suggestion": "did you mean 'example-return'?",
              "fingerprint": "b6be85bf5cdda295f489afe838711ba0"
            }
          ],
          "summary": {
            "complete": true,
            "errors": 1,
            "warnings": 1,
            "notes": 0,
            "rules": [
              {
                "rule": "no-content",
                "severity": "error",
                "count": 1
              },
              {
                "rule": "duplicate-id",
                "severity": "warning",
                "count": 1
              }
            ],
            "filesNotRead": [],
            "notSearchedFor": null
          }
        }

        """)
  }

  /// A run that could not load the content says so, with the files that it could not read.
  @Test func saysWhetherTheRunIsComplete() {
    let text = DiagnosticFormat.json.write(
      [], sources: Sample.sources, rules: [],
      run: RunSummary(isComplete: false, unreadFiles: [FileID(0)]))
    #expect(
      text == """
        {
          "findings": [],
          "summary": {
            "complete": false,
            "errors": 0,
            "warnings": 0,
            "notes": 0,
            "rules": [],
            "filesNotRead": [
              "Content/figures/repatriation.yml"
            ],
            "notSearchedFor": null
          }
        }

        """)
  }

  @Test func writesSARIF() {
    #expect(write(.sarif, Sample.all) == Golden.sarif)
  }

  @Test func countsFindingsInOneLine() {
    #expect(summary(of: []) == "no problems found")
    #expect(summary(of: [Sample.nowhere]) == "1 error")
    #expect(summary(of: [Sample.whole, Sample.duplicate]) == "1 warning, 1 note in 1 file")
    #expect(
      summary(of: Sample.all + [Sample.parts, Sample.parts])
        == "4 errors, 1 warning, 1 note in 2 files")
  }

  @Test func countsFindingsByRule() {
    let tally = FindingTally(
      of: Sample.all + [Sample.parts, Sample.parts] + Array(repeating: Sample.whole, count: 11))
    #expect(
      tally.text == """
           3 error   parts-do-not-sum
           1 error   no-content
           1 warning duplicate-id
          12 note    empty-file

        """)
  }

  @Test func namesItsFormats() {
    #expect(DiagnosticFormat.allCases.map(\.rawValue) == ["human", "json", "sarif", "github"])
  }
}
