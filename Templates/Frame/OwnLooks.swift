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
    \(for: looks.favicon, { icon($0.value, in: page) })\
    \(looks.touchIcon.map { touchIcon($0.value, in: page) })
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

/// The picture of the site on the first screen of a telephone.
private func touchIcon(_ path: String, in page: PageContext) -> HTML {
  """
  <link\(page.note(.asset(path))) rel="apple-touch-icon" href="\(page.href(toFile: path))">

  """
}

/// The picture that other sites show next to a link to a page (ogp.me). They need a full address, so there
/// is none where the site doesn't know its own.
func socialPicture(in page: PageContext) -> HTML {
  guard let base = page.frame.baseURL else { return cardForm("summary") }
  if let card = page.frame.cards[page.route] {
    return socialPicture(
      base + card.path, (ShareCard.width, ShareCard.height), alternative: card.alternative)
  }
  guard let picture = page.frame.library.settings.looks.socialPicture else {
    return cardForm("summary")
  }
  let path = picture.file.value
  return socialPicture(
    base + Routes.percentEncoded(Library.Asset.route(of: path)),
    page.frame.pictures[path]?.size.map { ($0.width, $0.height) },
    alternative: picture.alternative ?? "")
}

private func socialPicture(
  _ address: String, _ size: (width: Int, height: Int)?, alternative: String
) -> HTML {
  """
  <meta property="og:image" content="\(address)">
  \(size.map { """
    <meta property="og:image:width" content="\($0.width)">
    <meta property="og:image:height" content="\($0.height)">

    """ as HTML })\
  <meta property="og:image:alt" content="\(alternative)">
  \(cardForm("summary_large_image"))
  """
}

/// How large a picture sites show that read the cards of Twitter; title, text and picture are those above.
private func cardForm(_ form: String) -> HTML {
  """
  <meta name="twitter:card" content="\(form)">

  """
}
