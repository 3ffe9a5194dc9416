import SiteSupport
import TestSupport
import Testing

/// Two things of the content that would be written to one address are a finding with both places.
struct SharedAddressTests {
  private static func page(_ id: String, _ title: String) -> String {
    "---\nid: \(id)\ntitle: \(title)\n---\nWords.\n"
  }

  private func report(_ files: [String: String?]) throws -> String {
    try SmallSite(adding: files).buildReport()
  }

  @Test func `two folders whose names differ in capitals and blanks only`() throws {
    try expectReport(
      report([
        "pages/Field Work/index.md": Self.page("field", "Field work"),
        "pages/Field Work/boats.md": Self.page("boats", "Boats"),
        "pages/field-work/index.md": Self.page("field-again", "Field work again"),
        "pages/field-work/nets.md": Self.page("nets", "Nets"),
        "pages/field-work/deep/ropes.md": Self.page("ropes", "Ropes"),
      ]),
      """
      pages/field-work/deep/ropes.md:2:5: the folders 'pages/Field Work' and 'pages/field-work' must \
      not share the address 'field-work' [colliding-routes]
        help: move the pages of 'pages/field-work' into 'pages/Field Work', or rename one of the folders
        pages/Field Work/boats.md:2:5: a page in 'pages/Field Work'

      """)
  }

  @Test func `two folders of one folder`() throws {
    try expectReport(
      report([
        "pages/manual/Day One/a.md": Self.page("a", "A"),
        "pages/manual/day one/b.md": Self.page("b", "B"),
        "pages/manual/day-two/c.md": Self.page("c", "C"),
      ]),
      """
      pages/manual/day one/b.md:2:5: the folders 'pages/manual/Day One' and 'pages/manual/day one' must \
      not share the address 'manual/day-one' [colliding-routes]
        help: move the pages of 'pages/manual/day one' into 'pages/manual/Day One', or rename one of the \
      folders
        pages/manual/Day One/a.md:2:5: a page in 'pages/manual/Day One'

      """)
  }

  @Test func `a page and a folder without a page of its own`() throws {
    try expectReport(
      report([
        "pages/manual.md": Self.page("manual", "Manual"),
        "pages/manual/intake.md": Self.page("intake", "Intake"),
      ]),
      """
      pages/manual/intake.md:2:5: two pages must not share the address 'manual.html' [colliding-routes]
        help: move the page to 'pages/manual/index.md', which makes it the page of the folder; \
      otherwise give the page another 'id', or rename the folder 'pages/manual'
        pages/manual.md:2:5: the other page comes from here

      """)
  }

  @Test func `a page and a folder with a page of its own`() throws {
    try expectReport(
      report([
        "pages/manual.md": Self.page("manual", "Manual"),
        "pages/manual/index.md": Self.page("start", "The manual"),
      ]),
      """
      pages/manual/index.md:2:5: two pages must not share the address 'manual.html' [colliding-routes]
        help: give the page another 'id', or rename the folder 'pages/manual'
        pages/manual.md:2:5: the other page comes from here

      """)
  }

  @Test func `two pages of one folder`() throws {
    try expectReport(
      report([
        "pages/manual/_index.md": Self.page("first", "The manual"),
        "pages/manual/index.md": Self.page("second", "The manual again"),
      ]),
      """
      pages/manual/index.md:2:5: two pages must not share the address 'manual.html' [colliding-routes]
        help: a folder has one page: delete or rename 'pages/manual/_index.md' or 'pages/manual/index.md'
        pages/manual/_index.md:2:5: the other page comes from here

      """)
  }

  @Test func `a page, and a folder, named like a page that every site has`() throws {
    try expectReport(
      report([
        "pages/method.md": Self.page("method", "Method"),
        "pages/figures/more.md": Self.page("more", "More"),
      ]),
      """
      pages/figures/more.md:2:5: two pages must not share the address 'figures.html' [colliding-routes]
        help: Dossier makes a page of that name itself: choose another 'id', or another folder
      pages/method.md:2:5: two pages must not share the address 'method.html' [colliding-routes]
        help: Dossier makes a page of that name itself: choose another 'id', or another folder

      """)
  }

  @Test func `a file of the root and a page of a record`() throws {
    try expectReport(
      report(["static/law/example-law.html": "x", "static/about.html": "x"]),
      """
      static/about.html:1:1: 'static/about.html' must not take the place of 'about.html', which is a \
      page of the site [colliding-routes]
        help: rename or remove the file
        pages/about.md:2:5: the other comes from here
      static/law/example-law.html:1:1: 'static/law/example-law.html' must not take the place of \
      'law/example-law.html', which is a page of the site [colliding-routes]
        help: rename or remove the file
        legal/example.yml:1:7: the other comes from here

      """)
  }

  @Test func `two files of the root whose names differ in capitals only`() throws {
    try expectReport(
      report(["static/Proof.txt": "x", "static/proof.txt": "x"]),
      """
      static/proof.txt:1:1: 'Proof.txt' and 'proof.txt' must differ by more than case or accents' \
      encoding [colliding-routes]
        help: rename one of the two
        static/Proof.txt:1:1: the other comes from here

      """)
  }

  @Test func `folders of the same words in different places are different folders`() throws {
    try expectReport(
      report([
        "pages/manual/day/a.md": Self.page("a", "A"), "pages/notes/Day/b.md": Self.page("b", "B"),
      ]), "")
  }
}
