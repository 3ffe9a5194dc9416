package import HTML
import Library
import Records

/// What stands at an old address: a link to the page that has taken its place, taken at once.
///
/// It is no page of the site to those who count pages: search engines are told to pass it over and
/// where the page is now, and no list, feed or sitemap has it.
///
/// - Parameters:
///   - target: The page's route, with an anchor if need be.
///   - label: What the page is called.
///   - hasVanished: Whether the old page is gone and the target is merely the nearest one.
///   - page: The old address.
package func movedPage(
  to target: String, label: String, hasVanished: Bool, in page: PageContext
) -> HTML {
  let settings = page.library.settings
  let link = page.href(target).text
  let address = page.site.address(of: target) ?? link
  let title = page.words(hasVanished ? MovedWord.vanished : MovedWord.moved)
  let goTo = page.words(MovedWord.goTo, ["page": label])
  return page.filled(
    """
    <!doctype html>
    <html\(pageLanguage(in: page))>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title) · \(settings.title)</title>
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=\(link)">
    <link rel="canonical" href="\(url: address)">
    <link rel="stylesheet" href="\(page.href(page.site.stylesheet))">
    \(ownLooks(in: page))\
    </head>
    <body>
    <main class="wrap" id="main">
    <header class="title"><div><h1>\(title)</h1>
    <p class="lead"><a href="\(url: link)">\(goTo)</a></p></div></header>
    </main>
    </body>
    </html>

    """)
}
