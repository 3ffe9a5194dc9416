package import HTML
import Library
package import Records
import Values

/// The first page of a country's archive: it leads to the country's own at once, and says what the archive is.
package func startPage(of country: Country, in page: PageContext) -> HTML {
  let settings = page.library.settings
  let link = page.href(Routes.record(country, in: page.library)).text
  let words = page.words
  let note = words(
    StartWord.note, ["site": settings.title, "date": words.date(settings.date)])
  let newest: HTML? = page.address.map { address in
    "<p>\(filled(words(StartWord.newest), hole: "address", with: "<a href=\"\(url: address)\">\(address)</a>"))</p>"
  }
  return page.filled(
    """
    <!doctype html>
    <html\(pageLanguage(in: page))>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(country.name) · \(settings.title)</title>
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=\(link)">
    <link rel="stylesheet" href="\(page.href(page.site.stylesheet))">
    </head>
    <body>
    <main class="wrap" id="main">
    <header class="title"><div><h1>\(country.name)</h1>
    <p class="lead"><a href="\(url: link)">\(words(StartWord.open, ["page": country.name]))</a></p></div></header>
    <p>\(note)</p>\(newest)
    </main>
    </body>
    </html>

    """)
}
