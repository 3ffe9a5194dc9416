import HTML
import Library
import Markdown
import Records

/// The points on which sources disagree, of the factsheet and of the country that it is about.
func briefDisputes(
  _ groups: [(name: String, disputes: [Dispute])], in page: PageContext
) -> PageSection? {
  guard !groups.allSatisfy(\.disputes.isEmpty) else { return nil }
  return page.section(.disputes, BriefWord.disputes) {
    """
    \(for: groups, { name, disputes in
      """
      \(for: disputes.indices, {
        disputeBox(disputes[$0], id: "page-dispute-\(name)-\($0 + 1)", in: page)
      })
      """
    })
    """
  }
}

/// How many questions the page shows as open: in their own section and in the text.
func openQuestionsFact(
  _ disputes: [Dispute], in bodies: [Prose?], _ page: PageContext
) -> [(term: String, value: HTML)] {
  let listed = disputes.count
  let count = listed + bodies.reduce(0) { $0 + ($1?.disputedCount ?? 0) }
  guard count > 0 else { return [] }
  let text = page.words(BriefWord.questionsHere, ["n": page.words.number(count)])
  let value: HTML = listed > 0 ? "<a href=\"#\(PageAnchor.disputes)\">\(text)</a>" : HTML.text(text)
  return [(page.words(BriefWord.openQuestions), value)]
}

extension Prose {
  /// How many callouts of the text say that something is disputed.
  var disputedCount: Int {
    segments.count { if case .phrase(.calloutDisputed) = $0 { true } else { false } }
  }
}

/// The editions before this one: on the newest page all of them, on an earlier one the last and the
/// way to the others. Nil when it is the first.
func briefEditions(_ brief: Brief, newest: Brief? = nil, in page: PageContext) -> PageSection? {
  let library = page.frame.library
  let brief = library.briefs[brief.id] ?? brief
  let editions =
    newest == nil
    ? library.earlierEditions(of: brief)
    : brief.supersedes.flatMap { library.briefs[$0] }.map { [$0] } ?? []
  guard !editions.isEmpty else { return nil }
  return page.section(.editions, BriefWord.editions) {
    """
    <ul>\(for: editions, { edition in
      "<li><a href=\"\(page.href(to: edition))\">\(editionName(edition, in: page))</a></li>"
    })\(newest.map { newest in
      """
      <li><a href="\(page.href(to: newest))#\(PageAnchor.editions)">\(page.words(BriefWord.allEditions))</a></li>
      """ as HTML
    })</ul>
    """
  }
}

/// An edition with its day, where that is recorded.
func editionName(_ brief: Brief, in page: PageContext) -> String {
  guard let published = brief.published else {
    return page.words(BriefWord.edition, ["edition": brief.edition])
  }
  return page.words(
    BriefWord.editionOf, ["edition": brief.edition, "date": page.words.date(published)])
}

/// What a reader should know of the documents that the factsheet rests on. Nil without a note.
func briefNote(_ brief: Brief, in page: PageContext) -> PageSection? {
  brief.note.map { note in
    page.section(.note, BriefWord.noteOnSources) { "<p>\(note)</p>" }
  }
}

/// Which edition of the factsheet the page shows, as a fact beside the edition of the site.
func briefEditionFact(_ brief: Brief?, in page: PageContext) -> [(term: String, value: HTML)] {
  brief.map { [(page.words(BriefWord.factsheet), HTML.text(editionName($0, in: page)))] } ?? []
}
