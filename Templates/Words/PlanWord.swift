/// Words of plans of action and their scorecards, and of the page that lists them.
package enum PlanWord: String, WordList {
  package static let area = "plan"

  // The list of plans, sets and programmes.
  case listTitle = "Plans and guidelines"
  case listLead = """
    Plans of action with their scorecards, guidelines, recommendations and other numbered sets, \
    and programmes of work.
    """
  case plans = "Plans of action"
  case sets = "Guidelines, recommendations and other sets"
  case programmes = "Programmes"
  case none = "None is recorded."
  case covers = "Covers"
  case oneOutcome = "{n} outcome"
  case outcomes = "{n} outcomes"
  case ratingCount = "{n} {rating}"
  case ratings = "Ratings"
  case kind = "Kind"
  case countries = "Countries"
  case items = "Items"
  case fundedBy = "Funded by"

  // The page of one plan.
  case kicker = "Plan scorecard"
  case defaultLead = "A plan of action."
  case periodFact = "Period"
  case progressAsOf = "Progress as of"
  case whatItIs = "The plan"
  case ownedBy = "Whose plan it is"
  case instrument = "The plan as an instrument"
  case review = "Marks taken from"
  case takenFrom = "Taken from"
  case ratingsIntro = "Each square is one outcome."
  case chartCaption = "{outcomes}, by rating"
  case chartLabel = "{outcomes} by strategy and rating: {ratings}. The table below gives the same."
  case tableCaption = "Outcomes by strategy and rating"
  case strategy = "Strategy"
  case numbered = "{n}. {title}"
  case allStrategies = "All strategies"
  case notRated = "Not rated"
  case howToRead = "How to read ratings and marks"
  case ratingsOfOutcomes = "Ratings of outcomes"
  case marksOfIndicators = "Marks of indicators"
  case outcomeTitle = "{n}{letter}. {title}"
  case markCount = "{n} {mark}"
  case ofIndicators = "{n} indicators: {counts}"
  case ofOneIndicator = "1 indicator: {counts}"
  case noIndicators = "No indicator is recorded for this outcome."
  case missing = "Reason: {reason}"
  case figures = "In numbers"
  case instruments = "See"
  case openQuestions = "Where the sources disagree"
  case alsoNamed = "Where it is named"

  // A scorecard in a page.
  case everyIndicator = "Every outcome with its indicators: {plan}"
}
