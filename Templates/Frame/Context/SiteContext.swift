import HTML
package import Library
package import Records
package import Values

/// What all pages of one build share.
package struct SiteContext: Sendable {
  package let library: Library
  package let words: Words
  /// The stylesheet's path from the site's root; its name carries a hash of its bytes.
  package let stylesheet: String
  /// Each script's path from the site's root, named in the same way.
  package let scripts: [Script: String]
  /// The site's address with a slash at its end, when it is known.
  package let baseURL: String?
  /// The date used to calculate ages: `--clock`, or the edition's.
  package let today: Day
  /// The day that an old edition was closed, when the library is what it printed. Nil for today's.
  package let closed: Day?
  /// The sites from which closed editions are made, by their factsheets' identifiers.
  package var editions: [String: SiteContext] = [:]
  /// The addresses of today's site, so that an old edition links to nothing that is gone.
  package var routes: Set<String> = []
  /// Whether pages keep ``PageNotes``.
  package var keepsNotes = false
  /// The copies that pages offer, by the addresses of the pages.
  package var copies: [String: [PageCopy]] = [:]
  /// The pictures of single pages that other sites show, by the addresses of the pages.
  package var cards: [String: CardPicture] = [:]
  /// The countries in the order of the site's language.
  package let countriesByName: [Country]
  let legalItems = LegalItemTable()
  /// The sections that have something to show.
  private(set) var sections: [SiteSection: SectionLink] = [:]
  /// What is known of the pictures that the settings name, by their paths from the content folder.
  private(set) var pictures: [String: PictureFile] = [:]
  private var emptyRoutes: Set<String> = []
  private(set) var menu = SiteMenu()
  /// Each source as the foot of a page prints it, by its identifier: the same on every page.
  private var references: [String: KeptHTML] = [:]

  /// A source as the foot of a page prints it.
  func reference(to source: Source) -> KeptHTML? { references[source.id] }

  /// A factsheet as its page prints it: a closed edition with what was recorded of it, which today's
  /// records may say otherwise.
  package func printed(_ brief: Brief) -> Brief {
    guard library.isSuperseded(brief) else { return brief }
    return editions[brief.id]?.library.briefs[brief.id] ?? brief
  }

  /// A factsheet's title on other pages, in lists and feeds. An earlier edition is named as one.
  package func title(of brief: Brief) -> String { fullTitle(of: brief).text }

  /// The same in parts, for links.
  func fullTitle(of brief: Brief) -> EditionTitle {
    library.isSuperseded(brief)
      ? EditionTitle(of: printed(brief), words) : EditionTitle(newest: brief)
  }

  /// The title of a source, or what it is where it has none.
  package func title(of source: Source) -> String {
    guard source.isUntitled else { return source.title }
    return ReferenceNames(source: source, words: words, language: library.settings.language)
      .description
  }

  /// Whether an address is that of a section without anything to show.
  package func isEmptySection(at route: String) -> Bool {
    emptyRoutes.contains(route)
  }

  /// A page's full address, when the site's is known; the home page is the folder's own.
  package func address(of route: String) -> String? {
    baseURL.map { $0 + (route == Routes.home ? "" : route) }
  }

  package init(
    library: Library, words: Words, stylesheet: String, scripts: [Script: String],
    baseURL: String?, today: Day, closed: Day? = nil
  ) {
    self.closed = closed
    self.library = library
    self.words = words
    self.stylesheet = stylesheet
    self.scripts = scripts
    self.baseURL = baseURL
    self.today = today
    countriesByName = library.byName(library.countries)
    for source in library.sources {
      references[source.id] = KeptHTML {
        Templates.reference(to: source, notesUnseen: true, in: self)
      }
    }
    guard closed == nil else { return }
    let named = library.settings.looks.pictures
    for asset in library.assets where named.contains(asset.contentPath) {
      pictures[asset.contentPath] = PictureFile(asset.bytes)
    }
    let questions = PageContext(site: self, route: Routes.questions)
    sections = SectionLink.all(
      of: library, words: words, hasQuestions: OpenQuestion.areAny(in: questions))
    emptyRoutes = Set(SiteSection.allCases.filter { sections[$0] == nil }.compactMap(\.route))
    menu = SiteMenu(of: library, words: words, sections: sections)
  }
}
