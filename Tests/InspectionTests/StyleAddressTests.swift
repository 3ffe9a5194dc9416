import Inspection
import Testing

/// The addresses that a style sheet loads.
struct StyleAddressTests {
  private func addresses(in sheet: String) -> [String] {
    StyleAddresses.read(Array(sheet.utf8)).map { address in
      let written = Array(sheet.utf8)[address.place]
      let text = String(decoding: written, as: UTF8.self)
      return "\(address.isImport ? "import " : "")\(address.leads) \(address.text)"
        + (text == address.text ? "" : " <\(text)>")
    }
  }

  @Test(arguments: [
    ("a { background: url(hill.svg) }", ["here hill.svg"]),
    ("a { background: URL( \"my hill.svg\" ) no-repeat }", ["here my hill.svg"]),
    ("a{b:url('a)b.svg')}", ["here a)b.svg"]),
    ("@import \"more.css\" screen;", ["import here more.css"]),
    ("@import url(more.css) supports(display: grid);", ["import here more.css"]),
    ("@IMPORT url('//cdn.example/x.css');", ["import elsewhere //cdn.example/x.css"]),
    ("a{b:\\75 rl(hill.svg)}", ["here hill.svg"]),
    ("a{b:url(my\\ hill.svg)}", ["here my hill.svg <my\\ hill.svg>"]),
    ("a{b:url(\\2f\\2f cdn.example/x)}", ["elsewhere //cdn.example/x <\\2f\\2f cdn.example/x>"]),
    ("a{b:url(data:image/png;base64,AAAA)}", ["data data:image/png;base64,AAAA"]),
    (
      "a{b:url(https://cdn.example/f.woff2) format(\"woff2\")}",
      ["elsewhere https://cdn.example/f.woff2"]
    ),
    (
      "a{b:image-set(\"a.png\" 1x, url(b.png) 2x type(\"image/png\"))}",
      ["here a.png", "here b.png"]
    ),
    ("a{b:src(\"f.woff\")}", ["here f.woff"]),
    ("a{b:url(#blur)}", ["here #blur"]),
  ])
  func `are read with their place`(sheet: String, expected: [String]) {
    #expect(addresses(in: sheet) == expected)
  }

  @Test(arguments: [
    "/* url(a.png) @import 'b.css'; */", "a::after { content: \"url(a.png)\" }",
    "@namespace svg url(http://www.w3.org/2000/svg);", "@charset \"utf-8\";",
    "a[href^=\"https://example.org\"] { color: red }", ".url-a { --my-url: 1 } .src {}",
    "a { font-family: \"Noto Sans\" } @font-face { font-family: 'Own' }", "a { b: url(",
    "a { b: \"", "@import", "a { b: url", "\\",
  ])
  func `are not what is in comments, texts and names`(sheet: String) {
    #expect(addresses(in: sheet).filter { !$0.hasSuffix(" ") } == [])
  }
}
