import TestSupport
import Testing

/// The files that `site.yml` names for the looks of the site.
struct SiteFileCheckTests {
  /// A picture of 12 by 6 pixels.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x0C, 0x00, 0x00, 0x00, 0x06, 0x08, 0x00, 0x00, 0x00, 0x00, 0xD2,
    0x85, 0x20, 0x5D, 0x00, 0x00, 0x00, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x60,
    0xA0, 0x26, 0x00, 0x00, 0x00, 0x4E, 0x00, 0x01, 0xE8, 0x9A, 0xE4, 0x9B, 0x00, 0x00, 0x00,
    0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func report(adding lines: String) throws -> String {
    try SmallSite(addingBytes: [
      "site.yml": Array((SmallSite.settings + lines).utf8),
      "assets/card.png": Self.png, "assets/card.jpg": Self.png,
      "assets/own.css": Array("p { color: red }\n".utf8),
      "assets/fonts/a.woff2": Array("wOF2abcd".utf8),
      "assets/fonts/b.ttf": Array("wOFFabcd".utf8), "static/mark.ico": [0, 0, 1, 0, 1, 0],
    ]).report()
  }

  @Test func takesFilesOfTheRightKinds() throws {
    let lines = """
      logo: {file: assets/map.svg, alt: Example evidence}
      favicon: [assets/map.svg, static/mark.ico]
      social-picture: {file: assets/card.png, alt: A map of two countries}
      stylesheet: assets/own.css
      fonts: {family: A, file: assets/fonts/a.woff2, licence: OFL 1.1, weight: [100, 900]}

      """
    try expectReport(report(adding: lines), "")
  }

  @Test func reportsEachThatIsMissingOrOfAnotherKind() throws {
    let lines = """
      logo: map.svg
      favicon: [assets/map.svgz, assets/own.css]
      social-picture: {file: assets/map.svg, alt: A map}
      stylesheet: assets/map.svg
      fonts:
        - {family: A, file: assets/fonts/b.ttf, licence: OFL 1.1}
        - {family: B, file: assets/card.png, licence: OFL 1.1}

      """
    try expectReport(
      report(adding: lines),
      """
      site.yml:13:7: 'map.svg' must be a file below 'assets/' or 'static/' [site-file-unfit]
        help: did you mean 'assets/map.svg'?
      site.yml:14:11: there must be a file 'assets/map.svgz' in the content folder [site-file-unfit]
        help: did you mean 'assets/map.svg'?
      site.yml:14:28: 'assets/own.css' must be a picture as SVG, PNG, ICO, JPEG, GIF or WebP \
      [site-file-unfit]
      site.yml:15:24: 'assets/map.svg' is SVG, and a social picture must be PNG, JPEG, GIF or WebP \
      [site-file-unfit]
      site.yml:16:13: 'assets/map.svg' must be a style sheet whose name ends in '.css' \
      [site-file-unfit]
      site.yml:18:23: 'assets/fonts/b.ttf' holds WOFF, so its name must end in '.woff' \
      [site-file-unfit]
      site.yml:19:23: 'assets/card.png' must be a font as WOFF2, WOFF, TTF or OTF [site-file-unfit]

      """)
    try expectReport(
      report(adding: "logo: assets/card.jpg\n"),
      """
      site.yml:13:7: 'assets/card.jpg' holds PNG, so its name must end in '.png' [site-file-unfit]

      """)
  }

  @Test func asksForWhatAFileCantSay() throws {
    try expectReport(
      report(
        adding: """
          social-picture: assets/card.png
          contact: the editors
          report: {phone: 1}
          fonts: {family: A, file: assets/fonts/a.woff2, weight: [900, 100], style: bold}

          """),
      """
      site.yml:13:17: 'social-picture' must say under 'alt' what the picture shows [missing-key]
        help: social-picture: {file: assets/card.png, alt: WORDS}
      site.yml:14:10: 'the editors' must be one e-mail address or one address on the web [wrong-type]
        help: an address for letters goes under 'post': {post: ..., email: ...}
      site.yml:15:9: a contact must have an 'email', a 'web' or a 'post' address [missing-key]
      site.yml:15:10: 'phone' is not a key that is known here [unknown-key]
        note: known keys: email, web, post
      site.yml:16:8: 'licence' must be given [missing-key]
        help: licence: the terms that allow you to publish the file, such as the SIL Open Font License
      site.yml:16:56: 'weight' must be a number from 1 to 1000, or two in order [wrong-type]
        help: write 'weight: 400', or 'weight: [100, 900]' for a variable font
      site.yml:16:75: 'bold' must be one of 'normal' or 'italic' [unknown-choice]

      """)
  }
}
