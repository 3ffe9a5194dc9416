import Diagnostics
import HTML
import Library
import Records
import Values

/// The site's own style sheet and its pictures for tabs. Empty where it has none.
func ownLooks(in page: PageContext) -> HTML {
  let looks = page.frame.library.settings.looks
  return """
    \(looks.stylesheet.map { ownStylesheet($0.value, in: page) })\
    \(for: looks.favicon, { icon($0.value, in: page) })
    """
}

private func ownStylesheet(_ path: String, in page: PageContext) -> HTML {
  """
  <link\(page.note(.asset(path))) rel="stylesheet" href="\(page.href(toFile: path))">

  """
}

private func icon(_ path: String, in page: PageContext) -> HTML {
  let type = page.frame.pictures[path]?.format.mediaType
  return """
    <link\(page.note(.asset(path))) rel="icon"\(if: type, { " type=\"\($0)\"" }) \
    href="\(page.href(toFile: path))">

    """
}

/// The picture that other sites show next to a link to a page (ogp.me). They need a full address, so there
/// is none where the site doesn't know its own.
func socialPicture(in page: PageContext) -> HTML {
  guard let picture = page.frame.library.settings.looks.socialPicture,
    let base = page.frame.baseURL
  else { return .empty }
  let path = picture.file.value
  let size = page.frame.pictures[path]?.size
  let address = base + Routes.percentEncoded(Library.Asset.route(of: path))
  return """
    <meta property="og:image" content="\(address)">
    \(size.map { """
      <meta property="og:image:width" content="\($0.width)">
      <meta property="og:image:height" content="\($0.height)">

      """ as HTML })\
    <meta property="og:image:alt" content="\(picture.alternative ?? "")">
    <meta name="twitter:card" content="summary_large_image">

    """
}
