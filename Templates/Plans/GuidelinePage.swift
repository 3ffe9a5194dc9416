import Diagnostics
import HTML
import Library
package import Records

/// One numbered set: sections with letters, items whose numbers run on, each with an anchor.
package func guidelinePage(_ set: Guideline, in page: PageContext) -> PageContent {
  let words = page.words
  let numbered = set.numberedItems
  var content = PageContent(
    title: set.title, lead: set.summary ?? words(GuidelineWord.defaultLead))
  content.kicker = words.label(set.type)
  content.trail = [(words(LayoutWord.plans), Routes.plans)]
  content.navigation = .plans
  content.reviewed = set.header.reviewed
  content.isDraft = set.header.isDraft
  content.hasTwoColumnsOnPaper = true
  content.facts = [(words(GuidelineWord.items), HTML.text(words.number(numbered.count)))]
  content.downloads = dataFiles("guidelines")

  var sections = [
    PageSection(.set, words(GuidelineWord.whatItIs), setFacts(set, in: page))
  ]
  if let body = set.body { sections.append(proseSection(body, of: set, in: page)) }
  var first = 1
  for (index, section) in set.sections.enumerated() {
    sections.append(
      PageSection(
        id: "page-section-\(index + 1)", sectionTitle(section, in: page),
        sectionBody(section, from: first, in: page)))
    first += section.items.count
  }
  if !set.header.disputes.isEmpty {
    sections.append(
      PageSection(
        .questions, words(GuidelineWord.openQuestions), disputeBoxes(of: set, in: page)))
  }
  let users = page.library.users(of: set.key)
  if !users.isEmpty {
    sections.append(
      PageSection(.named, words(GuidelineWord.alsoNamed), usesByKind(users, in: page)))
  }
  content.sections = sections
  return content
}

private func sectionTitle(_ section: Guideline.Section, in page: PageContext) -> String {
  guard let letter = section.letter else { return section.title }
  return page.words(GuidelineWord.sectionTitle, ["letter": letter, "title": section.title])
}

private func setFacts(_ set: Guideline, in page: PageContext) -> HTML {
  let words = page.words
  let library = page.library
  var facts = [Fact(words(GuidelineWord.kind), text: words.label(set.type))]
  let places =
    library.byName(set.countries).map { page.link($0) }
    + library.regions.resolve(set.regions).map { page.link($0) }
  if !places.isEmpty {
    facts.append(Fact(words(GuidelineWord.countries), places.joined(separator: ", ")))
  }
  let issuers = linkList(set.issuedBy, of: library.organizations, in: page)
  facts.append(
    Fact(
      words(GuidelineWord.issuedBy),
      issuers.isEmpty ? doubt(words(GuidelineWord.notStated)) : issuers))
  if let instrument = set.instrument {
    facts.append(
      Fact(words(GuidelineWord.instrument), page.link(instrument, in: library.instruments)))
  }
  if let difference = countDifference(of: set, in: page) {
    facts.append(Fact(words(GuidelineWord.items), doubt(difference)))
  }
  return """
    \(factList(facts))\(set.sections.count > 1 ? "<p>\(words(GuidelineWord.runningNumbers))</p>" as HTML : .empty)\
    \(if: set.note, { "<p>\($0)</p>" })\
    <p class="meta">\(words(GuidelineWord.takenFrom))\(page.cite(set.header.sources))</p>
    """
}

/// How many items the source says there are, where that is not how many there are.
private func countDifference(of set: Guideline, in page: PageContext) -> String? {
  let words = page.words
  let shown = set.sections.reduce(0) { $0 + $1.items.count }
  guard let stated = set.statedCount?.value, stated != shown else { return nil }
  return words(
    GuidelineWord.countDiffers, ["stated": words.number(stated), "shown": words.number(shown)])
}

private func sectionBody(
  _ section: Guideline.Section, from first: Int, in page: PageContext
) -> HTML {
  let words = page.words
  let last = first + section.items.count - 1
  let range =
    first == last
    ? words(GuidelineWord.oneItem, ["n": String(first)])
    : words(GuidelineWord.itemsFromTo, ["from": String(first), "to": String(last)])
  let items = section.items.enumerated().map { index, item in
    itemRow(item, number: first + index, in: page)
  }
  return """
    <p class="meta">\(range)</p>\(if: section.note, { "<p>\($0)</p>" })\
    <ol class="numbered" start="\(first)">\(items)</ol>
    """
}

private func itemRow(_ item: Guideline.Item, number: Int, in page: PageContext) -> HTML {
  let words = page.words
  let anchor = Guideline.anchor(number)
  let link = words(GuidelineWord.itemLink, ["n": String(number)])
  let label = item.label.map {
    "<strong>\(words(GuidelineWord.label, ["label": $0]))</strong> " as HTML
  }
  let text: HTML = "<p>\(label)\(item.text)\(page.cite(item.sources))</p>"
  let points: HTML =
    item.items.isEmpty ? "" : "<ul>\(for: item.items, { "<li>\($0)</li>" })</ul>"
  let facts = itemFacts(item, in: page).map {
    "<div><dt>\($0.term)</dt> <dd>\($0.value)</dd></div>" as HTML
  }
  return """
    <li id="\(anchor)" value="\(number)">\
    <a class="no" href="#\(anchor)" aria-label="\(link)">\(number)</a>\(text)\(points)\
    \(facts.isEmpty ? nil : "<dl class=\"meta\">\(facts)</dl>" as HTML)\
    \(if: item.note, { "<p class=\"note\">\($0)</p>" })</li>
    """
}

private func itemFacts(_ item: Guideline.Item, in page: PageContext) -> [Fact] {
  let words = page.words
  let library = page.library
  var facts: [Fact] = []
  if !item.addressees.isEmpty {
    facts.append(
      Fact(words(GuidelineWord.addressees), text: item.addressees.joined(separator: "; ")))
  }
  if let group = item.group { facts.append(Fact(words(GuidelineWord.group), text: group)) }
  if !item.indicators.isEmpty {
    facts.append(
      Fact(words(GuidelineWord.measuredBy), text: item.indicators.joined(separator: " ")))
  }
  if !item.answers.isEmpty {
    let links = item.answers.map { number -> HTML in
      "<a href=\"#\(Guideline.anchor(number))\">\(number)</a>"
    }
    facts.append(Fact(words(GuidelineWord.answers), links.joined(separator: ", ")))
  }
  let lists: [(GuidelineWord, HTML)] = [
    (.figures, linkList(item.figures, of: library.figures, in: page)),
    (.instruments, linkList(item.instruments, of: library.instruments, in: page)),
    (.organizations, linkList(item.organizations, of: library.organizations, in: page)),
  ]
  return facts + lists.filter { !$0.1.isEmpty }.map { Fact(words($0.0), $0.1) }
}

extension Guideline: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.guidelines) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(GuidelineWord.whatItIs)]
  }

  package func content(in page: PageContext) -> PageContent { guidelinePage(self, in: page) }
}
