import Diagnostics
import HTML
import Library
import Records

/// A column of the matrix: a group of people, a province, the whole country.
struct CoverageColumn {
  let head: String
  let cell: (ServiceKind) -> ServiceCoverage.Cell
}

/// Services by what is known of them for each group or place. Each cell says it in words.
func coverageMatrix(
  _ services: [ServiceKind], by columns: [CoverageColumn], of coverage: ServiceCoverage,
  caption: String, in page: PageContext
) -> HTML {
  let words = page.words
  let shownColumns = columns.filter { column in !services.allSatisfy { column.cell($0).isSilent } }
  let shown = services.filter { service in !columns.allSatisfy { $0.cell(service).isSilent } }
  let silent =
    services.filter { !shown.contains($0) }.map { words.label($0) }
    + columns.filter { column in services.allSatisfy { column.cell($0).isSilent } }.map(\.head)
  let rest: HTML? =
    silent.isEmpty
    ? nil
    : """
    <p class="measure">\(words(
      CoverageWord.nothingOnRecord, ["list": silent.joined(separator: ", ")]))</p>
    """
  guard !shown.isEmpty else { return rest ?? .empty }
  let rows = shown.map { service -> HTML in
    let cells = shownColumns.map { column in
      coverageCell(column.cell(service), of: coverage, under: column.head, in: page)
    }
    return "<tr><th scope=\"row\">\(words.label(service))</th>\(cells)</tr>"
  }
  return """
    <table class="records coverage"><caption>\(caption) <small>\(words(CoverageWord.captionNote))\
    </small></caption><thead><tr><th scope="col">\(words(CoverageWord.service))</th>\
    \(for: shownColumns, { "<th scope=\"col\">\($0.head)</th>" })</tr>\
    </thead><tbody>\(rows)</tbody></table>\(rest)
    """
}

/// What is known differs in words and in weight, and only then in colour.
private func coverageCell(
  _ cell: ServiceCoverage.Cell, of coverage: ServiceCoverage, under head: String,
  in page: PageContext
) -> HTML {
  let words = page.words
  let kind: HTML
  var body: HTML
  switch cell.state {
  case .available(let availability, let gaps):
    kind = "known"
    let count = availability.organizations
    let unit = words.count(count, CoverageWord.oneOrganization, CoverageWord.organizations)
    body = """
      <b aria-hidden="true">\(words.number(count))</b><span class="vh">\(unit), </span> \
      <span class="note">\(checked(availability, in: page))</span>
      """
    if !gaps.isEmpty {
      body += gapNote(words(CoverageWord.despite), gaps, of: coverage, in: page)
    }
  case .gap(let gaps):
    kind = "gap"
    let date = gaps.compactMap(\.gap.asOf).first.map {
      " <span class=\"note\">\(words.asOf($0))</span>" as HTML
    }
    body = "\(gapLinks(gaps, of: coverage, in: page))\(date)"
  case .unknown:
    kind = "unknown"
    body = HTML.text(words(CoverageWord.unknown))
  case .notApplicable(let gaps):
    kind = "unknown"
    body = "\(words(CoverageWord.notApplicable)): \(gapLinks(gaps, of: coverage, in: page))"
  }
  for part in cell.parts {
    body += gapNote(scope(of: part, in: page), [part.gap], of: coverage, in: page)
  }
  return "<td class=\"\(kind)\" data-label=\"\(head)\"><div>\(body)</div></td>"
}

/// For whom and where a part of a cell is missing, as far as the cell itself does not say it.
private func scope(of part: ServiceCoverage.Cell.Part, in page: PageContext) -> String {
  let people = part.populations.map { lowerFirst(page.words.label($0)) }.joined(separator: ", ")
  let place = page.library.names(of: part.areas).joined(separator: ", ")
  let word: CoverageWord =
    part.areas.isEmpty ? .missingFor : part.populations.isEmpty ? .missingIn : .missingForIn
  return page.words(word, ["people": people, "place": place])
}

/// A gap that does not take the place of what a cell says, but stands beside it.
private func gapNote(
  _ text: String, _ gaps: [ServiceCoverage.Gap], of coverage: ServiceCoverage,
  in page: PageContext
) -> HTML {
  " <span class=\"note\">\(text) \(gapLinks(gaps, of: coverage, in: page))</span>"
}

private func checked(
  _ availability: ServiceCoverage.Availability, in page: PageContext
) -> String {
  availability.lastChecked.map { day in
    page.words(CoverageWord.checked, ["date": page.words.date(day)])
  } ?? page.words(CoverageWord.neverChecked)
}

/// Numbered links to what the sources say, on the country's page. Where the matrix is that of one
/// country, its name goes without saying.
private func gapLinks(
  _ gaps: [ServiceCoverage.Gap], of coverage: ServiceCoverage, in page: PageContext
) -> HTML {
  let isOfOneCountry = coverage.countries.count == 1 || page.library.countries.count == 1
  return gaps.map { gap -> HTML in
    let number = page.words.number(gap.number)
    let name =
      isOfOneCountry
      ? page.words(CoverageWord.gapNumber, ["n": number])
      : page.words(CoverageWord.gapNumberIn, ["n": number, "country": gap.country.name])
    return gapLink(gap, name, in: page)
  }.joined(separator: ", ")
}

/// A link to what the sources say of a gap, on the country's page.
func gapLink(_ gap: ServiceCoverage.Gap, _ text: String, in page: PageContext) -> HTML {
  let target = Routes.coverage(of: gap.country) + "#" + gapID(gap)
  return "<a href=\"\(page.href(target))\">\(text)</a>"
}

/// The anchor of a gap on the page of its country.
func gapID(_ gap: ServiceCoverage.Gap) -> String { "gap-\(gap.number)" }

/// The states of a cell with what each means, and how groups of people are counted.
///
/// A rule about a group is left out where the tables don't have the group.
func coverageLegend(of populations: [Population], in page: PageContext) -> HTML {
  let entries: [(CoverageWord, CoverageWord)] = [
    (.number, .numberMeans), (.gap, .gapMeans), (.part, .partMeans), (.unknown, .unknownMeans),
    (.notApplicable, .notApplicableMeans),
  ]
  var rules: [String] = []
  for whole in populations {
    let parts = populations.filter { $0.concept.partOf?.value == whole.id && $0.concept.isAllOfSex }
    guard !parts.isEmpty else { continue }
    rules.append(
      page.words(
        CoverageWord.partsRule,
        [
          "people": lowerFirst(page.words.label(whole)),
          "parts": parts.map { lowerFirst(page.words.label($0)) }.joined(separator: ", "),
        ]))
  }
  let general = populations.filter { $0.isHelped && $0.concept.sexes.isEmpty }
  if let people = general.first(where: { group in
    !populations.contains { $0.concept.partOf?.value == group.id }
  }), populations.contains(where: { !$0.concept.sexes.isEmpty }) {
    rules.append(
      page.words(CoverageWord.groupRule, ["people": lowerFirst(page.words.label(people))]))
  }
  let reach: HTML? =
    rules.isEmpty ? nil : "<p class=\"meta measure\">\(rules.joined(separator: " "))</p>"
  return """
    \(factList(entries.map { Fact(upperFirst(page.words($0.0)), text: page.words($0.1)) }))\
    \(reach)<p class="meta measure">\(page.words(CoverageWord.rule))</p>
    """
}
