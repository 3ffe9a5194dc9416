/// Words of the page on how the site is made.
package enum MethodWord: String, WordList {
  package static let area = "method"
  case title = "How this is made"
  case lead = """
    How dates, doubts, disagreements and ages are shown. Rules are checked before anything is published.
    """
  case rulesInForce = "Rules checked"
  case marks = "How doubt is shown"
  case datesTerm = "Dates"
  case dates = """
    A date is printed as precisely as its source gives it: a year stays a year, “about” stays \
    “about”. Where no source gives one, the page says so.
    """
  case doubtsTerm = "Doubts"
  case doubtExample = "period not stated"
  case doubts = "One mark, always with the words that say what is doubtful."
  case disagreementsTerm = "Disagreements"
  case disagreements = """
    Where sources differ, every answer is shown with its source. One is followed only by a \
    recorded decision with its reason. All of them are gathered under {link}.
    """
  case agesTerm = "Ages"
  case ages = """
    Each page gives the years its evidence is from and how old the newest of it is, counted to \
    {year}. A contact carries the date of its publication and whether anybody has verified it \
    since. As it ages it is first marked as due for a check, then set small and without a link, \
    and in the end not shown at all: the page then says what to do instead. Each channel has its \
    own ages; what has no date counts as the oldest.
    """
  case numbersTerm = "Numbers"
  case numbers = """
    A number is written down once, with its unit, place, period and source, and every page takes \
    it from there. A total and its parts are both shown when they do not agree.
    """
  case placesTerm = "Places"
  case places = """
    A place that the records protect is given by its area at most, and often not at all. What \
    was withheld is in none of the files of this site.
    """
  case sourcesTerm = "Sources"
  case sources = """
    A small number leads to the source and the place in it; from the list of sources a link leads \
    back to each use. A work that was not seen is attributed to the document that cites it.
    """
}
