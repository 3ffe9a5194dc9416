import HTML
import Records

/// A point on which sources disagree: what each says, side by side and with equal weight.
func disputeBox(_ dispute: Dispute, id: String, in page: PageContext) -> HTML {
  let claims = dispute.claims.enumerated().map { index, claim -> HTML in
    let followed: HTML? =
      dispute.decision?.chosen == index + 1
      ? " <span class=\"note\">\(page.words(DisputeWord.followed))</span>" : nil
    let asOf = claim.asOf.map {
      " <span class=\"note\">\(page.words.asOf($0))</span>"
        as HTML
    }
    return "<li>\(claim.says)\(page.cite(claim.sources))\(asOf)\(followed)</li>"
  }
  let decision = dispute.decision.map { decision -> HTML in
    let text = page.words(
      DisputeWord.decision,
      ["by": decision.by, "date": page.words.date(decision.date), "reason": decision.reason])
    return "<p>\(text)</p>"
  }
  return """
    <aside class="question" aria-labelledby="\(id)"><p class="kind">\
    \(page.words(dispute.claims.count == 1 ? DisputeWord.oneSource : DisputeWord.sourcesDisagree))\
    </p><h3 id="\(id)">\(dispute.question)</h3><ul class="claims">\(claims)</ul>\
    \(if: dispute.note, { "<p class=\"measure\">\($0)</p>" })\(decision)</aside>
    """
}

/// All disputes of a record.
func disputeBoxes(of record: some Record, in page: PageContext) -> HTML {
  record.header.disputes.enumerated().map { index, dispute in
    disputeBox(dispute, id: "page-dispute-\(index + 1)", in: page)
  }.joined()
}

/// Words around disagreements.
package enum DisputeWord: String, WordList {
  package static let area = "dispute"
  case sourcesDisagree = "Sources disagree"
  case oneSource = "A source is unclear"
  case followed = "followed here"
  case decision = "Settled by {by} on {date}: {reason}"
}
