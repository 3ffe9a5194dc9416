import HTML
import Library
import Records

/// A region in two pages of paper, in the order of a country's brief. The long text is on the page of the
/// factsheet itself.
func regionBrief(_ region: Region, _ brief: Brief, in page: PageContext) -> PageContent {
  var content = PageContent(title: region.name, lead: brief.summary)
  content.kicker = page.words(RegionWord.brief)
  content.isBrief = true
  frameRegion(&content, region, brief: brief, in: page)
  content.tabs = regionTabs(region, in: page)
  content.hasContents = false
  content.opening = page.opening { briefOpening(brief, in: page) }
  content.sections = [
    briefCharts(brief, in: page),
    regionBriefLaw(region, in: page),
    regionMembers(region, in: page),
    briefNotKnown(brief, in: page),
    regionBriefBodies(region, brief, in: page),
    briefContents(brief, in: page),
  ].compactMap { $0 }
  return content
}

/// The region's own agreements and programmes of law, those in force first.
private func regionBriefLaw(_ region: Region, in page: PageContext) -> PageSection? {
  guard page.library.hasLegalFramework(region) else { return nil }
  return page.section(.law, BriefWord.lawAndTreaties) {
    let own = page.library.instruments(of: region).filter {
      !$0.isPolicyEvent && $0.type.meaning != .report
    }
    let all = regionEntries(region, in: page).instruments.count
    let count = page.words.count(all, CountryWord.oneInstrument, CountryWord.instruments)
    return """
      \(lawMarks(own, under: .regionLaw, in: page))\
      <p class="meta"><a href="\(page.href(Routes.law(of: region)))">\(count)</a></p>
      """
  }
}

private func regionBriefBodies(
  _ region: Region, _ brief: Brief, in page: PageContext
) -> PageSection? {
  let bodies = organizations(of: region, in: page)
  let focal = focalPoint(of: brief, in: page)
  guard focal != nil || !bodies.isEmpty else { return nil }
  return page.section(.organizations, BriefWord.whoWorks) {
    let list: HTML? =
      bodies.isEmpty ? nil : "<p>\(for: bodies, separator: ", ", { page.link($0) })</p>"
    return "\(focal.map { factList([$0]) })\(list)"
  }
}
