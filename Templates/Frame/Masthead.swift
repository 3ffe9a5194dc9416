import Diagnostics
import HTML
import Library
import Records

/// The site's name and the main navigation.
func masthead(of content: PageContent, in page: PageContext) -> HTML {
  """
  <header class="site"><div class="wrap"><a class="skip" href="#main">\
  \(page.words(LayoutWord.skipToContent))</a><a class="brand" href="\(page.href(Routes.home))">\
  \(brand(in: page))</a>\(leaveLink(of: content, in: page))\(navigation(of: content, in: page))\
  </div></header>
  """
}

/// The site's name, with its logo before it or in place of it.
private func brand(in page: PageContext) -> HTML {
  let settings = page.frame.library.settings
  let name = settings.shortTitle ?? settings.title
  guard let logo = settings.looks.logo else { return "\(name)" }
  let picture: HTML = """
    <img\(page.note(.asset(logo.file.value))) class="logo" \
    src="\(page.href(toFile: logo.file.value))" alt="\(logo.alternative ?? "")">
    """
  return logo.alternative == nil ? "\(picture)\(name)" : picture
}

private func navigation(of content: PageContent, in page: PageContext) -> HTML {
  let menu = page.frame.menu
  guard !menu.entries.isEmpty else { return .empty }
  return """
    <nav aria-label="\(page.words(LayoutWord.mainNavigation))"><ul>\(for: menu.entries, { entry in
      item(entry, of: content, in: page)
    })</ul></nav>
    """
}

private func item(_ entry: SiteMenu.Entry, of content: PageContent, in page: PageContext) -> HTML {
  switch entry {
  case .link(let link): return "<li>\(anchor(link, of: content, in: page))</li>"
  case .group(let label, let links):
    let isCurrent = links.contains {
      page.frame.menu.mark(of: $0, on: page.route, in: content.navigation) != nil
    }
    return """
      <li><details class="more\(isCurrent ? " current" : "")"><summary>\(label)</summary><ul>\
      \(for: links, { "<li>\(anchor($0, of: content, in: page))</li>" })</ul></details></li>
      """
  }
}

private func anchor(_ link: SiteMenu.Link, of content: PageContent, in page: PageContext) -> HTML {
  switch link.address {
  case .web(let address): return "<a href=\"\(url: address)\" rel=\"external\">\(link.label)</a>"
  case .route(let route):
    let mark = page.frame.menu.mark(of: link, on: page.route, in: content.navigation)
    return """
      <a href="\(page.href(route))"\(if: mark, { " aria-current=\"\($0)\"" })>\(link.label)</a>
      """
  }
}

/// Where the page stands in the site.
func breadcrumb(of content: PageContent, in page: PageContext) -> HTML {
  guard page.route != Routes.home else { return .empty }
  let home = (label: page.words(LayoutWord.home), route: Routes.home)
  let trail = content.trail.filter { !page.frame.isEmptySection(at: $0.route) }
  return """
    <nav class="crumbs wrap" aria-label="\(page.words(LayoutWord.breadcrumb))"><ol>\
    \(for: [home] + trail, { "<li><a href=\"\(page.href($0.route))\">\($0.label)</a></li>" })\
    <li aria-current="page">\(content.title)</li></ol></nav>
    """
}
