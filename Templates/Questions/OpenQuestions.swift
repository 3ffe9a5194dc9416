import Diagnostics
import HTML
import Library
import Markdown
import Records
import Values

/// A point on which sources disagree, from wherever in the records it stands.
struct OpenQuestion {
  let question: String
  /// Which sort of disagreement it is.
  let kind: String
  let claims: [Claim]
  let note: String?
  let decision: Dispute.Decision?
  /// Whether it is of a spelling or the like, which changes nothing for a reader.
  var isMinor = false

  /// One answer: a word or number that stands out where there is one, its sense and its sources.
  struct Claim {
    let answer: String?
    let text: String?
    let asOf: PartialDate?
    let sources: [Citation]
  }
}

extension OpenQuestion {
  /// Whether the records leave any question open, or have settled one.
  static func areAny(in page: PageContext) -> Bool {
    page.library.allRecords.contains { $0.isListed && !all(of: $0, in: page).isEmpty }
  }

  /// All open questions of a record: its disputes, then what its values say against each other.
  static func all(of record: some Record, in page: PageContext) -> [OpenQuestion] {
    let callouts = shownProse(of: record, in: page)?.disputedCallouts(in: page) ?? []
    let disputes =
      record.header.disputes.map { OpenQuestion($0, in: page) }
      + callouts.map { OpenQuestion(callout: $0, in: page) }
    if let instrument = record as? Instrument {
      return disputes
        + instrument.conflictingStatuses.map { OpenQuestion(statuses: $0, in: page) }
        + page.library.disputedParts(of: instrument).map {
          OpenQuestion(part: $0, of: instrument, in: page)
        }
        + page.library.disputedDates(of: instrument).map { OpenQuestion(dates: $0, in: page) }
    }
    if let figure = record as? Figure {
      let numbers = [
        OpenQuestion(partsOf: figure, in: page), OpenQuestion(claimsOn: figure, in: page),
      ]
      return disputes + numbers.compactMap { $0 }
    }
    return disputes
  }

  /// The text of a record where its page has it and it says that something is disputed.
  private static func shownProse(of record: some Record, in page: PageContext) -> Prose? {
    guard let body = record.body, body.disputedCount > 0 else { return nil }
    // The page of a country with a factsheet has the text of the factsheet.
    if let country = record as? Country, page.library.newestBrief(of: country) != nil { return nil }
    return body
  }

  private init(callout: DisputedCallout, in page: PageContext) {
    question = callout.title ?? page.words(QuestionWord.inText)
    kind = page.words(DisputeWord.sourcesDisagree)
    claims = []
    note = callout.text.isEmpty ? nil : callout.text
    decision = nil
  }

  private init(_ dispute: Dispute, in page: PageContext) {
    question = dispute.question
    kind = page.words(
      dispute.claims.count == 1 ? DisputeWord.oneSource : DisputeWord.sourcesDisagree)
    claims = dispute.claims.map {
      Claim(answer: nil, text: $0.says, asOf: $0.asOf, sources: $0.sources)
    }
    note = dispute.note
    decision = dispute.decision
    isMinor = dispute.isMinor
  }

  private init(statuses: [StatusClaim], in page: PageContext) {
    let words = page.words
    let party = statuses.first?.party.map { page.name($0) }
    question =
      party.map { words(QuestionWord.statusFor, naming: "party", $0) }
      ?? words(QuestionWord.statusOf)
    kind = words(DisputeWord.sourcesDisagree)
    claims = statuses.map {
      Claim(
        answer: words.label($0.status), text: $0.note, asOf: $0.asOf, sources: $0.sources)
    }
    note = nil
    decision = nil
  }

  init(part: Participation, of instrument: Instrument, in page: PageContext) {
    let words = page.words
    let isOfDates = part.states.count == 1
    question =
      if let party = disputedParty(part, in: page) {
        words(isOfDates ? QuestionWord.dateFor : .statusFor, naming: "party", party)
      } else {
        words(isOfDates ? QuestionWord.dateOf : .statusOf)
      }
    kind = words(DisputeWord.sourcesDisagree)
    claims =
      disputedSteps(part).map { step in
        let date = step.date.map { " \(words.date($0))" } ?? ""
        return Claim(
          answer: stepWords(step, of: part, in: instrument, page) + date, text: nil,
          asOf: step.date == nil ? step.asOf : nil, sources: step.sources)
      }
      // Being named and being ruled out by a list are no steps.
      + part.states.filter { state in !part.steps.contains { $0.state == state } }.map { state in
        Claim(
          answer: words(participationWord(state, of: instrument.type)), text: nil, asOf: nil,
          sources: state == .party ? part.namings : [])
      }
    note = nil
    decision = nil
  }

  /// - Parameter dates: Events of one kind, each dated differently.
  init(dates: [LegalEvent], in page: PageContext) {
    let words = page.words
    let event = dates.first.map { words.label($0.type) } ?? ""
    question = words(QuestionWord.dateOfEvent, ["event": event])
    kind = words(DisputeWord.sourcesDisagree)
    claims = dates.map {
      Claim(answer: words.date($0.date), text: $0.note, asOf: nil, sources: $0.sources)
    }
    note = nil
    decision = nil
  }

  private init?(partsOf figure: Figure, in page: PageContext) {
    let words = page.words
    guard let difference = partsDifference(of: figure, in: page), let parts = figure.parts,
      let comparison = figure.partsComparison(in: page.library)
    else { return nil }
    question = words(figure.measure.isMeasure ? QuestionWord.howMuch : .howMany)
    kind = words(QuestionWord.totalAndParts)
    let total = Claim(
      answer: figureValue(figure, in: page), text: words(QuestionWord.theTotal),
      asOf: nil, sources: figure.sources)
    let sum = Claim(
      answer: value(comparison.sum, inUnitOf: figure, in: page),
      text: words.count(parts.figures.count, QuestionWord.onePart, QuestionWord.sumOfParts),
      asOf: nil, sources: [])
    claims = figure.hasExactParts(in: page.library) ? [total, sum] : [total]
    note = parts.difference.map { difference + " " + $0.value } ?? difference
    decision = nil
  }

  private init?(claimsOn figure: Figure, in page: PageContext) {
    let words = page.words
    let others = figure.claims.filter { figure.isContradicted(by: $0) }
    guard !others.isEmpty else { return nil }
    let isYear = figure.value.map { figure.measure.isYear($0.value) } ?? false
    question =
      isYear
      ? words(QuestionWord.whichYear)
      : figure.outOf != nil
        ? words(QuestionWord.whichNumber)
        : words(figure.measure.isMeasure ? QuestionWord.howMuch : .howMany)
    kind = words(
      others.allSatisfy { figure.hasSources(of: $0) }
        ? DisputeWord.oneSource : DisputeWord.sourcesDisagree)
    let own = Claim(
      answer: figureValue(figure, in: page), text: nil, asOf: figure.asOf,
      sources: figure.sources)
    claims =
      [own]
      + others.map {
        Claim(
          answer: claimValue($0, on: figure, in: page),
          text: $0.note
            ?? (figure.hasSources(of: $0) ? nil : words(QuestionWord.otherNumber)),
          asOf: $0.asOf, sources: $0.sources)
      }
    note = nil
    decision = nil
  }
}

/// Whose part it is: of several members of a group all of them. Nil for the instrument itself.
func disputedParty(_ part: Participation, in page: PageContext) -> String? {
  if let region = part.region {
    return page.words(LegalWord.membersOf, naming: "group", page.name(.region(region)))
  }
  return part.place.map { page.name($0) }
}

/// The steps that cannot all be right: those of the states between which it is open, or those that
/// are dated more than once.
func disputedSteps(_ part: Participation) -> [Participation.Step] {
  let today = part.steps.filter(\.isToday)
  guard part.states.count == 1 else {
    return today.filter { part.states.contains($0.state) }
  }
  return today.filter { step in
    step.date != nil
      && today.count { $0.state == step.state && $0.event == step.event && $0.date != nil } > 1
  }
}

/// A question with each answer side by side, and the record it belongs to above it.
func conflictArticle(
  _ question: OpenQuestion, id: String, about link: HTML, in page: PageContext
) -> HTML {
  let words = page.words
  let head: HTML = """
    <article class="question" id="\(id)" aria-labelledby="\(id)-h">\
    <p class="kind">\(question.kind)</p><h3 id="\(id)-h">\(question.question)</h3>\
    <p class="meta">\(words(QuestionWord.about)): \(link)</p>
    """
  let claims = question.claims.enumerated().map { index, claim -> HTML in
    let answer = claim.answer.map { "<b>\(upperFirst($0))</b>" as HTML }
    let asOf = claim.asOf.map {
      " <span class=\"note\">\(words.asOf($0))</span>" as HTML
    }
    let followed: HTML? =
      question.decision?.chosen == index + 1
      ? " <span class=\"note\">\(words(DisputeWord.followed))</span>" : nil
    // A number alone would leave the note beside it too small to hit: the source is named instead.
    let source = claim.sources.first.flatMap { page.library.sources[$0.source]?.title }
    let text = claim.text ?? source
    return "<li>\(answer)\(text)\(page.cite(claim.sources))\(asOf)\(followed)</li>"
  }
  let decision = question.decision.map { decision -> HTML in
    let text = words(
      DisputeWord.decision,
      ["by": decision.by, "date": words.date(decision.date), "reason": decision.reason])
    return "<p>\(text)</p>"
  }
  return """
    \(head)\(claims.isEmpty ? nil : "<ul class=\"claims\">\(claims)</ul>" as HTML)\
    \(if: question.note, { "<p class=\"measure\">\($0)</p>" })\(decision)</article>
    """
}
