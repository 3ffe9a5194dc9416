import HTML
import JSON
import Library
import Records

/// The document head: title, description, stylesheet, scripts, feed and the page as linked data.
func head(of content: PageContent, in page: PageContext) -> HTML {
  let settings = page.frame.library.settings
  let title =
    page.route == Routes.home ? settings.title : "\(content.title) · \(settings.title)"
  let address = page.address
  return """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    \(description(of: content, as: "name=\"description\""))\
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta property="og:title" content="\(title)">
    \(description(of: content, as: "property=\"og:description\""))\
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="\(settings.title)">
    \(address.map { canonical($0) })\
    \(socialPicture(in: page))<link rel="stylesheet" href="\(stylesheet(in: page))">
    \(ownLooks(in: page))\(for: page.scripts, { script($0, in: page) })\(address.map { _ in feed(in: page) })\
    \(for: content.structuredData, linkedData)\(page.note(.endOfHead))</head>
    """
}

/// The lead as a description, where the page has one.
private func description(of content: PageContent, as attribute: HTML) -> HTML {
  if content.lead.isEmpty { return .empty }
  return """
    <meta \(attribute) content="\(content.lead)">

    """
}

private func stylesheet(in page: PageContext) -> HTML {
  let link = page.href(page.site.stylesheet)
  return page.notes == nil ? "\(link)" : page.note(.stylesheet(link))
}

private func linkedData(_ json: JSON) -> HTML {
  """
  <script type="application/ld+json">\
  \(KeptHTML(trusted: json.bytes(indented: false, for: .scriptElement)))</script>

  """
}

/// Most pages have none. Not modules: browsers refuse to load those from a disk.
private func script(_ script: Script, in page: PageContext) -> HTML {
  guard let path = page.site.scripts[script] else { return .empty }
  return """
    <script src="\(page.href(path))" defer></script>

    """
}

/// The feed exists only where the site knows its address.
private func feed(in page: PageContext) -> HTML {
  """
  <link rel="alternate" type="application/atom+xml" \
  title="\(page.frame.library.settings.title)" href="\(page.href("feed.xml"))">

  """
}

private func canonical(_ address: String) -> HTML {
  """
  <link rel="canonical" href="\(url: address)">
  <meta property="og:url" content="\(address)">

  """
}
