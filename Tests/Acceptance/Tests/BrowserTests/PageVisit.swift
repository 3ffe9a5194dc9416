import Foundation

/// What a reader with a desktop, and one with a phone, meet on one page.
struct PageVisit: Sendable {
  /// One way of looking at a page.
  struct Look: Sendable, Hashable, CustomStringConvertible {
    /// The screen's width in CSS pixels.
    let width: Int
    /// The colours that the reader asked for.
    let scheme: WebDriver.ColorScheme

    /// A few words for a failing test.
    var description: String { "\(width) px, \(scheme.rawValue)" }
  }

  /// The narrowest screen that must do without scrolling sideways (WCAG 2.2, 1.4.10).
  static let narrowest = 320
  /// The looks in which accessibility is checked: each width and each scheme once, since colours
  /// don't depend on the width.
  static let looks = [Look(width: 1280, scheme: .light), Look(width: 360, scheme: .dark)]

  /// What axe found, each with the look in which it did.
  private(set) var violations: [String] = []
  /// How wide the page is on the narrowest screen.
  let narrowWidth: Int
  /// What sticks out of the narrowest screen.
  let widestElements: [String]
  /// The text of every `h1`.
  let mainHeadings: [String]
  /// Every address that the page asked for which is not in the site's folder.
  let foreignRequests: [String]
  /// What the browser's console complained about, such as a file that is not there.
  let complaints: [String]

  /// Looks at `page` in every way, in a window that may have shown other pages before.
  init(of page: URL, in site: URL, with browser: WebDriver, _ axe: AxeRunner) async throws {
    // Forget what the page before left in the logs.
    _ = try await browser.log("performance")
    _ = try await browser.log("browser")

    try await browser.resize(width: Self.narrowest)
    try await browser.prefer(.light)
    try await browser.open(page)
    // Not compared with `innerWidth`: a phone zooms out until a page that is too wide fits.
    narrowWidth = try await browser.execute("return document.scrollingElement.scrollWidth")
    widestElements = try await browser.execute(Self.elementsWiderThan, [.int(Self.narrowest)])
    mainHeadings = try await browser.execute(
      "return [...document.querySelectorAll('h1')].map(h => h.textContent.trim())")

    for look in Self.looks {
      try await browser.resize(width: look.width)
      try await browser.prefer(look.scheme)
      violations += try await axe.violations(in: browser).map { "\(look): \($0)" }
    }

    foreignRequests = try await Self.requests(in: browser).filter {
      !$0.hasPrefix(site.absoluteString) && !$0.hasPrefix("data:")
    }
    complaints = try await browser.log("browser").map { "\($0.level): \($0.message)" }
  }

  /// The addresses that Chromium asked for, reached or not, from its network events.
  private static func requests(in browser: WebDriver) async throws -> [String] {
    struct Event: Decodable {
      struct Message: Decodable {
        let method: String
        let params: Parameters
      }
      struct Parameters: Decodable { let request: Request? }
      struct Request: Decodable { let url: String? }
      let message: Message
    }
    return try await browser.log("performance").compactMap { entry in
      let event = try JSONDecoder().decode(Event.self, from: Data(entry.message.utf8)).message
      return event.method == "Network.requestWillBeSent" ? event.params.request?.url : nil
    }
  }

  /// Names the innermost elements that end right of a line, or whose words do.
  private static let elementsWiderThan = """
    const edge = arguments[0];
    const isWide = element => element.getBoundingClientRect().right > edge + 0.5
      || (element.scrollWidth > element.clientWidth && element.clientWidth > 0
        && getComputedStyle(element).overflowX === 'visible');
    return [...document.body.querySelectorAll('*')]
      .filter(element => isWide(element) && ![...element.children].some(isWide))
      .slice(0, 5)
      .map(element => element.outerHTML.slice(0, 80));
    """
}
