import HTML
import Library
import Records

/// Who takes part in which agreement: instruments by countries, the bilateral ones by their
/// parties, and what no document tells.
package func participationPage(in page: PageContext) -> PageContent {
  let words = page.words
  let library = page.library
  let countries = library.participationCountries
  let treaties = library.multilateralInstruments
  guard treaties.count * countries.count <= mostCells else {
    return participationIndex(treaties, in: page)
  }
  let rows = ParticipationRow.multilateral(for: countries, in: library)
  let bilateral = ParticipationRow.bilateral(in: library)
  var content = PageContent(
    title: words(ParticipationWord.title), lead: words(ParticipationWord.lead))
  content.navigation = .law
  content.trail = [(words(LegalWord.title), Routes.law)]
  content.downloads = dataFiles("participation")
  content.facts = facts(rows, bilateral: bilateral, in: page)
  // In the order in which they are read, because sources are numbered as they are cited.
  if !rows.isEmpty, !countries.isEmpty {
    content.sections.append(
      PageSection(
        .multilateral, words(ParticipationWord.multilateral),
        """
        <p class="intro measure">\(words(ParticipationWord.multilateralRule))</p>\
        <p class="intro measure">\(words(ParticipationWord.multilateralReading))</p>\
        \(participationMatrix(rows, of: countries, in: page))
        """))
  }
  if !bilateral.isEmpty {
    content.sections.append(
      PageSection(
        .bilateral, words(ParticipationWord.bilateral),
        """
        <p class="intro measure">\(words(ParticipationWord.bilateralIntro))</p>\
        \(bilateralTable(bilateral, in: page))
        """))
  }
  content.sections.append(participationGaps(rows, bilateral: bilateral, of: countries, in: page))
  if let disputes = participationDisputes(rows + bilateral, in: page) {
    content.sections.append(disputes)
  }
  // The table needs the width that the contents would take: they stand above it in a line.
  content.hasContents = false
  content.opening = """
    <nav aria-label="\(words(LayoutWord.onThisPage))"><ul class="jump">\
    \(for: content.sections, { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" })</ul></nav>
    """
  return content
}

/// How much of the table is known, beside the edition.
private func facts(
  _ rows: [ParticipationRow], bilateral: [ParticipationRow], in page: PageContext
) -> [(term: String, value: HTML)] {
  let words = page.words
  let cells = rows.flatMap(\.cells)
  let known = cells.count(where: \.isKnown)
  // As many as the section below has points.
  let disputed = (rows + bilateral).flatMap(\.answers).count(where: \.isDisputed)
  func counted(_ count: Int, _ anchor: PageAnchor) -> HTML {
    "<a href=\"#\(anchor)\">\(words.number(count))</a>"
  }
  var facts: [(term: String, value: HTML)] = [
    (
      words(ParticipationWord.instruments),
      HTML.text(
        words(
          ParticipationWord.instrumentCounts,
          ["n": words.number(rows.count), "others": words.number(bilateral.count)]))
    )
  ]
  if !cells.isEmpty {
    facts.append(
      (
        words(ParticipationWord.known),
        HTML.text(
          words(
            ParticipationWord.knownOfAll,
            ["n": words.number(known), "all": words.number(cells.count)]))
      ))
    facts.append(
      (words(ParticipationWord.notKnown), counted(cells.count - known, .notKnown)))
  }
  if disputed > 0 {
    facts.append(
      (words(ParticipationWord.sourcesDisagree), counted(disputed, .disagreements)))
  }
  return facts
}
