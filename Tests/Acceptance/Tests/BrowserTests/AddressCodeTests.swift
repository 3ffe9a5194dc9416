import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The code on a printed brief, read by a program that reads such codes from pictures.
@Suite("The code with the address of a brief")
struct AddressCodeTests {
  /// Addresses of several lengths, each of which needs a code of another size.
  @Test(arguments: [
    "https://a.example/", "https://evidence.example.org/site/",
    "https://evidence.example.org/" + String(repeating: "deep/", count: 8),
    "https://evidence.example.org/" + String(repeating: "deep/", count: 14),
    "https://evidence.example.org/" + String(repeating: "deep/", count: 20),
    "https://evidence.example.org/" + String(repeating: "deep/", count: 25),
    "https://evidence.example.org/" + String(repeating: "deep/", count: 30),
  ])
  func aReaderFindsTheAddressOnTheFirstSheet(base: String) async throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    try site.build(["--base-url", base])
    let page = URL(fileURLWithPath: site.output + "/countries/cambodia.html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      #expect(try await Self.codes(on: browser.printed()) == "\(base)countries/cambodia.html\n")
    }
  }

  @Test func theCodeIsOnPaperOnly() async throws {
    let page = try BuiltSite.golden.folder.appendingPathComponent("countries/arvenia.html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      let display: String = try await browser.execute(
        "return getComputedStyle(document.querySelector('.code')).display")
      #expect(display == "none")
      #expect(
        try await Self.codes(on: browser.printed())
          == "https://example.org/countries/arvenia.html\n")
    }
  }

  /// What a reader finds in the picture of the first sheet.
  private static func codes(on pdf: Data) throws -> String {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appendingPathComponent("page.pdf")
    try pdf.write(to: file)
    let picture = folder.url.appendingPathComponent("sheet")
    let drawn = try RunTool.run(
      try ToolPaths.program("pdftoppm"),
      ["-r", "200", "-png", "-f", "1", "-l", "1", "-singlefile", file.path, picture.path])
    #expect(drawn.status == 0, "\(drawn.errorText)")
    return try RunTool.run(
      try ToolPaths.program("zbarimg"), ["--quiet", "--raw", picture.path + ".png"]
    ).outputText
  }
}
