import SiteSupport
import TestSupport
import Testing

/// What the style sheet of a site may load.
struct StylesheetTests {
  private func report(_ files: [String: String?]) throws -> String {
    try SmallSite(
      adding: files.merging([
        "site.yml": SmallSite.settings + "stylesheet: assets/look/own.css\n"
      ]) { $1 }
    ).buildReport()
  }

  private static let hill = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n"

  @Test func `loads files of the site and data within addresses`() throws {
    try expectReport(
      report([
        "assets/look/own.css": """
        @import "sub/more.css";
        body { background: url("../my%20hill.svg?v=2#top") }
        p { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"); filter: url(#blur) }
        /* url(gone.svg) */

        """,
        "assets/look/sub/more.css": "em { background: url(../../map.svg) }\n",
        "assets/my hill.svg": Self.hill,
      ]), "")
  }

  @Test func `names each address that leads to no file, with its line and column`() throws {
    try expectReport(
      report([
        "assets/look/own.css": """
        @import "mroe.css";
        body { background: url(hill.svg) }
        p { background: url(/assets/hill.svg); cursor: url('') }
        q { background: url(../../../hill.svg) }
        /* ភ្នំ */ b { background: url(none/at-all.png) }

        """,
        "assets/look/more.css": "em { background: url(gone.svg) }\n",
        "assets/hill.svg": Self.hill,
      ]),
      """
      assets/look/own.css:1:10: 'mroe.css' must lead to a file of the site, and there is no \
      'assets/look/mroe.css' [style-address-missing]
        help: did you mean 'more.css'?
      assets/look/own.css:2:24: 'hill.svg' must lead to a file of the site, and there is no \
      'assets/look/hill.svg' [style-address-missing]
        help: did you mean '../hill.svg'?
      assets/look/own.css:3:21: '/assets/hill.svg' must be a path from the style sheet, without '/' at \
      its beginning [style-address-missing]
        help: did you mean '../hill.svg'?
      assets/look/own.css:3:53: an address in a style sheet must not be empty [style-address-missing]
        help: put the file there, or correct the address
      assets/look/own.css:4:21: '../../../hill.svg' must not lead out of the site [style-address-missing]
        help: did you mean '../hill.svg'?
      assets/look/own.css:5:32: 'none/at-all.png' must lead to a file of the site, and there is no \
      'assets/look/none/at-all.png' [style-address-missing]
        help: put the file there, or correct the address

      """)
  }

  @Test func `loads nothing from another host, nor does what it imports`() throws {
    try expectReport(
      report([
        "assets/look/own.css": """
        @import url(//fonts.example/css?family=Own);
        @import 'more.css';

        """,
        "assets/look/more.css": "@font-face { src: url(https://fonts.example/own.woff2) }\n",
        "assets/unused.css": "a { background: url(gone.svg) }\n",
      ]),
      """
      assets/look/more.css:1:23: 'https://fonts.example/own.woff2' is on another host, and a style \
      sheet of the site must load nothing from there [style-from-elsewhere]
        help: save the file in 'assets/' and write its path from the style sheet
      assets/look/own.css:1:13: '//fonts.example/css?family=Own' is on another host, and a style sheet \
      of the site must load nothing from there [style-from-elsewhere]
        help: save the file in 'assets/' and write its path from the style sheet

      """)
  }

  @Test func `two style sheets may import each other`() throws {
    try expectReport(
      report([
        "assets/look/own.css": "@import 'more.css';\n",
        "assets/look/more.css": "@import 'own.css';\n",
      ]), "")
  }
}
