import Comparison
import TestSupport
import Testing

/// The pages of a change are found without looking at all pages.
@Suite struct PageIndexTests {
  @Test func findsPagesByTheirLinksAndFolders() {
    let index = PageIndex([
      "law.html": ["law/a.html", "index.html"], "law/a.html": ["law.html"], "law/b.html": [],
      "law-b.html": ["law/a.html"], "lawn/c.html": [],
    ])
    #expect(index.pages(linkingTo: "law/a.html").sorted() == ["law-b.html", "law.html"])
    #expect(index.pages(linkingTo: "nowhere.html") == [])
    #expect(Array(index.pages(below: "law/")) == ["law/a.html", "law/b.html"])
    #expect(index.pages(below: "zoo/").isEmpty)
    #expect(index.pages(below: "a/").isEmpty)
    #expect(index.contains("law.html") && index.contains("lawn/c.html"))
    #expect(!index.contains("law") && !index.contains("zoo.html"))
    #expect(!PageIndex([:]).contains("law.html"))
  }

  /// With a look at every page for each of them it would be four hundred million looks.
  @Test func tenThousandChangesAskTenThousandPages() {
    let routes = (0..<20_000).map { "law/\($0).html" }
    var found = 0
    let time = processorTime {
      let index = PageIndex(
        Dictionary(uniqueKeysWithValues: routes.map { ($0, [$0, "law.html"]) }))
      for route in routes {
        found += index.pages(linkingTo: route).count + index.pages(below: route + "/").count
      }
    }
    #expect(found == 20_000)
    #expect(time < .seconds(20), "\(time)")
  }
}
