import TestSupport
import Testing

/// A text that shows nothing is a text that is missing, and one that a comment has cut is an error.
@Suite struct BlankTests {
  private static func figure(_ label: String) -> [String: String?] {
    [
      "figures/more.yml": """
      - id: more
        label: \(label)
        value: 5
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    ]
  }

  @Test(arguments: [
    "\"\"", "''", "\" \"", "\"\\u00A0\"", "\"\\u200B\\u2060\"", "\u{200B}", "\u{2800}", "\u{3164}",
    "\"\\u2800 \\u115F\"",
  ])
  func isMissing(label: String) throws {
    try expectReport(
      SmallSite(adding: Self.figure(label)).report(),
      """
      figures/more.yml:2:3: 'label' must be given [missing-key]
        help: label: what is counted, in words that can follow the number

      """)
  }

  @Test(arguments: [
    ("title: \"\"", "title"), ("title: ' '", "title"), ("publisher: \"\\t\"", "publisher"),
  ])
  func isMissingFromTheSettingsToo(line: String, key: String) throws {
    let settings = SmallSite.settings.split(separator: "\n").map {
      $0.hasPrefix("\(key):") ? line : String($0)
    }.joined(separator: "\n")
    #expect(settings.contains(line))
    let report = try SmallSite(adding: ["site.yml": settings + "\n"]).report()
    #expect(report.contains("'\(key)' must be given [missing-key]"), "\(report)")
  }

  @Test(arguments: ["\"\"", "' '"])
  func isNoItemOfAList(item: String) throws {
    let report = try SmallSite(
      adding: [
        "figures/more.yml": """
        - id: more
          label: people
          value: 5
          unit: people
          geography: [KHM, \(item)]
          sources: example-report, p. 3

        """
      ]
    ).report()
    #expect(
      report == """
        figures/more.yml:5:20: every item of 'geography' must have a value [missing-key]
          help: write the value, or delete the item

        """)
  }

  @Test func isNoInterfaceWord() throws {
    try expectReport(
      SmallSite(adding: ["strings/en.yml": "layout.sources: \" \"\n"]).report(),
      """
      strings/en.yml:1:1: the interface word 'layout.sources' must not be blank [missing-key]
        help: write the words, or delete the line to keep the built-in ones

      """)
  }

  @Test func saysOnceThatAKeyHasNoValue() throws {
    try expectReport(
      SmallSite(adding: Self.figure("# of people")).report(),
      """
      figures/more.yml:2:3: 'label' must have a value: '#' begins a comment [yaml-missing-value]
        help: write "# of people" where it is the value, or delete the line

      """)
  }

  @Test(arguments: ["Centre #3", "Centre # 3"])
  func reportsAWordBeforeAComment(label: String) throws {
    try expectReport(
      SmallSite(adding: Self.figure(label)).report(),
      """
      figures/more.yml:2:10: ' #' begins a comment here, so the text ends before it [text-in-comment]
        help: write "\(label)", or move the comment to a line of its own

      """)
  }

  @Test func leavesCommentsOnWhatIsNoText() throws {
    let text = """
      - id: more  # the first
        draft: false  # checked
        label: "people # 2"
        value: 5 # see page 3
        unit: "people" # all
        geography: KHM # Cambodia
        period: 2022  # the whole year
        qualifier: about # rounded
        sources: example-report # page unknown

      """
    #expect(try SmallSite(adding: ["figures/more.yml": text]).report() == "")
  }
}
