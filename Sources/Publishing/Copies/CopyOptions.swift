/// Which copies of pages are made besides the site.
package struct CopyOptions: Sendable {
  /// Whether each country gets an archive that opens without a network.
  package var hasArchives = false
  /// Which pages are printed, and by which browser. Nil where none are.
  package var paper: Paper?

  package init() {}

  /// Pages as PDF files.
  package struct Paper: Sendable {
    let chromium: Chromium
    /// Addresses of pages, such as `law.html`; those of all briefs where there are none.
    let pages: [String]
    /// Whether the browser also draws the pictures that other sites show.
    let hasCards: Bool
    /// Called after each file with how many are done, and how many there are.
    let progress: @Sendable (_ done: Int, _ all: Int) -> Void

    package init(
      _ chromium: Chromium, pages: [String], hasCards: Bool = false,
      progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
    ) {
      (self.chromium, self.pages, self.progress) = (chromium, pages, progress)
      self.hasCards = hasCards
    }
  }
}

/// A copy of pages could not be made, and so no site is.
package struct CopyFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
