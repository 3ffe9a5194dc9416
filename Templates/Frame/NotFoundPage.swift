import HTML
import Records

/// What an address that leads nowhere shows: that there is nothing, and where to go instead.
package func notFoundPage(in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(title: words(NotFoundWord.title), lead: words(NotFoundWord.lead))
  content.hasContents = false
  content.isCitable = false
  if let ways = waysIn(in: page) {
    content.sections = [PageSection(.instead, words(NotFoundWord.instead), ways)]
  }
  return content
}
