import Fields
import Testing

/// Text that YAML takes for a comment is no longer lost without a finding.
@Suite struct CommentTests {
  @Test(arguments: [
    (
      "a: Act no. #1 of 1996\n",
      "1:4-1:11", "Act no. #1 of 1996"
    ),
    ("a: Centre for women # 3\n", "1:4-1:20", "Centre for women # 3"),
    ("- Law on labour\t#12\n", "1:3-1:16", "Law on labour #12"),
    ("a: [one two #3\n  , b]\n", "1:5-1:12", "one two #3"),
    ("a: It covers\n  case #12\nb: c\n", "1:4-2:7", "It covers case #12"),
    ("a: {b: Law no #7, c: d\n  }\n", "1:8-1:14", "Law no #7"),
    ("a: {b: Law no #7, of 1996, c: d\n  }\n", "1:8-1:14", "Law no #7, of 1996"),
    ("a: [b c #7, d\n  ]\n", "1:5-1:8", "b c #7"), ("- {a: b c #7  }\n  }\n", "1:7-1:10", "b c #7"),
    ("a: It covers case\n  #12 of 1996\nb: c\n", "1:4-1:18", "It covers case #12 of 1996"),
    ("ក: ច្បាប់ ថ្មី #២\r\nb: c\r\n", "1:4-1:15", "ច្បាប់ ថ្មី #២"),
  ])
  func reportsTheEndOfATextInAComment(text: String, place: String, whole: String) {
    #expect(
      Outline(text).problems == """
        \(place) text-in-comment: ' #' begins a comment here, so the text ends before it
          help: write "\(whole)", or move the comment to a line of its own
        """)
  }

  @Test(arguments: [
    (
      "a: It covers\n  case #12\n  of 1996\nb: c\n", "1:4-2:7", "It covers case #12 of 1996",
      "3:3-3:5 yaml-syntax: this line goes on with a text that ' #' has ended above"
    ),
    (
      "- a: It is\n    #12\n    of 1996\n", "1:6-1:11", "It is #12 of 1996",
      "3:5-3:7 yaml-syntax: this line goes on with a text that ' #' has ended above"
    ),
    (
      "a: {b: c d #7}\ne: f\n", "1:8-1:11", "c d #7",
      "1:12-1:13 yaml-syntax: the '}' that closes the '{' is behind ' #', where a comment begins"
    ),
    (
      "a: [c d #7]\ne: f\n", "1:5-1:8", "c d #7",
      "1:9-1:10 yaml-syntax: the ']' that closes the '[' is behind ' #', where a comment begins"
    ),
  ])
  func offersAllThatTheCommentHides(text: String, place: String, whole: String, cause: String) {
    let problems = Outline(text).problems
    #expect(problems.hasPrefix(cause), "\(problems)")
    #expect(
      problems.contains("help: write \"\(whole)\", or move the comment to a line of its own"),
      "\(problems)")
    #expect(!problems.contains("text-in-comment"), "\(problems)")
  }

  @Test func saysOnceThatACommentEndedAText() {
    #expect(
      Outline("a: Case\n  two #7\n  of 2011\nb: c\n").problems == """
        3:3-3:5 yaml-syntax: this line goes on with a text that ' #' has ended above
          help: write "Case two #7 of 2011", or move the comment to a line of its own
        """)
    let node = Outline("a: One #7\n  of 2011\nb: c\n").node
    #expect(node?["a"]?.isReported == true)
  }

  @Test(arguments: [
    "a: b c #d\n# e f\n", "a: b c #d\ne: f g\n", "a:\n  - b c #d\n  - e f\n",
    "a:\n  b: c d #e\n  f: g\n", "a: b c #d\n\ne: f\n",
  ])
  func addsNoLineThatIsNotOfTheText(text: String) {
    #expect(
      Outline(text).problems.contains("c #d\"") || Outline(text).problems.contains("c d #e\""))
  }

  @Test(arguments: [
    "a: b#c\n", "a: \"b c\" # d\n", "# a b\na: b c\n", "a: |\n  b c #d\n", "a: b c\n# d\ne: f\n",
    "- a: b c\n  # d\n  e: f\n", "a:\n  # b c\n  d: e\n", "a: 'b #c'\n", "a: b c\n\n  # d\ne: f\n",
  ])
  func allowsCommentsThatTakeNothing(text: String) {
    #expect(Outline(text).problems == "")
  }

  @Test func handsOnTheCommentBehindOneWord() throws {
    let node = try #require(Outline("a: Act #1 of 1996\nb: true  # not yet \nc: d\n").node)
    #expect(node["a"]?.comment == "#1 of 1996")
    #expect(node["b"]?.comment == "# not yet")
    #expect(node["c"]?.comment == nil)
  }

  @Test(arguments: [
    ("a:\nb: c\n", "1:1-1:2", "'a' must have a value", "write the value, or delete the line"),
    ("a: |\nb: c\n", "1:1-1:2", "'a' must have a value", "write the value, or delete the line"),
    (
      "a: >-\n  \u{3000}\nb: c\n", "1:1-1:2", "'a' must have a value",
      "write the value, or delete the line"
    ),
    (
      "a: #12, Street 310\n", "1:1-1:2", "'a' must have a value: '#' begins a comment",
      "write \"#12, Street 310\" where it is the value, or delete the line"
    ),
    (
      "a:   # not known yet\nb: c\n", "1:1-1:2", "'a' must have a value: '#' begins a comment",
      "write \"# not known yet\" where it is the value, or delete the line"
    ),
    (
      "a: #say \"no\"\n", "1:1-1:2", "'a' must have a value: '#' begins a comment",
      "put the value in quotes, or delete the line"
    ),
    ("a: {b: , c: d}\n", "1:5-1:6", "'b' must have a value", "write the value, or delete the line"),
    (
      "a:\n  -\n  - b\n", "2:4-2:4", "an item of a list must have a value",
      "write the value, or delete the line"
    ),
  ])
  func reportsWhatHasNoValue(text: String, place: String, message: String, help: String) {
    #expect(
      Outline(text).problems == """
        \(place) yaml-missing-value: \(message)
          help: \(help)
        """)
  }

  @Test func takesATildeForNoValue() {
    #expect(Outline("a: ~\nb: null # none\n").problems == "")
  }
}
