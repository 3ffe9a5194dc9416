import HTML

/// What the style sheet prints in the margins of each sheet: the page's title and its address. They are
/// attributes, because no rule of one page may be in the page itself (its policy allows no style there).
func paperNames(of content: PageContent, in page: PageContext) -> HTML {
  let title = page.route == Routes.home ? nil : content.title
  return """
    \(if: title, { " data-title=\"\($0)\"" })\(if: page.address, { " data-address=\"\($0)\"" })
    """
}

/// The address of a brief as a code that a telephone reads, on paper only. Nil where the site doesn't know
/// its address, or where that is too long.
func addressCode(of content: PageContent, in page: PageContext) -> HTML? {
  guard content.isBrief, !page.onlyHeadings, let code = page.address.flatMap({ QRCode($0) }) else {
    return nil
  }
  let side = code.size + 2 * 4
  return """
    <svg class="code" viewBox="-4 -4 \(side) \(side)" role="img" \
    aria-label="\(page.words(LayoutWord.addressCode))"><path d="\(code.path)"/></svg>
    """
}
