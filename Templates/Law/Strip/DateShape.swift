import HTML
import Records
import Values

/// How finely a date is known, as the shape that stands for it in pictures and lists.
struct DateShape: Hashable {
  enum Form: Int, CaseIterable {
    case day
    case month
    case year
    case period
  }

  let form: Form
  /// Drawn with a broken outline.
  let isApproximate: Bool

  init(_ form: Form, isApproximate: Bool = false) {
    self.form = form
    self.isApproximate = isApproximate
  }

  /// A date that cannot be right is drawn as an uncertain one.
  init(of place: TimelineDate) {
    self.init(of: place.date, isDoubted: place.doubt != nil)
  }

  init(of date: PartialDate, isDoubted: Bool = false) {
    isApproximate = isDoubted || date.isApproximate || date.isUncertain
    if date.isInterval {
      form = .period
    } else {
      switch date.precision {
      case .day: form = .day
      case .month: form = .month
      case .season, .year, .decade, .century: form = .year
      }
    }
  }

  /// The shape as a small sign before words.
  var sign: HTML {
    let dashes: HTML? = isApproximate ? " stroke-dasharray=\"2.5 1.6\"" : nil
    let filled: HTML? = isApproximate ? nil : " class=\"full\""
    let shape: HTML =
      switch form {
      case .day: "<circle cx=\"5\" cy=\"5\" r=\"4.2\"\(filled)\(dashes)/>"
      case .month: "<rect x=\"2.6\" y=\".8\" width=\"5\" height=\"8.4\"\(dashes)/>"
      case .year: "<rect x=\".8\" y=\"2.2\" width=\"8.4\" height=\"5.6\"\(dashes)/>"
      case .period: "<rect x=\"0\" y=\"3\" width=\"10\" height=\"4\"\(filled)\(dashes)/>"
      }
    return "<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\">\(shape)</svg>"
  }
}

/// What the shapes mean, as far as they are used.
func dateShapeKey(
  _ shapes: [DateShape], hasUndated: Bool = false, in page: PageContext
) -> HTML {
  var entries = DateShape.Form.allCases.compactMap { form -> HTML? in
    guard shapes.contains(DateShape(form)) else { return nil }
    return "<li>\(DateShape(form).sign) \(page.words(word(for: form)))</li>"
  }
  if let example = shapes.first(where: \.isApproximate) {
    entries.append("<li>\(example.sign) \(page.words(LegalWord.keyAbout))</li>")
  }
  if hasUndated {
    let sign: HTML = """
      <svg viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="3" \
      stroke-dasharray="2.5 1.6"/></svg>
      """
    entries.append("<li>\(sign) \(page.words(LegalWord.keyUndated))</li>")
  }
  return "<ul class=\"key\">\(entries)</ul>"
}

private func word(for form: DateShape.Form) -> LegalWord {
  switch form {
  case .day: .keyDay
  case .month: .keyMonth
  case .year: .keyYear
  case .period: .keyPeriod
  }
}
