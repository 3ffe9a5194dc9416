import Diagnostics
import Exports
import Foundation
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Loose pages in folders: their addresses, their order, and the ways between them.
@Suite struct PageFolderTests {
  private static func page(_ id: String, _ more: String = "", _ body: String = "Words.") -> String {
    "---\nid: \(id)\ntitle: Page \(id)\n\(more)---\n\n\(body)\n"
  }

  private static let files: [String: String?] = [
    "pages/manual/index.md": page("manual", "summary: How to work with us.\norder: 2\n"),
    "pages/manual/intake.md": page("intake", "order: 10\n"),
    "pages/manual/zeal.md": page("zeal", "order: -1\n"),
    "pages/manual/archive.md": page("archive"),
    "pages/manual/Field Work/boats.md": page("boats", "", "See [intake](../intake.md)."),
    "pages/manual/Field Work/cars.md": page("cars", "", "[Boats](page:boats)"),
    "pages/terms.md": page("terms", "order: 1\n"),
    "pages/contact.md": page("contact"),
  ]

  private static func site(_ changes: [String: String?] = [:]) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files.merging(changes) { $1 })
  }

  private static func links(in part: Substring?) -> [String] {
    (part ?? "").split(separator: "<a href=\"").dropFirst().map { link in
      String(link.prefix { $0 != "\"" })
    }
  }

  private static func part(_ start: String, of html: String, until end: String) -> Substring? {
    html.range(of: start).map { html[$0.upperBound...] }
      .flatMap { rest in rest.range(of: end).map { rest[..<$0.lowerBound] } }
  }

  @Test func `the address follows the folders of the file`() throws {
    let site = try Self.site()
    for path in [
      "manual.html", "manual/intake.html", "manual/field-work/boats.html",
      "manual/field-work.html", "terms.html",
    ] {
      #expect(site[path] != nil, "\(path)")
    }
    let boats = try #require(site["manual/field-work/boats.html"])
    #expect(boats.contains("<a href=\"../../manual/intake.html\">intake</a>"))
    let cars = try #require(site["manual/field-work/cars.html"])
    #expect(cars.contains("<a href=\"../../manual/field-work/boats.html\">Boats</a>"))
  }

  @Test func `a folder's page lists what is in it, by order and then by title`() throws {
    let html = try #require(try Self.site()["manual.html"])
    let list = Self.part("<ul class=\"entries\">", of: html, until: "</ul>")
    #expect(
      Self.links(in: list) == [
        "manual/zeal.html", "manual/intake.html", "manual/field-work.html", "manual/archive.html",
      ])
  }

  @Test func `a folder without a page gets a list that bears its name`() throws {
    let html = try #require(try Self.site()["manual/field-work.html"])
    #expect(html.contains("<h1>Field work</h1>"))
    #expect(!html.contains("class=\"lead\""))
    #expect(!html.contains("name=\"description\""))
    let list = Self.part("<ul class=\"entries\">", of: html, until: "</ul>")
    #expect(
      Self.links(in: list) == [
        "../manual/field-work/boats.html", "../manual/field-work/cars.html",
      ])
  }

  @Test func `the pages of a folder lead to the one before and the one after`() throws {
    let site = try Self.site()
    func pager(_ path: String) throws -> [String] {
      Self.links(
        in: Self.part("<nav class=\"pager\"", of: try #require(site[path]), until: "</nav>"))
    }
    #expect(try pager("manual/zeal.html") == ["../manual/intake.html"])
    #expect(
      try pager("manual/intake.html") == ["../manual/zeal.html", "../manual/field-work.html"])
    #expect(
      try pager("manual/field-work.html") == ["../manual/intake.html", "../manual/archive.html"])
    #expect(try pager("manual/field-work/boats.html") == ["../../manual/field-work/cars.html"])
    // At the top only pages with an order are a row.
    #expect(try pager("terms.html") == ["manual.html"])
    #expect(try pager("manual.html") == ["terms.html"])
    #expect(try pager("contact.html") == [])
  }

  @Test func `each page is below its folders and the page about the site`() throws {
    let bare = try Self.site(["pages/about.md": nil])
    let html = try #require(bare["manual/field-work/boats.html"])
    let crumbs = Self.part("<nav class=\"crumbs wrap\"", of: html, until: "</nav>")
    #expect(
      Self.links(in: crumbs) == [
        "../../index.html", "../../pages.html", "../../manual.html", "../../manual/field-work.html",
      ])
    let about = try Self.site(["pages/about.md": Self.page("about")])
    let top = try #require(about["about.html"])
    #expect(
      Self.links(in: Self.part("<ul class=\"entries\">", of: top, until: "</ul>")) == [
        "terms.html", "manual.html", "contact.html",
      ])
    #expect(about["pages.html"] == nil)
    let boats = try #require(about["manual/field-work/boats.html"])
    #expect(boats.contains("<a href=\"../../about.html\">Page about</a>"))
  }

  @Test func `every page is linked from another`() throws {
    let site = try Self.site(["pages/about.md": nil])
    let pages = site.files.map(\.path).filter { $0.hasSuffix(".html") && $0 != "404.html" }
    let linked = Set(
      pages.flatMap { path in
        Self.links(in: site[path].map { $0[...] }).map { $0.replacing("../", with: "") }
      })
    for path in ["pages.html", "manual.html", "manual/field-work.html"]
      + ["boats", "cars"].map({
        "manual/field-work/\($0).html"
      }) + ["manual/intake.html", "contact.html"]
    {
      #expect(linked.contains(path), "\(path)")
    }
  }

  @Test func `a draft is in no list`() throws {
    let site = try Self.site([
      "pages/manual/intake.md": Self.page("intake", "draft: true\n"),
      "pages/manual/Field Work/boats.md": Self.page("boats"),
    ])
    let html = try #require(site["manual.html"])
    #expect(!html.contains("intake"))
    #expect(try #require(site["manual/zeal.html"]).contains("field-work.html\" rel=\"next\""))
  }

  @Test func `a folder at the address of another page is reported`() throws {
    let report = try SmallSite(adding: ["pages/law/courts.md": Self.page("courts")]).build()
      .findings
    #expect(report.map(\.message) == ["two pages must not share the address 'law.html'"])
    #expect(report.first?.range?.start.line == 2)
  }

  @Test func `a folder whose name makes no address is reported`() throws {
    expectReport(
      try SmallSite(adding: ["pages/ច្បាប់/courts.md": Self.page("courts")]).report(),
      """
      pages/ច្បាប់/courts.md:2:5: the folder 'ច្បាប់' must have a name in letters a to z and digits, \
      for its address [bad-identifier]
        help: rename the folder

      """)
  }

  @Test func `an order must be a whole number`() throws {
    expectReport(
      try SmallSite(adding: ["pages/a.md": Self.page("a", "order: first\n")]).report(),
      """
      pages/a.md:4:8: 'first' must be a whole number [wrong-type]
        help: write digits only, without separators or a unit

      """)
  }
}
