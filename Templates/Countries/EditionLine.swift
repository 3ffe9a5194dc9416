import HTML
import Library
import Records
import Values

/// What edition this is, who last looked, how old the evidence is and how many sources are cited.
func editionLine(of content: PageContent, in page: PageContext) -> HTML {
  let words = page.words
  let settings = page.library.settings
  var facts: [(term: String, value: HTML)] = []
  if content.earlierEdition == nil {
    facts.append((words(LayoutWord.edition), HTML.text(words.edition(settings.edition))))
  }
  // The day of the edition is no review: nobody said that this page was read again on it.
  if let reviewed = content.reviewed {
    facts.append(
      (
        words(LayoutWord.lastReviewed),
        "<time datetime=\"\(reviewed.text)\">\(words.date(reviewed))</time>"
      ))
  }
  if !page.sources.isEmpty {
    facts.append((words(LayoutWord.evidenceFrom), HTML.text(evidenceAge(in: page))))
    let count = words(LayoutWord.citedCount, ["n": words.number(page.sources.count)])
    facts.append((words(LayoutWord.sources), "<a href=\"#\(PageAnchor.sources)\">\(count)</a>"))
  }
  facts += content.facts
  return """
    <dl class="edition">\(for: facts, {
      "<div><dt>\($0.term)</dt> <dd>\($0.value)</dd></div>"
    })</dl>
    """
}

/// The day by which every record of a page had been reviewed; nil where one never was.
func reviewOfAll<Item: Record>(_ records: some Sequence<Item>) -> Day? {
  let days = records.map(\.header.reviewed)
  return days.contains(nil) ? nil : days.compactMap { $0 }.min()
}

/// From which years the cited documents are, and how old the newest of them is.
private func evidenceAge(in page: PageContext) -> String {
  let words = page.words
  let dates = page.sources.compactMap(\.source.issued?.date)
  let undated = page.sources.count - dates.count
  guard let oldest = dates.min(),
    let newest = dates.map({ $0.hasNoUpperBound ? $0.lower : $0.upper }).max()
  else {
    return words(LayoutWord.evidenceUndated)
  }
  let first = oldest.lower.year
  let years = first == newest.year ? String(first) : "\(first)–\(newest.year)"
  // A closed edition is read for years: nothing on it is of this year for ever.
  if page.site.closed != nil {
    return undated == 0
      ? years : words(LayoutWord.evidenceYearsUndated, ["years": years, "n": String(undated)])
  }
  let age = page.site.today.year - newest.year
  let ageWords: String =
    switch age {
    case ...0: words(LayoutWord.ageThisYear)
    case 1: words(LayoutWord.ageOneYear)
    default: words(LayoutWord.ageYears, ["n": String(age)])
    }
  guard undated > 0 else {
    return words(LayoutWord.evidenceYears, ["years": years, "age": ageWords])
  }
  return words(
    LayoutWord.evidenceMixed, ["years": years, "age": ageWords, "n": String(undated)])
}
