import ProgramSupport
import ToolSupport

/// One visit to every kind of page, made once for all tests.
///
/// In two windows, one for each core of a small machine; in each, one page after the other. More
/// windows would be slower, and could run out of memory.
enum SiteTour {
  /// What was met on an example of this kind of page.
  static func visit(_ type: PageType) async throws -> PageVisit {
    for tour in tours {
      if let visit = try await tour.value[type] { return try visit.get() }
    }
    throw ToolError.failed("the tour", because: "'PageType.all' must list '\(type.name)'")
  }

  private typealias Visits = [PageType: Result<PageVisit, any Error>]

  private static let tours = [0, 1].map { window in
    Task {
      let types = PageType.all.enumerated().filter { $0.offset % 2 == window }.map(\.element)
      return try await visits(types)
    }
  }

  private static func visits(_ types: [PageType]) async throws -> Visits {
    let site = try BuiltSite.folder
    let axe = try AxeRunner()
    return try await WebDriver.session { browser in
      var visits: Visits = [:]
      for type in types {
        do {
          let page = try BuiltSite.page(type)
          visits[type] = .success(try await PageVisit(of: page, in: site, with: browser, axe))
        } catch {
          // The next page can still be looked at.
          visits[type] = .failure(error)
        }
      }
      return visits
    }
  }
}
