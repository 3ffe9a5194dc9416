import HTML

/// A copy of a page, or of a country, that the same build makes.
package enum PageCopy: Sendable, Equatable {
  /// The page as PDF.
  case paper(String)
  /// The pages of a country in an archive.
  case archive(String)

  var path: String {
    switch self {
    case .paper(let path), .archive(let path): path
    }
  }

  var word: LayoutWord {
    switch self {
    case .paper: .copyOnPaper
    case .archive: .copyOffline
    }
  }
}

/// The copies that a page offers, in one line. Nil where it has none.
func pageCopies(in page: PageContext) -> HTML? {
  guard page.site.closed == nil, let copies = page.frame.copies[page.route] else { return nil }
  return """
    <p class="meta screen">\(page.words(LayoutWord.copies)) \
    \(for: copies, separator: ", ", { "<a href=\"\(page.href($0.path))\">\(page.words($0.word))</a>" })</p>
    """
}
