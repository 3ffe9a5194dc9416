import Diagnostics
import Fields
import Testing

/// Bytes that are not honest UTF-8 text are refused by their place.
@Suite struct EncodingTests {
  @Test(
    arguments: [
      (
        [0x61, 0x3A, 0x20, 0xE9, 0x0A],
        """
        1:4-1:5 yaml-encoding: the file must be UTF-8 text; the byte 0xE9 at byte offset 3 is not
          help: save the file as UTF-8
        """
      ),
      (
        // A cut Khmer letter, a surrogate, an overlong form, and what no encoding holds.
        [0x61, 0x0A, 0xE1, 0x9E, 0x20, 0xED, 0xA0, 0x80, 0xC0, 0xAF, 0xFF],
        """
        2:1-2:2 yaml-encoding: the file must be UTF-8 text; the byte 0xE1 at byte offset 2 is not
          note: 6 more places are not UTF-8
          help: save the file as UTF-8
        """
      ),
      (
        [0xEF, 0xBB, 0xBF, 0x61, 0xC3],
        """
        1:2-1:3 yaml-encoding: the file must be UTF-8 text; the byte 0xC3 at byte offset 4 is not
          help: save the file as UTF-8
        """
      ),
      (
        [0xE1, 0x9E, 0xA0, 0x0A, 0x61, 0x00, 0x62],
        """
        2:2-2:2 yaml-encoding: the file must be UTF-8 text; there is a NUL at byte offset 5
          help: save the file as UTF-8
        """
      ),
      (
        [0xFF, 0xFE, 0x61, 0x00],
        """
        1:1-1:1 yaml-encoding: the file must be UTF-8 text; it begins with the byte order mark of UTF-16
          help: save the file as UTF-8
        """
      ),
      (
        [0xFE, 0xFF, 0x00, 0x61],
        """
        1:1-1:1 yaml-encoding: the file must be UTF-8 text; it begins with the byte order mark of UTF-16
          help: save the file as UTF-8
        """
      ),
    ] as [([UInt8], String)])
  func refusesBytesThatAreNotUTF8(bytes: [UInt8], problems: String) {
    #expect(Outline(bytes: bytes).problems == problems)
  }

  @Test func readsOnBehindAnInvalidByte() {
    let outline = Outline(bytes: Array("a: caf".utf8) + [0xE9] + Array("\nb: *x\n".utf8))
    #expect(outline.findings.map(\.rule) == ["yaml-encoding", "yaml-alias"])
    #expect(outline.node?["a"]?.text == "caf\u{FFFD}")
  }

  @Test(
    arguments: [
      (0x01, "the control character U+0001"), (0x1B, "the control character U+001B"),
      (0x7F, "the control character U+007F"), (0x85, "the control character U+0085"),
      (0x2028, "a line separator, U+2028,"), (0x2029, "a paragraph separator, U+2029,"),
      (0xFEFF, "a byte order mark, U+FEFF,"), (0xFFFE, "a noncharacter, U+FFFE,"),
      (0x5FFFF, "a noncharacter, U+5FFFF,"), (0xE0020, "a tag character, U+E0020,"),
    ] as [(UInt32, String)])
  func refusesCharactersThatCannotBeSeen(code: UInt32, name: String) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let outline = Outline("a: ហ\(scalar)b\nc: d\n")
    #expect(
      outline.problems == """
        1:5-1:6 yaml-bidi-control: \(name) cannot be seen, so it must not be in a text
          help: delete the character
        """)
    #expect(outline.node?["a"]?.text == "ហ\u{FFFD}b")
    #expect(outline.node?["c"]?.text == "d")
  }

  @Test(arguments: [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069])
  func refusesCharactersThatTurnTheText(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(
      Outline("- a\n- b\(scalar)\n").problems == """
        2:4-2:5 yaml-bidi-control: the control character U+\(String(code, radix: 16, uppercase: true)) \
        turns the direction of the text around it, so it must not be in a text
          help: delete the character
        """)
  }

  @Test func allowsTheMarksAndJoinersOfScripts() {
    let text = "km: ប្រ\u{200B}ទេស\nar: \u{200F}عربي\nhi: क्\u{200D}ष\nx: \u{1F600}\n"
    #expect(Outline(text).problems == "")
  }
}
