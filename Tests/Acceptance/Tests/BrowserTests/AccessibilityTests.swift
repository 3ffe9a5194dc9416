import Testing

/// Every kind of page in real Chromium, as readers with different screens and colours meet it.
@Suite("Pages in a browser")
struct AccessibilityTests {
  @Test(arguments: PageType.all)
  func everyPageTypeHasNoAccessibilityViolation(_ type: PageType) async throws {
    let violations = try await SiteTour.visit(type).violations
    #expect(violations == [])
  }

  @Test(arguments: PageType.all)
  func everyPageTypeFitsTheNarrowestPhoneWithoutScrollingSideways(_ type: PageType) async throws {
    let visit = try await SiteTour.visit(type)
    #expect(
      visit.narrowWidth <= PageVisit.narrowest,
      "these stick out: \(visit.widestElements.joined(separator: " "))")
  }

  @Test(arguments: PageType.all)
  func everyPageTypeHasExactlyOneMainHeading(_ type: PageType) async throws {
    let headings = try await SiteTour.visit(type).mainHeadings
    #expect(headings.count == 1, "the headings are \(headings)")
    #expect(!headings.contains(""), "the main heading must have words")
  }

  @Test(arguments: PageType.all)
  func everyPageTypeAsksNothingOfAnotherHost(_ type: PageType) async throws {
    let foreignRequests = try await SiteTour.visit(type).foreignRequests
    #expect(foreignRequests == [])
  }

  @Test(arguments: PageType.all)
  func everyPageTypeLeavesTheConsoleEmpty(_ type: PageType) async throws {
    let complaints = try await SiteTour.visit(type).complaints
    #expect(complaints == [])
  }
}
