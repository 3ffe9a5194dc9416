import Cassets
package import HTML
import Library
package import Records
import Values

/// The picture that other sites show next to a link to a country or region, as a page of its size: the name, the
/// sentence, and what was found first. A browser draws it.
package func shareCard(of brief: Brief, in page: PageContext) -> HTML {
  let settings = page.library.settings
  let country = brief.country.flatMap { page.library.countries[$0] }
  let region = brief.region.flatMap { page.library.regions[$0] }
  let name = country?.name ?? region?.name ?? brief.title
  let native = country.flatMap { nativeName(of: $0, in: page) }
  let outline = country.flatMap { countryOutline($0, size: .large, in: page) }
  return page.filled(
    """
    <!doctype html>
    <html\(pageLanguage(in: page))>
    <head>
    <meta charset="utf-8">
    <title>\(name)</title>
    <link rel="stylesheet" href="\(page.href(page.site.stylesheet))">
    <link rel="stylesheet" href="\(page.href(ShareCard.stylesheet))">
    </head>
    <body class="card">
    <p class="brand">\(settings.title)</p>
    <div class="what"><div><h1>\(name)</h1>\
    \(native.map { native -> HTML in
      """
      <p class="native"\(languageAttribute(LanguageTag(native.language), in: page))>\(native.text)</p>
      """
    })<p class="lead">\(brief.summary)</p></div>\(outline)</div>
    \(firstFinding(of: brief, in: page))
    <p class="foot">\(if: page.frame.baseURL, { "\(Routes.host(of: $0)) · " })\
    \(page.words(LayoutWord.editionOfDate, ["date": page.words.date(settings.date)]))</p>
    </body>
    </html>

    """)
}

/// The first finding that has a number, without its sources. Nil where no finding has one.
private func firstFinding(of brief: Brief, in page: PageContext) -> HTML? {
  brief.findings.lazy.compactMap { finding -> HTML? in
    guard let figure = finding.figure.flatMap({ page.library.figures[$0] }) else { return nil }
    return """
      <p class="found"><b>\(largeNumber(figure, in: page))</b> <span>\(finding.text)</span></p>
      """
  }.first
}

/// What all such pictures share.
package enum ShareCard {
  /// In pixels, as other sites want it.
  package static let (width, height) = (1200, 630)
  /// Where a card finds its style sheet, beside that of the site.
  package static let stylesheet = "assets/card.css"
  package static var style: [UInt8] { [UInt8](card_css()) }

  /// The address of the picture of a page: `cards/countries/cambodia.png`.
  package static func path(of route: String) -> String {
    "cards/" + (route.hasSuffix(".html") ? String(route.dropLast(".html".count)) : route) + ".png"
  }
}

/// The picture of a page that other sites show, and what it shows in words.
package struct CardPicture: Sendable {
  package let path: String
  package let alternative: String

  package init(path: String, alternative: String) {
    (self.path, self.alternative) = (path, alternative)
  }
}
