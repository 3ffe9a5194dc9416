import HTML
import Library
import Records

/// The site's name and the main navigation.
func masthead(of content: PageContent, in page: PageContext) -> HTML {
  let settings = page.frame.library.settings
  return """
    <header class="site"><div class="wrap"><a class="skip" href="#main">\
    \(page.words(LayoutWord.skipToContent))</a><a class="brand" href="\(page.href(Routes.home))">\
    \(settings.shortTitle ?? settings.title)</a>\(leaveLink(of: content, in: page))<nav aria-label="\
    \(page.words(LayoutWord.mainNavigation))"><ul>\(for: PageContent.Navigation.allCases, {
      navigationItem($0, of: content, in: page)
    })</ul></nav></div></header>
    """
}

private func navigationItem(
  _ entry: PageContent.Navigation, of content: PageContent, in page: PageContext
) -> HTML {
  guard let (label, route) = target(of: entry, in: page) else { return .empty }
  return """
    <li><a href="\(page.href(route))"\(content.navigation != entry
      ? nil : page.route == route ? " aria-current=\"page\"" : " aria-current=\"true\"")>\
    \(label)</a></li>
    """
}

/// Where an entry leads, or nil when the site has nothing there.
private func target(
  of entry: PageContent.Navigation, in page: PageContext
) -> (label: String, route: String)? {
  let library = page.frame.library
  switch entry {
  case .countries: return (page.words(LayoutWord.countries), Routes.countries)
  case .region:
    guard let region = library.settings.region.flatMap({ library.regions[$0] }) else { return nil }
    return (page.words(LayoutWord.region), Routes.record(region, in: library))
  case .law where !library.hasLaw, .organizations where !library.hasDirectory,
    .plans where !library.hasPlans, .figures where library.figures.isEmpty:
    return nil
  case .law: return (page.words(LayoutWord.legalFramework), Routes.law)
  case .organizations: return (page.words(LayoutWord.organizations), Routes.organizations)
  case .plans: return (page.words(LayoutWord.plans), Routes.plans)
  case .figures: return (page.words(LayoutWord.figures), Routes.figures)
  case .sources: return (page.words(LayoutWord.sources), Routes.sources)
  case .about:
    if let about = library.aboutPage {
      return (page.words(LayoutWord.about), Routes.record(about, in: library))
    }
    if library.pages.isEmpty { return nil }
    return (page.words(RecordKindWord.pages), Routes.folder(PageTree.top, in: library))
  }
}

/// Where the page stands in the site.
func breadcrumb(of content: PageContent, in page: PageContext) -> HTML {
  guard page.route != Routes.home else { return .empty }
  let home = (label: page.words(LayoutWord.home), route: Routes.home)
  return """
    <nav class="crumbs wrap" aria-label="\(page.words(LayoutWord.breadcrumb))"><ol>\
    \(for: [home] + content.trail, { "<li><a href=\"\(page.href($0.route))\">\($0.label)</a></li>" })\
    <li aria-current="page">\(content.title)</li></ol></nav>
    """
}
