/// Words of maps and outlines.
package enum MapWord: String, WordList {
  package static let area = "map"
  case outlineOf = "Outline of {country}"
  case map = "Map of the countries; the list beside it has the same links"
  case linkLabel = "{country}: {state}"
  case full = "factsheet that draws on every document"
  case brief = "factsheet"
  case hold = "no factsheet; the programme is on hold"
  case named = "no factsheet"
  case legendFull = "Filled: a factsheet that draws on every document."
  case legendBrief = "Tinted: a factsheet."
  case legendHold = "Broken outline: the programme is on hold."
  case legendNamed = "Grey: no factsheet."
  case legend = "Outlines are simplified and take no position on any boundary."
}
