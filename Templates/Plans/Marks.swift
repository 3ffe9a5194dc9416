import HTML
import Records

/// The mark of an indicator: a drawn shape and always the word of the plan's legend.
func planMark(_ id: String, of plan: Plan) -> HTML {
  let label = plan.marks.first { $0.id == id }?.label ?? id
  return planMark(id, label: label)
}

/// The identifiers in a plan's legend that have a drawn shape.
private enum MarkShape: String {
  case done
  case inPart = "in-part"
  case noData = "no-data"
  case unclear
}

/// The mark of a legend's entry. An identifier that is not known gets an open circle.
func planMark(_ id: String, label: String) -> HTML {
  let mark = MarkShape(rawValue: id)
  let shape: HTML =
    switch mark {
    case .done: "<circle cx=\"5\" cy=\"5\" r=\"4.2\" class=\"full\"/>"
    case .inPart:
      """
      <circle cx="5" cy="5" r="4.2"/><path d="M5 .8a4.2 4.2 0 0 0 0 8.4z" class="full"/>
      """
    case .noData: "<path d=\"M1 5h8\"/>"
    case .unclear:
      """
      <circle cx="5" cy="5" r="4.2" stroke-dasharray="2.2 2.2"/><circle cx="5" cy="5" r=".6" \
      class="full"/>
      """
    case nil: "<circle cx=\"5\" cy=\"5\" r=\"4.2\"/>"
    }
  return """
    <span class="mark\(mark == .noData ? " none" as HTML : "")"><svg viewBox="0 0 10 10" aria-hidden="true">\(shape)</svg>\
    <span>\(label)</span></span>
    """
}

/// The rating of an outcome: steps filled by its place in the legend, best first, and the word.
func planRating(_ id: String?, of plan: Plan, in page: PageContext) -> HTML {
  guard let id, let position = plan.ratings.firstIndex(where: { $0.id == id }) else {
    return "<span class=\"rating\">\(page.words(PlanWord.notRated))</span>"
  }
  return planRating(at: position, of: plan.ratings)
}

/// The rating at a place of the legend, best first.
func planRating(at position: Int, of legend: [Plan.LegendEntry]) -> HTML {
  let steps = legend.count
  // The picture is 20 wide and 10 high whatever the number of steps.
  let pitch = 20 / Double(max(steps, 1))
  let rise = 6 / Double(max(steps - 1, 1))
  let bars = (0..<steps).map { step -> HTML in
    let height = 3 + rise * Double(step)
    return """
      <rect x="\(svgNumber(Double(step) * pitch + 1))" y="\(svgNumber(10 - height))" \
      width="\(svgNumber(pitch - 2.5))" height="\(svgNumber(height))"\
      \(step < steps - position ? " class=\"full\"" as HTML : "")/>
      """
  }
  return """
    <span class="rating"><svg viewBox="0 0 20 10" aria-hidden="true">\(bars)</svg>\
    <span>\(legend[position].label)</span></span>
    """
}

/// A legend in words: each shape with its word and what the source means by it.
func planLegend(_ plan: Plan, in page: PageContext) -> HTML {
  let ratings = plan.ratings.indices.map { index in
    (planRating(at: index, of: plan.ratings), plan.ratings[index].meaning)
  }
  let marks = plan.marks.map { (planMark($0.id, label: $0.label), $0.meaning) }
  return legendList(ratings, heading: .ratingsOfOutcomes, in: page)
    + legendList(marks, heading: .marksOfIndicators, in: page)
}

private func legendList(
  _ entries: [(shape: HTML, meaning: String)], heading: PlanWord, in page: PageContext
) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let rows = entries.map { "<div><dt>\($0.shape)</dt><dd>\($0.meaning)</dd></div>" as HTML }
  return "<h4>\(page.words(heading))</h4><dl class=\"facts\">\(rows)</dl>"
}
