import HTML
import Library
package import Records

/// The legal framework of a region: its own instruments, and what its members agreed.
package func regionLawPage(_ region: Region, in page: PageContext) -> PageContent {
  let entries = regionEntries(region, in: page)
  var content = PageContent(
    title: page.words(LegalWord.titleOfRegion, ["region": region.name]),
    lead: page.words(
      region.members.isEmpty ? LegalWord.leadOfRegionAlone : .leadOfRegion, naming: "region",
      region.name))
  content.navigation = .law
  content.trail = regionTrail(region, in: page)
  content.tabs = regionTabs(region, in: page)
  content.facts = timelineFacts(entries, in: page)
  content.downloads = instrumentFiles(in: page)
  content.sections = timelineSections(entries, eras: region.eras, in: page)
  return content
}

/// What stands on the timeline of a region.
func regionEntries(_ region: Region, in page: PageContext) -> TimelineEntries {
  TimelineEntries(
    page.library.instruments(of: region) + page.library.agreements(among: region),
    in: page.library)
}
