package import HTML
package import JSON
package import Library
package import Records
package import Values

/// What a page template answers: the parts that the frame puts together.
package struct PageContent {
  /// The heading, and with the site's name the title of the window.
  package var title: String
  /// The language of the heading (BCP 47), when it is not the site's.
  package var titleLanguage: String?
  /// What sort of page it is, in two or three words above the heading.
  package var kicker: String?
  /// The heading in the subject's own language.
  package var nativeTitle: (text: String, language: String)?
  /// One or two sentences under the heading, and the description for search results.
  package var lead: String
  /// The pages above this one, after the home page.
  package var trail: [(label: String, route: String)] = []
  /// The pages of the same subject, this one among them.
  package var tabs: [PageTab] = []
  /// Whether it is a brief, which fits two sheets of paper.
  package var isBrief = false
  /// Which entry of the main navigation the page belongs to.
  package var navigation: SiteSection?
  /// A picture beside the heading.
  package var picture: HTML?
  /// Facts beside the edition, such as the programme's state.
  package var facts: [(term: String, value: HTML)] = []
  /// What stands across the page, above the contents: key figures, a map.
  package var opening: HTML = .empty
  package var sections: [PageSection] = []
  /// Sections on paper stand in two columns.
  package var hasTwoColumnsOnPaper = false
  package var hasContents = true
  /// Whether the page says how to cite it.
  package var isCitable = true
  package var reviewed: Day?
  /// The earlier edition of a factsheet that the page shows. Its own edition is named then, and not
  /// that of the site.
  package var earlierEdition: Brief?
  package var isDraft = false
  /// Whether people at risk may read it, who must be able to leave at once.
  package var bearsLeaveLink = false
  package var structuredData: [JSON] = []
  /// The pages before and after this one, where it is one of a row.
  package var neighbours: (previous: PageTree.Entry?, next: PageTree.Entry?) = (nil, nil)
  /// The records of the page as data.
  package var downloads: [(label: String, route: String)] = []

  package init(title: String, lead: String) {
    self.title = title
    self.lead = lead
  }
}

/// A part of a page with a heading, which the contents list.
package struct PageSection {
  package let id: String
  package let title: String
  package let body: HTML
  /// Prose that brings its own headings: these stand in the contents instead of `title`.
  package let ownHeadings: [(id: String, title: String)]?
  /// Whether it opens only when somebody asks for it, or follows a link into it. On paper it is open.
  package var isFolded = false

  package init(_ anchor: PageAnchor, _ title: String, _ body: HTML) {
    self.init(id: anchor.rawValue, title, body)
  }

  /// A part whose anchor depends on the content.
  package init(id: String, _ title: String, _ body: HTML) {
    self.id = id
    self.title = title
    self.body = body
    ownHeadings = nil
  }

  /// The part's headings, as the contents list them.
  var headings: [(id: String, title: String)] { ownHeadings ?? [(id, title)] }

  /// Prose with headings of its own.
  package init(prose body: HTML, headings: [(id: String, title: String)]) {
    id = ""
    title = ""
    self.body = body
    ownHeadings = headings
  }
}
