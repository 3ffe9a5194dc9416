import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The picture of a timeline, measured as Chromium draws it.
@Suite("The timeline's picture")
struct TimelineStripTests {
  private static let widths = [768, 1280, 1920]

  @Test func noLabelTouchesAnotherOnTheSitesOwnTimelines() async throws {
    let site = try BuiltSite.own.folder
    for page in ["law.html", "countries/cambodia/law.html", "regions/asean/law.html"] {
      let sights = try await sights(of: site.appendingPathComponent(page))
      #expect(sights.map(\.collisions) == Self.widths.map { _ in [] }, "\(page)")
      #expect(sights.allSatisfy { $0.labels > 20 }, "\(page): \(sights.map(\.labels))")
    }
  }

  @Test func twoHundredDatedInstrumentsStayLegible() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try writeContent(in: folder)
    let output = folder.url.appendingPathComponent("Output")
    let run = try DossierExecutable.run([
      "build", "--content", folder.url.appendingPathComponent("Content").path,
      "--output", output.path,
    ])
    try #require(run.status == 0, "\(run.errorText)")

    let sights = try await sights(of: output.appendingPathComponent("law.html"))
    #expect(sights.map(\.collisions) == Self.widths.map { _ in [] })
    // Every dated and undated instrument has its label, and none is smaller than 11 pixels.
    #expect(sights.allSatisfy { $0.labels >= 240 }, "\(sights.map(\.labels))")
    #expect(sights.allSatisfy { $0.smallest >= 11 }, "\(sights.map(\.smallest))")
  }

  @Test func aPhoneHasASentenceInPlaceOfThePicture() async throws {
    struct Shown: Decodable {
      let picture: String
      let isSentenceSeen: Bool
    }
    let page = try BuiltSite.own.folder.appendingPathComponent("law.html")
    let shown: Shown = try await WebDriver.session { browser in
      try await browser.resize(width: 360)
      try await browser.open(page)
      return try await browser.execute(
        """
        const sentence = document.querySelector(".strip-box > p").getBoundingClientRect();
        return {picture: getComputedStyle(document.querySelector("svg.strip")).display,
                isSentenceSeen: sentence.width > 200 && sentence.height > 10};
        """)
    }
    #expect(shown.picture == "none")
    #expect(shown.isSentenceSeen)
  }

  /// What the picture shows at each width.
  private func sights(of page: URL) async throws -> [Sight] {
    try await WebDriver.session { browser in
      var sights: [Sight] = []
      for width in Self.widths {
        try await browser.resize(width: width)
        try await browser.open(page)
        sights.append(try await browser.execute(Self.look))
      }
      return sights
    }
  }

  private struct Sight: Decodable {
    let labels: Int
    /// The height of the smallest letter's line, in CSS pixels.
    let smallest: Double
    /// Pairs of texts that cover each other, and texts that leave the picture.
    let collisions: [String]
  }

  private static let look = """
    const strip = document.querySelector("svg.strip");
    const frame = strip.getBoundingClientRect();
    const texts = [...strip.querySelectorAll("text")].map(text => {
      const box = text.getBoundingClientRect();
      return {words: text.textContent, left: box.left, right: box.right, top: box.top + 2,
        bottom: box.bottom - 2, height: box.height};
    }).filter(text => text.words.length > 0);
    const collisions = texts.filter(text => text.right > frame.right + 1
      || text.left < frame.left - 1).map(text => text.words + " leaves the picture");
    texts.sort((one, other) => one.top - other.top);
    for (let first = 0; first < texts.length; first++) {
      for (let second = first + 1; second < texts.length; second++) {
        if (texts[second].top >= texts[first].bottom) break;
        if (texts[second].left < texts[first].right && texts[first].left < texts[second].right) {
          collisions.push(texts[first].words + " and " + texts[second].words);
        }
      }
    }
    return {labels: strip.querySelectorAll("text.tag").length, collisions,
      smallest: Math.min(...texts.map(text => text.height))};
    """

  /// A site with 200 dated instruments of all shapes, and 40 without a date.
  private func writeContent(in folder: TemporaryFolder) throws {
    let dates = ["", "-03", "-11-12", "~", "?"]
    let scopes = ["national", "bilateral", "regional", "global"]
    let words = ["Law", "Prakas on shelters", "MEMORANDUM", "Guidelines for witnesses", "SOP"]
    let instruments = (0..<240).map { number -> String in
      let year = 1995 + number * 7 % 30
      let date =
        number % 9 == 0 ? "\(year)/\(year + 3)" : "\(year)\(dates[number % dates.count])"
      let events =
        number < 200 ? "[{type: adopted, date: \"\(date)\", sources: report}]" : "[]"
      return """
        - id: instrument-\(number)
          title: \(words[number % words.count]) number \(number) of the Kingdom, with a long title
          kind: law
          scope: \(scopes[number % scopes.count])
          events: \(events)
          sources: report

        """
    }
    let files = [
      "Content/site.yml": """
      title: Many laws
      tagline: A site for a test.
      description: A site for a test.
      statement: This site was made for a test.
      language: en
      publisher: The editors
      edition: 2026-11
      date: 2026-11-21

      """,
      "Content/sources/report.yml": "- {id: report, type: report, title: Report, issued: 2022}\n",
      "Content/legal/many.yml": instruments.joined(),
    ]
    try folder.write(files)
  }
}
