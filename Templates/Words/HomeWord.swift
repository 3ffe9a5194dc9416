/// Words of the home page.
package enum HomeWord: String, WordList {
  package static let area = "home"
  case mapHeading = "Where the evidence is"
  case alsoNamed = "Without a factsheet:"
  case headline = "In figures"
  case waysIn = "Ways in"
  case countries = "Read about a country"
  case countriesText = """
    {n} factsheets, each with the same questions in the same order, and what is said of {others} \
    more countries.
    """
  case law = "Follow the law"
  case lawText = """
    {n} laws, agreements and steps of policy by date, with what is known of their status.
    """
  case organizations = "Find an organization"
  case organizationsText = """
    {n} organizations: who does what, for whom. Protected places are never shown.
    """
  case plans = "Check a national plan"
  case plansText =
    "{n} outcomes, each with its indicators, its rating and the evidence or lack of it."
  case region = "See the region as a whole"
  case regionText = "What is reported for {region}, and where work stands in its {n} members."
  case figures = "Take the figures"
  case figuresText = "{n} numbers with period, place and source, as a table and as data."
  case questions = "See where sources differ"
  case questionsText = "{n} points on which the documents do not agree. Each answer is kept."
  case sources = "Go to the sources"
  case sourcesText = "{n} documents and works, with every place where each is used."
  case guidelines = "Use the guidelines"
  case guidelinesText =
    "{n} sets of guidelines, recommendations and lessons, each item with a link."
  case whatThisIs = "What this is, and is not"
  case compiled = "Compiled, not official"
  case documents = "It rests on these documents:"
  case notHere = "What you will not find here"
  case notHereText = """
    No survivor’s name or story, no accused person’s name, and no place of shelter more exact \
    than its province. These rules are checked each time the site is built.
    """
  case howMade = "How this is made"
  case openQuestions = "Where sources differ"
  case openQuestionsText = "Some of the points on which the documents do not agree:"
  case allQuestions = "All {n} points"
}
