import Testing

/// What is written in place of a citation is corrected to one that prints what was meant.
@Suite struct CitationAdviceTests {
  @Test(arguments: [
    ("x [@abebeDrought2024 p. 3]", "put a comma before 'p. 3': '[@abebeDrought2024, p. 3]'"),
    ("x [@a lines 4-9; @b, p. 2]", "put a comma before 'lines 4-9': '[@a, lines 4-9; @b, p. 2]'"),
    ("x [@a 17]", "put a comma before '17': '[@a, 17]'"),
    ("x [@a by others]", "separate several sources with ';', each with its own '@'"),
    (
      "x [see @a, p. 14]",
      "write '[@a, p. 14]' without 'see'; say it in the sentence where it must be read"
    ),
  ])
  func saysWhereTheCommaBelongs(_ markdown: String, _ help: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasSuffix("(\(help))") ?? false, "\(findings)")
  }

  @Test func asksForARecordInLowerCase() {
    let findings = ParsedMarkdown("[x](org:ICPAC)").findings
    #expect(findings.first?.hasSuffix("(did you mean 'org:icpac'?)") ?? false, "\(findings)")
  }
}
