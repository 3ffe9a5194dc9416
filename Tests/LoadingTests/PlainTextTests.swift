import Diagnostics
import Loading
import TestSupport
import Testing

/// Only prose is Markdown: markup and notes to editors in a text of a record are findings.
@Suite struct PlainTextTests {
  private func findings(_ label: String) throws -> [String] {
    try SmallSite(adding: [
      "figures/more.yml": """
      - id: more
        label: '\(label)'
        value: 5
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    ]).load().findings.map { "\($0.severity) \($0.rule)" }
  }

  @Test(arguments: [
    "boats &amp; crews", "boats&nbsp;seen", "the crew&#8217;s boats", "<b>boats</b> seen",
    "boats<br>seen", "[[boats]] seen", "`boats` seen", "**boats** seen", "__boats__ seen",
    "*boats* seen", "_boats_ seen", "## Boats", "- boats", "> boats", "boats[^2]", "==boats== seen",
    "| boats | crews |", "~~boats~~ crews", "boats ［@x］", "＊＊boats＊＊ seen",
    "boats Error! Bookmark not defined.", "boats #REF!", "\\emph{boats, crews}",
    "as @example-report says", "boats [example-report, p. 4]", "# Boats", "[x] boats", "[ ] boats",
    "\\newpage", ":phone: boats", "$x^2$ boats", "x^2^ boats", "H~2~O",
    "[boats|http://example.org]",
    "**boats", "~~boats", "• boats", "boats khm-trained}", "boats seen [6].", "boats [6, 9] seen",
    "boats [Okafor, 2016] seen",
  ])
  func warnsOfMarkup(label: String) throws {
    #expect(try findings(label) == ["warning markup-in-text"])
  }

  @Test(arguments: ["boats %%ask Dara%%", "boats <!-- ask Dara -->", "boats <!-- ask"])
  func refusesANoteToAnEditor(label: String) throws {
    #expect(try findings(label) == ["error note-in-text"])
  }

  @Test(arguments: [
    "5 * 3 * 2 boats", "boats_seen_off", "boats* and crews*", "R&D; boats", "boats & crews",
    "Hawai`i boats", "#1 of boats", "boats: ____", "> 18 years", "-5 degrees", "a < b > c",
    "[sic] (boats)", "@iom boats", "[example] boats", "a@example-report", "C:\\boats", "boats!",
    "boats ＊注", "boats #NAME", "x == 3 == y", "boats | crews", "5 %% of boats",
    "# 5 of boats", "1. FC Boats", "~5 boats", "x ^ 2", "US$5 and US$10", "at 10:30:45", "a:b:c",
    "boats ** and crews", "C:\\newpage",
  ])
  func saysNothingOfCharactersThatAreMeant(label: String) throws {
    #expect(try findings(label) == [])
  }

  @Test(arguments: [
    ("bo\u{FFFD}ts", "a replacement character, U+FFFD, can't be read"),
    ("\u{E0F1}boats", "a private-use character, U+E0F1, can't be read"),
    ("boats \u{F0041}", "a private-use character, U+F0041, can't be read"),
    ("b\u{FFFC}", "an object replacement character, U+FFFC, can't be read"),
  ])
  func refusesLettersThatNobodyCanRead(label: String, message: String) throws {
    let findings = try SmallSite(adding: [
      "figures/more.csv": """
      id,label,value,unit,geography,sources
      more,\(label),5,people,KHM,"example-report, p. 3"

      """
    ]).load().findings
    #expect(findings.map(\.rule) == ["unreadable-character"])
    #expect(findings.first?.message == message)
  }

  @Test(arguments: [
    ("pirogues Ã©chouÃ©es", "Ã©"), ("Ã‰cole of boats", "Ã‰"), ("boats for Â£5", "Â£"),
    ("at 30 Â°C", "Â°"), ("boats for â‚¬5", "â‚¬"), ("the crewâ€™s", "â€™"), ("Äáº¡i", "áº¡"),
    ("tiáº¿ng Viá»‡t", "áº¿"), ("áž€áž˜áŸ’", "áž€áž˜áŸ’"), ("à¸à¸²à¸", "à¸"),
    ("ä¸\u{AD}æ–‡", "ä¸\u{AD}æ–‡"),
    ("ÐŸÑ€Ð¸", "ÐŸÑ€Ð¸"), ("Ø§Ù„", "Ø§Ù„"), ("boats ðŸš¤", "ðŸš¤"), ("dÃ»", "Ã»"),
  ])
  func refusesLettersReadInAnotherEncoding(label: String, seen: String) throws {
    let findings = try SmallSite(adding: [
      "figures/more.csv": """
      id,label,value,unit,geography,sources
      more,\(label),5,people,KHM,"example-report, p. 3"

      """
    ]).load().findings
    #expect(findings.map(\.rule) == ["misread-letters"])
    let message = "a text must have no letters that were read in another encoding: '\(seen)'"
    #expect(findings.first?.message.hasPrefix(message) == true, "\(findings)")
  }

  @Test(arguments: [
    "« CAFÉ»", "CAFÉ™", "CAFÉ’s", "été»\u{A0}!", "“é”…", "ÚŽASNÝ", "Úžasný", "PŘÍŠTÍ", "3×½ boats",
    "É—la", "le—é", "groß»", "Maß²", "CŒUR", "¿QUÉ?", "café°", "Île", "voilà» et", "“Ã”", "naïve",
    "Å and Ø", "Ünï–çödé",
  ])
  func saysNothingOfAccentsAndPunctuation(label: String) throws {
    #expect(
      try !findings(label).contains { $0.contains("misread-letters") })
  }

  @Test(arguments: ["MAÇÃ boats", "naïve boats", "«MAÇÃ» boats", "boats à Ã", "ក្បាល", "🚤 boats"])
  func readsLettersOfEveryLanguage(label: String) throws {
    #expect(try findings(label) == [])
  }
}
