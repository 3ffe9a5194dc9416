import HTML
import Records

/// A column of the matrix: a group of people, a province, the whole country.
struct CoverageColumn {
  let head: String
  let cell: (ServiceKind) -> ServiceCoverage.Cell
}

/// Services by what is known of them for each group or place. Each cell says it in words.
func coverageTable(
  _ services: [ServiceKind], by columns: [CoverageColumn], caption: String, in page: PageContext
) -> HTML {
  let words = page.words
  let heads = columns.map { "<th scope=\"col\">\($0.head)</th>" as HTML }
  let rows = services.map { service -> HTML in
    let cells = columns.map { column in
      coverageCell(column.cell(service), under: column.head, in: page)
    }
    return "<tr><th scope=\"row\">\(words.label(service))</th>\(cells)</tr>"
  }
  return """
    <table class="records coverage"><caption>\(caption) <small>\(words(CoverageWord.captionNote))\
    </small></caption><thead><tr><th scope="col">\(words(CoverageWord.service))</th>\(heads)</tr>\
    </thead><tbody>\(rows)</tbody></table>
    """
}

/// What is known differs in words and in weight, and only then in colour.
private func coverageCell(
  _ cell: ServiceCoverage.Cell, under head: String, in page: PageContext
) -> HTML {
  let words = page.words
  let kind: HTML
  let body: HTML
  switch cell {
  case .available(let availability, let gaps):
    kind = "known"
    let count = availability.organizations
    let unit = words.count(count, CoverageWord.oneOrganization, CoverageWord.organizations)
    let despite: HTML? =
      gaps.isEmpty
      ? nil
      : """
       <span class="note">\(words(CoverageWord.despite)) \(gapLinks(gaps, in: page))</span>
      """
    body = """
      <b aria-hidden="true">\(words.number(count))</b><span class="vh">\(unit), </span> \
      <span class="note">\(checked(availability, in: page))</span>\(despite)
      """
  case .gap(let gaps):
    kind = "gap"
    let date = gaps.compactMap(\.gap.asOf).first.map {
      " <span class=\"note\">\(words(DateWord.asOf, ["date": words.date($0)]))</span>" as HTML
    }
    body = "\(gapLinks(gaps, in: page))\(date)"
  case .unknown:
    kind = "unknown"
    body = HTML.text(words(CoverageWord.unknown))
  case .notApplicable(let gaps):
    kind = "unknown"
    body = "\(words(CoverageWord.notApplicable)): \(gapLinks(gaps, in: page))"
  }
  return "<td class=\"\(kind)\" data-label=\"\(head)\"><div>\(body)</div></td>"
}

private func checked(
  _ availability: ServiceCoverage.Availability, in page: PageContext
) -> String {
  availability.lastChecked.map { day in
    page.words(CoverageWord.checked, ["date": page.words.date(day)])
  } ?? page.words(CoverageWord.neverChecked)
}

/// Numbered links to what the sources say, on the country's page.
private func gapLinks(_ gaps: [ServiceCoverage.Gap], in page: PageContext) -> HTML {
  gaps.map { gap -> HTML in
    let target = Routes.coverage(of: gap.country) + "#" + gapID(gap)
    return "<a href=\"\(page.href(target))\">\(gapName(gap, in: page))</a>"
  }.joined(separator: ", ")
}

/// The anchor of a gap on the page of its country.
func gapID(_ gap: ServiceCoverage.Gap) -> String { "gap-\(gap.number)" }

private func gapName(_ gap: ServiceCoverage.Gap, in page: PageContext) -> String {
  let number = page.words.number(gap.number)
  let isOwnPage = page.route == Routes.coverage(of: gap.country)
  return isOwnPage || page.library.countries.count == 1
    ? page.words(CoverageWord.gapNumber, ["n": number])
    : page.words(CoverageWord.gapNumberIn, ["n": number, "country": gap.country.name])
}

/// The states of a cell with what each means, as words.
func coverageLegend(in page: PageContext) -> HTML {
  let entries: [(CoverageWord, CoverageWord)] = [
    (.number, .numberMeans), (.gap, .gapMeans), (.unknown, .unknownMeans),
    (.notApplicable, .notApplicableMeans),
  ]
  return """
    \(factList(entries.map { Fact(upperFirst(page.words($0.0)), text: page.words($0.1)) }))\
    <p class="meta measure">\(page.words(CoverageWord.reachRule))</p>\
    <p class="meta measure">\(page.words(CoverageWord.rule))</p>
    """
}
