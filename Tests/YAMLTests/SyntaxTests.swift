import Testing

/// Every mistake in punctuation is told once, where it is, with what helps.
@Suite struct SyntaxTests {
  @Test(arguments: [
    (
      "a: one: two\n",
      #"""
      1:7-1:8 yaml-syntax: text that holds ': ' must be in quotes
        help: write "one: two"
      """#
    ),
    (
      "a: @x\n",
      #"""
      1:4-1:6 yaml-syntax: text that begins with '@' must be in quotes
        help: write "@x"
      """#
    ),
    (
      "a: `x` y\n",
      #"""
      1:4-1:9 yaml-syntax: text that begins with '`' must be in quotes
        help: write "`x` y"
      """#
    ),
    (
      "a: %5\n",
      #"""
      1:4-1:6 yaml-syntax: text that begins with '%' must be in quotes
        help: write "%5"
      """#
    ),
    (
      "a: *b* c\n",
      #"""
      1:4-1:9 yaml-syntax: text that begins with '*' must be in quotes
        help: write "*b* c"
      """#
    ),
    (
      "a: & co\n",
      #"""
      1:4-1:8 yaml-syntax: text that begins with '&' must be in quotes
        help: write "& co"
      """#
    ),
    (
      "a: !<x\n",
      #"""
      1:4-1:7 yaml-syntax: text that begins with '!' must be in quotes
        help: write "!<x"
      """#
    ),
    (
      "a: !x!y z\n",
      #"""
      1:4-1:10 yaml-syntax: text that begins with '!' must be in quotes
        help: write "!x!y z"
      """#
    ),
    (
      "a: > x\n",
      #"""
      1:4-1:7 yaml-syntax: text that begins with '>' must be in quotes
        help: write "> x"
      """#
    ),
    (
      "a: |0\n x\n",
      #"""
      1:4-1:6 yaml-syntax: text that begins with '|' must be in quotes
        help: write "|0"
      """#
    ),
    (
      "a: ? x\n",
      #"""
      1:4-1:7 yaml-syntax: text that begins with '?' must be in quotes
        help: write "? x"
      """#
    ),
    (
      "%x\n",
      #"""
      1:1-1:3 yaml-syntax: text that begins with '%' must be in quotes
        help: write "%x"
      """#
    ),
    (
      "a: ]\n",
      #"""
      1:4-1:5 yaml-syntax: text that begins with ']' must be in quotes
        help: write "]"
      """#
    ),
    (
      "a: ,x\n",
      #"""
      1:4-1:6 yaml-syntax: text that begins with ',' must be in quotes
        help: write ",x"
      """#
    ),
    (
      "a: \"abc\nb: 1\n",
      #"""
      1:4-1:5 yaml-syntax: the quote that begins here must be closed
        help: end the text with the same quote; put text that holds ' in " quotes
      """#
    ),
    (
      "a: 'x\n---\nb\n",
      #"""
      1:4-1:5 yaml-syntax: the quote that begins here must be closed
        help: end the text with the same quote; put text that holds ' in " quotes
      """#
    ),
    (
      "a: 'It's here'\nb: 1\n",
      #"""
      1:8-1:9 yaml-syntax: nothing may follow the closing quote of a text
        1:4-1:5 the text begins here
        help: write a ' within ' quotes twice, or use the other kind of quotes
      """#
    ),
    (
      "a: \"x\nb: \"y\"\n",
      #"""
      2:5-2:6 yaml-syntax: nothing may follow the closing quote of a text
        1:4-1:5 the text begins here
        help: close the quote of the text that begins on line 1
      """#
    ),
    (
      "\"a\" b\n",
      #"""
      1:5-1:6 yaml-syntax: nothing may follow the closing quote of a text
        1:1-1:2 the text begins here
        help: write a ' within ' quotes twice, or use the other kind of quotes
      """#
    ),
    (
      "'a'b: c\n",
      #"""
      1:4-1:5 yaml-syntax: nothing may follow the closing quote of a text
        help: write a ' within ' quotes twice, or use the other kind of quotes
      """#
    ),
    (
      "a: \"x\\q\"\n",
      #"""
      1:6-1:7 yaml-syntax: a backslash in " quotes must begin an escape such as '\n' or '\u17A0'
        help: use ' quotes, or write '\\' for a backslash
      """#
    ),
    (
      "a: \"\\uD800\"\n",
      #"""
      1:7-1:8 yaml-syntax: a backslash in " quotes must begin an escape such as '\n' or '\u17A0'
        help: use ' quotes, or write '\\' for a backslash
      """#
    ),
    (
      "a: @\"x\" \\ 'y'\n",
      #"""
      1:4-1:14 yaml-syntax: text that begins with '@' must be in quotes
        help: put the whole text in quotes
      """#
    ),
    (
      "- note: ប្រទេស: កម្ពុជា\n",
      #"""
      1:15-1:16 yaml-syntax: text that holds ': ' must be in quotes
        help: write "ប្រទេស: កម្ពុជា"
      """#
    ),
  ])
  func tellsWhatMustBeQuoted(text: String, problems: String) {
    #expect(Outline(text).problems == problems)
  }

  @Test(arguments: [
    (
      "a: 1\n\tb: 2\n",
      #"""
      2:1-2:2 yaml-syntax: lines must be indented with spaces, not with tabs
        help: put two spaces in place of each tab
      """#
    ),
    (
      "a:\n\tb: 2\n",
      #"""
      2:1-2:2 yaml-syntax: lines must be indented with spaces, not with tabs
        help: put two spaces in place of each tab
      """#
    ),
    (
      "a: |\n \tx\n",
      #"""
      2:2-2:3 yaml-syntax: lines must be indented with spaces, not with tabs
        help: put two spaces in place of each tab
      """#
    ),
    (
      "a: 1\n  b: 2\n",
      #"""
      2:3-2:4 yaml-syntax: 'b' continues the text above it, so it cannot be a key
        help: line it up with the keys above, or begin the group with a key that ends in ':'
      """#
    ),
    (
      "text\na: 1\n",
      #"""
      2:1-2:2 yaml-syntax: 'a' continues the text above it, so it cannot be a key
        help: line it up with the keys above, or begin the group with a key that ends in ':'
      """#
    ),
    (
      "- id: x\n  label:Officials\n  value: 5\n",
      #"""
      2:8-2:9 yaml-syntax: a space must follow the ':' after a key
        help: write 'label: Officials'
      """#
    ),
    (
      "a: 1\nlabel\n",
      #"""
      2:1-2:6 yaml-syntax: a line among keys must be written as 'key: value'
        help: add ':' after the key, or indent the line if it belongs to the text above
      """#
    ),
    (
      "- a\nhttp://x\n",
      #"""
      2:1-2:9 yaml-syntax: a line among keys must be written as 'key: value'
        help: add ':' after the key, or indent the line if it belongs to the text above
      """#
    ),
    (
      "a: - x\n",
      #"""
      1:4-1:5 yaml-syntax: a list must begin on a line of its own
        help: begin a new line before '-'; text that begins with '-' must be in quotes
      """#
    ),
    (
      "a: 1\n- b\n",
      #"""
      2:1-2:2 yaml-syntax: a list item must not stand between the keys of a group
        1:1-1:1 the group begins here
        help: put the list below a key of its own
      """#
    ),
    (
      "- b\na: 1\n",
      #"""
      2:1-2:2 yaml-syntax: every item of a list must begin with '- ', in line with the first
        1:1-1:1 the list begins here
        help: begin the line with '- ', or indent it so that it belongs to the item above
      """#
    ),
    (
      "a:\n    b: 1\n  c: 2\n",
      #"""
      3:3-3:4 yaml-syntax: a key must line up with the other keys of its group
        1:1-1:1 the group begins here
        help: indent it with spaces by as much as the keys around it
      """#
    ),
    (
      ": c\n",
      #"""
      1:1-1:2 yaml-syntax: a key must stand before the ':'
      """#
    ),
    (
      "a: [1, 2\nb: 3\n",
      #"""
      1:4-1:5 yaml-syntax: the '[' that begins here must be closed with ']'
        help: add ']' at the end; text that begins with '[' must be in quotes
      """#
    ),
    (
      "a: {x: 1\n",
      #"""
      1:4-1:5 yaml-syntax: the '{' that begins here must be closed with '}'
        help: add '}' at the end; text that begins with '{' must be in quotes
      """#
    ),
    (
      "a: [D] t\n",
      #"""
      1:8-1:9 yaml-syntax: nothing may follow the closing ']'
        help: write "[D] t"
      """#
    ),
    (
      "{a: b}}\n",
      #"""
      1:7-1:8 yaml-syntax: nothing may follow the closing '}'
        help: text that begins with '{' must be in quotes
      """#
    ),
    (
      "[a: b: c]\n",
      #"""
      1:6-1:7 yaml-syntax: ',' or ']' must follow here
        1:1-1:2 the '[' stands here
        help: text that begins with '[' must be in quotes
      """#
    ),
    (
      "a: [b,, c]\n",
      #"""
      1:7-1:8 yaml-syntax: a value must stand before ','
        help: delete the ',' that is too many
      """#
    ),
    (
      "{: b}\n",
      #"""
      1:2-1:3 yaml-syntax: a value must stand here
      """#
    ),
    (
      "{a:[b]}\n",
      #"""
      1:3-1:4 yaml-syntax: a ':' within brackets must be followed by a space, or the text be in quotes
      """#
    ),
    (
      "a: 1\n...\nb: 2\n",
      #"""
      3:1-3:2 yaml-syntax: nothing may follow the end of the document
        help: write everything as one list, or as one group of keys
      """#
    ),
  ])
  func tellsWhatMustLineUp(text: String, problems: String) {
    #expect(Outline(text).problems == problems)
  }
}
