/// Words of the page of open questions.
package enum QuestionWord: String, WordList {
  package static let area = "question"
  case title = "Open questions"
  case leadNone = "No open question is recorded."
  case leadOne = """
    One point on which sources disagree, with each other or with themselves, or on which one is \
    unclear. Each answer is shown with its source.
    """
  case lead = """
    {n} points on which sources disagree, with each other or with themselves, or on which one is \
    unclear. Each answer is shown with its source.
    """
  case open = "Open"
  case settled = "Settled"
  case minor = "Names and spellings"
  case onePoint = "{n} point"
  case points = "{n} points"
  case about = "About"
  case inText = "A point in the text"
  case statusOf = "What is its status?"
  case statusFor = "What is its status for {party}?"
  case dateOf = "What is its date?"
  case dateOfEvent = "{event}: on which date?"
  case dateFor = "What is the date for {party}?"
  case howMany = "How many are there?"
  case howMuch = "How much is it?"
  case whichYear = "Which year is it?"
  case whichNumber = "What is the number?"
  case totalAndParts = "A total and its parts"
  case theTotal = "The total, as published"
  case onePart = "What its one part comes to"
  case sumOfParts = "What its {n} parts add up to"
  case otherNumber = "Another source"
}
