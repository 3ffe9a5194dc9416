import Diagnostics
import Publishing
import TestSupport
import Testing

/// Files of `assets/` that would run something or load from another host.
extension AssetTests {
  @Test(arguments: [
    (
      "a.svg",
      "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://example.org/'><path/></a></svg>"
    ),
    (
      "a.svg",
      "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>"
    ),
    (
      "a.svg",
      "<svg><style>@namespace url(http://www.w3.org/1999/xhtml); a { fill: url(#b) }</style></svg>"
    ),
    ("a.svg", "<svg><text on='1'>One: two</text></svg>"),
    (
      "a.html",
      "<!doctype html><link rel=canonical href='https://example.org/'><a href=\"mailto:a@b.org\">a</a>"
    ),
    ("a.css", "@import 'b.css'; a { background: url(c.png) } /* url(https://example.org/) */"),
    ("a.txt", "<script>alert(1)</script> @import url(https://example.org/) javascript:"),
    ("a.json", "{\"href\": \"https://example.org/\"}"),
    ("a.html", "<!doctype html><!-- <script>a()</script> --><title>x</title>"),
    ("a.html", "<style>/* a < b */ p::before { content: '<' }</style>"),
    ("a.xml", "<events><event onset='2' href='https://example.org/'/><!-- <script> --></events>"),
    (
      "a.xml",
      "<feed xmlns='http://www.w3.org/2005/Atom'><link href='https://example.org/'/></feed>"
    ),
    (
      "a.xml",
      "<g xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='http://www.opengis.net/a'/>"
    ),
    (
      "a.fodt",
      "<office:document xmlns:office='a' xmlns:svg='b' xmlns:xhtml='http://www.w3.org/1999/xhtml'><office:scripts><office:script script:language='ooo:Basic' xmlns:script='c'><ooo:libraries xmlns:ooo='d'/></office:script></office:scripts></office:document>"
    ),
    ("a.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}"),
    ("a.csv", "id,value\n1,2\n"),
  ])
  func `an asset that runs nothing is published as it is`(_ name: String, _ text: String) throws {
    let outcome = try outcome(name, text)
    #expect(outcome.findings.map(\.message) == [])
    #expect(asset(name, of: outcome) == Array(text.utf8))
  }

  @Test(arguments: [
    ("a.svg", "<svg><script>a()</script></svg>", "it runs a script"),
    ("a.svg", "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></svg>", "it runs a script"),
    ("a.svg", "<svg onload='a()'/>", "it runs a script"),
    ("a.svg", "<svg><a href='java&#10;script:a()'/></svg>", "it runs a script"),
    ("a.svg", "<svg><set attributeName='href' to='javascript:a()'/></svg>", "it runs a script"),
    (
      "a.svg", "<svg><foreignObject><iframe src='//example.org/'/></foreignObject></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><image href='https://example.org/a.png'/></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><style>@import '\\2f/example.org/a.css';</style></svg>",
      "it loads something from another host"
    ),
    (
      "a.svg", "<svg><g fill='url(https://example.org/#a)'/></svg>",
      "it loads something from another host"
    ),
    ("a.svg", "<?xml-stylesheet href='a.xsl'?><svg/>", "it names a style sheet of its own"),
    (
      "a.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'b.txt'>]><svg>&a;</svg>",
      "it takes an entity from another file"
    ),
    (
      "a.svg", "<svg><image href='data:image/svg+xml,%3Csvg onload=%22a()%22/%3E'/></svg>",
      "it runs a script (in a 'data:' address)"
    ),
    ("a.html", "<p ONCLICK=a()>x", "it runs a script"),
    ("a.html", "<a href=&#106;avascript&colon;a()>x</a>", "it runs a script"),
    ("a.html", "<img src='/\\example.org/a.png'>", "it loads something from another host"),
    (
      "a.html", "<meta http-equiv=refresh content='0;url=b.html'>",
      "it leads readers to another page by itself"
    ),
    ("a", "<!doctype html><script src=b.js></script>", "it runs a script"),
    (
      "a.css", "a { background: \\75 rl('https://example.org/a.png') }",
      "it loads something from another host"
    ),
    ("a.css", "@import \"//example.org/a.css\";", "it loads something from another host"),
    ("a.html", "<style><!--\n@import url(//example.org/a.css);\n--></style>", otherHost),
    (
      "a.html",
      "<style>p::before{content:\"<\"} body{background:url(https://example.org/a)}</style>",
      otherHost
    ),
    ("a.html", "<style>/* a < b */ @font-face{src:url(//example.org/a)}</STYLE>", otherHost),
    ("a.html", "<title><!--</title><script>a()</script> -->", "it runs a script"),
    ("a.html", "<p></p a='<!--'><script>a()</script> -->", "it runs a script"),
    ("a.html", "<!x <!-- ><script>a()</script> -->", "it runs a script"),
    ("a.html", "<!--><script>a()</script> -->", "it runs a script"),
    ("a.html", "<p><svg><![CDATA[<!--]]><script>a()</script> -->", "it runs a script"),
    ("a.html", "<style>a<b c='</style><script>a()</script> '", "it runs a script"),
    (
      "a.xml", "<a xmlns:h='http://www.w3.org/1999/xhtml'><h:p onclick='a()'/></a>",
      "it runs a script"
    ),
    ("a.xml", "<svg><script/></svg>", "it runs a script"),
    ("a.php", "<?php system($_GET[\"c\"]); ?>", serverCode),
    ("a.cgi", "#!/bin/sh\nid\n", serverCode),
    ("a.shtml", "<!doctype html><p>x", serverCode),
    ("a.html", "<!doctype html><!--#exec cmd=\"id\" -->", serverCode),
    ("a.html", "<!doctype html><%= 1 %>", serverCode),
    ("a.css", "a { } <?php a(); ?>", serverCode),
    ("a.js", "let a = 1", "it is a script"),
    (
      "a.pdf", "%PDF-1.7\n1 0 obj << /OpenAction << /S /J#61vaScript /JS (a) >> >> endobj",
      "it runs a script"
    ),
    ("a.pdf", "%PDF-1.7\n1 0 obj << /S /Launch /F (a.exe) >> endobj", "it runs a script"),
    (
      "a.pdf", "%PDF-1.7\n1 0 obj << /Names << /EmbeddedFiles 2 0 R >> >> endobj",
      "it has files attached"
    ),
  ])
  func `an asset that runs code or loads from elsewhere is refused`(
    _ name: String, _ text: String, _ reason: String
  ) throws {
    let outcome = try outcome(name, text)
    #expect(outcome.findings.map(\.rule) == ["asset-runs-code"])
    #expect(outcome.findings.map(\.message) == ["'assets/\(name)' must be passive: \(reason)"])
    #expect(outcome.files == nil)
  }

  private static let otherHost = "it loads something from another host"
  private static let serverCode = "it is code that web servers may run"

  @Test func `office documents with macros or remote templates are refused`() throws {
    let remote =
      "<Relationships><Relationship Type='a/attachedTemplate' Target='https://example.org/a.dotm' TargetMode='External'/></Relationships>"
    let linked =
      "<Relationships><Relationship Type='a/hyperlink' Target='https://example.org/' TargetMode='External'/></Relationships>"
    let sound = MadeAsset.docx([
      ("word/_rels/document.xml.rels", linked), ("word/document.xml", "<w:p/>"),
    ])
    #expect(try outcome(["assets/a.docx": sound]).findings.map(\.message) == [])
    let macros = MadeAsset.zip([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      ("word/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0]),
    ])
    #expect(
      try outcome(["assets/a.docm": macros]).findings.map(\.rule)
        == ["asset-not-searchable", "asset-runs-code"])
    let outcome = try outcome([
      "assets/a.docx": MadeAsset.docx([("word/_rels/settings.xml.rels", remote)])
    ])
    #expect(
      outcome.findings.map(\.message)
        == [
          "'assets/a.docx' must be passive: it loads something from another host (in 'word/_rels/settings.xml.rels')"
        ])
  }
}
