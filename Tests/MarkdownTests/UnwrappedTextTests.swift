import Markdown
import Testing

/// Lines of one paragraph are joined, and no others.
@Suite struct UnwrappedTextTests {
  @Test(arguments: [
    ("One\ntwo\nthree.\n", "One two three.\n"),
    ("One \n   two.\n\nThree\nfour.", "One two.\n\nThree four."),
    ("> One\n> two.\n>\n> Three\nfour.\n", "> One two.\n>\n> Three four.\n"),
    ("> > One\n> > two\n> three.\n", "> > One two three.\n"),
    (
      "- One\n  two.\n- Three\nfour.\n  - Five\n    six.\n",
      "- One two.\n- Three four.\n  - Five six.\n"
    ),
    ("1. One\n   two.\n\n   Three\n   four.\n", "1. One two.\n\n   Three four.\n"),
    ("Words `code\nmore` and *all\nof it*.\n", "Words `code more` and *all of it*.\n"),
    ("[Words\nof a link](law:x).\n", "[Words of a link](law:x).\n"),
    (
      "Words[^1].\n\n[^1]: A note\n    that goes on\n    and on.\n",
      "Words[^1].\n\n[^1]: A note that goes on and on.\n"
    ),
    ("> [!NOTE]\n> One\n> two.\n", "> [!NOTE]\n> One two.\n"),
    ("Two backslashes \\\\\nend no line.\n", "Two backslashes \\\\ end no line.\n"),
    // Pages print no space between two letters of these scripts.
    ("ពាក្យ\nមួយ\nword\n", "ពាក្យមួយ word\n"),
    ("คำ\nคำ **คำ**\nคำ\n", "คำคำ **คำ**คำ\n"),
    ("ពាក្យ។\nមួយ\n", "ពាក្យ។ មួយ\n"),
  ])
  func joinsTheLinesOfAParagraph(_ example: (text: String, joined: String)) {
    #expect(UnwrappedText.of(example.text) == example.joined)
    // A text that is joined already stays.
    #expect(UnwrappedText.of(example.joined) == example.joined)
  }

  @Test(arguments: [
    "One line.\n", "One.\n\nTwo.\n", "One\nTwo\n: three\n  four\n", "One  \ntwo.\n",
    "One\\\ntwo.\n",
    "- One.\n- Two.\n", "# One\nTwo.\n", "One\ntwo\n===\n",
    "One\n---\ntwo\n".replacing("\ntwo", with: ""),
    "```\none\ntwo\n```\n", "    one\n    two\n", "| a | b |\n| - | - |\n| c | d |\n",
    "Lead\n| a | b |\n| - | - |\n| c | d |\n", "| a | b |\n| - |\n| c | d |\n",
    "```timeline\ncountry: KHM\nkind: law\n```\n",
    "[one]: https://example.org/\n[two]: https://example.org/2\n",
    "[one]: https://example.org/\nWords\nfollow.\n", "> [!NOTE] One\n> two.\n",
    "* * *\none\n* * *\n",
    "<div>\none\ntwo\n</div>\n",
  ])
  func keepsLinesThatMeanSomething(_ text: String) {
    #expect(UnwrappedText.of(text) == text)
  }

  @Test func lineEndsBehindTheLastWordOfAFieldSayNothing() {
    #expect(UnwrappedText.of("One\ntwo\n\n", isField: true) == "One two")
    #expect(UnwrappedText.of("One\ntwo\n\n") == "One two\n\n")
  }
}
