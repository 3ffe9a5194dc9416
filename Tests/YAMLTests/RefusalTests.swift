import Diagnostics
import Fields
import Testing

/// What YAML allows and records do without is refused with its place, and the reading goes on.
@Suite struct RefusalTests {
  @Test func refusesAnchorsAndAliases() {
    let outline = Outline("a: &x one\nb: *x\nc: 3\n")
    #expect(
      outline.problems == """
        1:4-1:6 yaml-alias: an anchor ('&name') must not be used
          help: delete it; text that begins with '&' must be in quotes
        2:4-2:6 yaml-alias: an alias ('*name') must be written out
          help: repeat the value; text that begins with '*' must be in quotes
        """)
    #expect(outline.node?["a"]?.text == "one")
    #expect(outline.node?["c"]?.text == "3")
  }

  @Test func refusesTagsAndAnchorsBesideThem() {
    #expect(
      Outline("a: !!str   &q \"x\"\nb: ! y\nc: !!map\n  d: 1\n").problems == """
        1:4-1:9 yaml-tag: a tag ('!name') must not be used; each field knows its own type
          help: delete it; text that begins with '!' must be in quotes
        1:12-1:14 yaml-alias: an anchor ('&name') must not be used
          help: delete it; text that begins with '&' must be in quotes
        2:4-2:5 yaml-tag: a tag ('!name') must not be used; each field knows its own type
          help: delete it; text that begins with '!' must be in quotes
        3:4-3:9 yaml-tag: a tag ('!name') must not be used; each field knows its own type
          help: delete it; text that begins with '!' must be in quotes
        """)
  }

  @Test func refusesADuplicateKeyAndKeepsTheFirst() {
    let outline = Outline("a: 1\nb:\n  a: 2\n'a': 3\na: {c: 4}\n")
    #expect(
      outline.problems == """
        4:1-4:4 yaml-duplicate-key: the key 'a' must be written once in its group
          1:1-1:2 first written here
        5:1-5:2 yaml-duplicate-key: the key 'a' must be written once in its group
          1:1-1:2 first written here
        """)
    #expect(
      outline.values == """
        1:1-5:10 map
          1:1-1:2 key a
            1:4-1:5 plain 1
          2:1-2:2 key b
            3:3-3:7 map
              3:3-3:4 key a
                3:6-3:7 plain 2
        """)
  }

  @Test(arguments: [1, 16, 17, 18, 40])
  func findsADuplicateAmongManyKeys(count: Int) {
    let keys = (1...count).map { "k\($0): v\n" }.joined()
    #expect(Outline(keys).problems == "")
    #expect(
      Outline(keys + "k\(count): v\n").problems == """
        \(count + 1):1-\(count + 1):\(1 + "k\(count)".count) yaml-duplicate-key: \
        the key 'k\(count)' must be written once in its group
          \(count):1-\(count):\(1 + "k\(count)".count) first written here
        """)
  }

  @Test func refusesASecondDocumentOnce() {
    let outline = Outline("a: 1\n---\na: *x\n---\nb\n")
    #expect(
      outline.problems == """
        2:1-2:4 yaml-several-documents: a file must hold one YAML document; a second one begins here
          help: move it to a file of its own, or delete the line '---'
        3:4-3:6 yaml-alias: an alias ('*name') must be written out
          help: repeat the value; text that begins with '*' must be in quotes
        """)
    #expect(outline.node?["a"]?.text == "1")
  }

  @Test func refusesKeysThatAreNotText() {
    let outline = Outline("? [a, {b: c}]\n: d\n{e}: f\n? - g\n: h\n*i : j\n? \n: k\nl: m\n")
    #expect(
      outline.problems == """
        1:3-1:4 yaml-key-not-text: a key must be text, not a list
          help: text that begins with a bracket must be in quotes
        3:1-3:2 yaml-key-not-text: a key must be text, not a group of keys
          help: text that begins with a bracket must be in quotes
        4:3-4:3 yaml-key-not-text: a key must be text, not a list
        6:1-6:3 yaml-alias: an alias ('*name') must be written out
          help: repeat the value; text that begins with '*' must be in quotes
        7:2-7:2 yaml-key-not-text: a key must be text; there is none before this ':'
        """)
    #expect(outline.node?["l"]?.text == "m")
  }

  @Test func refusesAMergeKeyButNotItsText() {
    let outline = Outline("<<: {a: 1}\n\"<<\": b\n")
    #expect(
      outline.problems == """
        1:1-1:3 yaml-merge-key: a group of keys must be written out, not merged in with '<<'
          help: repeat the keys; a key that is meant as text must be in quotes
        """)
    #expect(outline.node?["<<"]?.text == "b")
  }

  @Test func reportsEveryProblemOfATextAndFirstWhereItEnds() {
    #expect(
      Outline("a: *x\na: 1\u{202E}\nb: !c d\n<<: e\nf: @\ng: *h\n").findings.map(\.rule) == [
        "yaml-syntax", "yaml-alias", "yaml-duplicate-key", "yaml-bidi-control", "yaml-tag",
        "yaml-merge-key",
      ])
  }
}
