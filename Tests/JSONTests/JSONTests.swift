import JSON
import Testing

/// JSON as it is written.
struct JSONTests {
  @Test func membersKeepTheirOrder() {
    let value: JSON = ["b": 1, "a": [true, .null, .decimal("1.25")]]
    #expect(
      String(decoding: value.bytes(), as: UTF8.self) == """
        {
          "b": 1,
          "a": [
            true,
            null,
            1.25
          ]
        }
        """)
    #expect(
      String(decoding: value.bytes(indented: false), as: UTF8.self)
        == #"{"b":1,"a":[true,null,1.25]}"#)
  }

  @Test(arguments: [
    ("a \"b\" \\", #""a \"b\" \\""#),
    ("line\nbreak\ttab", #""line\nbreak\ttab""#),
    ("\u{1B}[31m", #""\u001B[31m""#),
    ("ខ្មែរ", #""ខ្មែរ""#),
  ])
  func aStringIsEscapedAsRFC8259Asks(text: String, written: String) {
    #expect(String(decoding: JSON.string(text).bytes(), as: UTF8.self) == written)
  }

  @Test func nothingInAScriptElementCanEndIt() {
    let bytes = JSON.string("</script><!-- & -->").bytes(for: .scriptElement)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #""\u003C/script\u003E\u003C!-- \u0026 --\u003E""#)
  }

  @Test func compactObjectsLeaveOutWhatIsUnknown() {
    let value = JSON.compact(["name": "LSCW", "url": .null])
    #expect(String(decoding: value.bytes(indented: false), as: UTF8.self) == #"{"name":"LSCW"}"#)
  }
}
