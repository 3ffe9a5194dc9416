import ProgramSupport
import ToolSupport

/// One visit to every kind of page, made once for all tests, in one browser session.
enum SiteTour {
  /// What was found on the example of this kind of page.
  static func visit(_ type: PageType) async throws -> PageVisit {
    guard let visit = try await visits.value[type] else {
      throw ToolError.failed("the tour", because: "'PageType.all' must list '\(type.name)'")
    }
    return try visit.get()
  }

  private typealias Visits = [PageType: Result<PageVisit, any Error>]

  private static let visits = Task { () throws -> Visits in
    let axe = try AxeRunner()
    return try await WebDriver.session { browser in
      var visits: Visits = [:]
      for type in PageType.all {
        do {
          visits[type] = .success(
            try await PageVisit(of: type.url, in: type.site.folder, with: browser, axe))
        } catch {
          // The next page can still be looked at.
          visits[type] = .failure(error)
        }
      }
      return visits
    }
  }
}
