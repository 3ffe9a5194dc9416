import HTML
import Library
import Records

/// Where else an organization is named: in factsheets and plans with what they say of it.
func mentions(
  of organization: Organization, _ keys: [RecordKey], in page: PageContext
) -> HTML {
  let library = page.library
  let told: [RecordKind] = [.brief, .plan]
  let briefs = keys.filter { $0.kind == .brief }.compactMap { library.briefs[$0.id] }
    .map { page.site.printed($0) }
  let plans = keys.filter { $0.kind == .plan }.compactMap { library.plans[$0.id] }
  let groups: [(word: RecordKindWord, parts: [HTML])] = [
    (.factsheets, briefs.map { part(organization, in: $0, page) }),
    (.plans, plans.map { part(organization, in: $0, page) }),
  ]
  let facts = groups.filter { !$0.parts.isEmpty }.map { word, parts in
    Fact(page.words(word), parts.map { "<div>\($0)</div>" as HTML }.joined())
  }
  return factList(facts) + usesByKind(keys.filter { !told.contains($0.kind) }, in: page)
}

/// A factsheet with the part that the organization has in it.
private func part(_ organization: Organization, in brief: Brief, _ page: PageContext) -> HTML {
  let words = page.words
  let id = organization.id
  func isMeant(_ reference: Reference<Organization>) -> Bool { reference.id == id }
  var parts: [HTML] = []
  if let point = brief.focalPoint, isMeant(point.organization) {
    parts.append("\(words(FindWord.focalPoint, ["role": point.role]))\(page.cite(point.sources))")
  }
  for partner in brief.partners where isMeant(partner.organization) {
    let text = partner.role.map { words(FindWord.partnerAs, ["role": $0]) }
    parts.append("\(text ?? words(FindWord.partner))\(page.cite(partner.sources))")
  }
  for grant in brief.grants where isMeant(grant.organization) {
    let text = grant.theme.map { words(FindWord.granteeFor, ["theme": $0]) }
    parts.append("\(text ?? words(FindWord.grantee))\(page.cite(grant.sources))")
  }
  for practice in brief.goodPractice where practice.organizations.contains(where: isMeant) {
    parts.append(
      """
      \(words(FindWord.goodPractice, ["title": practice.title]))\(page.cite(practice.sources))
      """)
  }
  return "\(page.link(brief))\(lines(parts))"
}

/// A plan with those of its indicators that speak of the organization.
private func part(_ organization: Organization, in plan: Plan, _ page: PageContext) -> HTML {
  func isMeant(_ reference: Reference<Organization>) -> Bool { reference.id == organization.id }
  var parts: [HTML] = []
  if plan.owners.contains(where: isMeant) {
    parts.append(HTML.text(page.words(FindWord.owner)))
  }
  for (number, strategy) in plan.strategies.enumerated() {
    for (index, outcome) in strategy.outcomes.enumerated() {
      let letter = Plan.letter(index)
      let anchor = "#strategy-\(number + 1)-\(letter)"
      for indicator in outcome.indicators where indicator.organizations.contains(where: isMeant) {
        let text = page.words(
          FindWord.outcome,
          ["n": String(number + 1), "letter": letter, "text": indicator.text])
        parts.append("<a href=\"\(page.href(to: plan))\(anchor)\">\(text)</a>")
      }
    }
  }
  return "\(page.link(plan))\(lines(parts))"
}

private func lines(_ parts: [HTML]) -> HTML? {
  parts.isEmpty ? nil : "<ul class=\"met\">\(for: parts, { "<li>\($0)</li>" })</ul>"
}
