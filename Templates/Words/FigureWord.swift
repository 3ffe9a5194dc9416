/// Words around figures.
package enum FigureWord: String, WordList {
  package static let area = "figure"
  case keyFigures = "Key figures"
  case women = "{n} women"
  case men = "{n} men"
  case other = "{n} other"
  case percentWomen = "{n}\u{A0}% women"
  case percentMen = "{n}\u{A0}% men"
  case percentOther = "{n}\u{A0}% other"
  case noSplit = "No split by sex published"
  case splitAsPublished = "percentages as published"
  case countsAsPublished = "counts as published"
  case partsDiffer = "Its parts add up to {sum}, {difference} less than the total."
  case partsExceed = "Its parts add up to {sum}, {difference} more than the total."
  case labelled = "{label}: {value}"
  case partsInexact = "Its parts do not add up to the total."
}
