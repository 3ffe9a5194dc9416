/// Words of maps and outlines.
package enum MapWord: String, WordList {
  package static let area = "map"
  case outlineOf = "Outline of {country}"
  case map = "Map of the countries; the list beside it has the same links"
  case linkLabel = "{country}: {state}"
  case full = "factsheet from all {n} documents"
  case brief = "shorter factsheet"
  case hold = "no factsheet; the programme is on hold"
  case named = "no factsheet"
  case legend = """
    Filled: all documents speak of it. Tinted: a shorter factsheet. Broken outline: the programme \
    is on hold. Grey: no factsheet. Outlines are simplified and take no position \
    on any boundary.
    """
}
