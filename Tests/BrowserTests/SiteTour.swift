import ToolSupport

/// One visit to every kind of page, in one browser, made once for all tests.
///
/// One page after the other: many windows at a time would be slower, and could run out of memory.
enum SiteTour {
  /// What was met on an example of this kind of page.
  static func visit(_ type: PageType) async throws -> PageVisit {
    guard let visit = try await tour.value[type] else {
      throw ToolError.failed("the tour", because: "'PageType.all' must list '\(type.name)'")
    }
    return try visit.get()
  }

  private static let tour = Task { () throws -> [PageType: Result<PageVisit, any Error>] in
    let site = try BuiltSite.folder
    let axe = try AxeRunner()
    return try await WebDriver.session { browser in
      var visits: [PageType: Result<PageVisit, any Error>] = [:]
      for type in PageType.all {
        do {
          let page = try BuiltSite.page(type)
          visits[type] = .success(
            try await PageVisit(of: page, in: site, with: browser, axe))
        } catch {
          // The next page can still be looked at.
          visits[type] = .failure(error)
        }
      }
      return visits
    }
  }
}
