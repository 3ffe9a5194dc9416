/// Words of charts of figures.
package enum ChartWord: String, WordList {
  package static let area = "chart"
  case place = "Place"
  case from = "From"
  case figure = "Figure"
  case women = "Women"
  case men = "Men"
  case other = "Other"
  case notPublished = "not recorded"
  case notAccountedFor = "Not accounted for"
  case total = "Total, as published"
  case lengthAndSex = "Bars: women first, then men; the length shows the number"
  case length = "The length of the bar shows the number"
  case sexOnly = "Bars: women first, then men, as parts of the whole"
  case lengthSexAndOther = """
    Bars: women first, then men, then others; the length shows the number
    """
  case sexAndOtherOnly = """
    Bars: women first, then men, then others, as parts of the whole
    """
  case oneSexPublished = """
    Where the share or number of one sex only is recorded, that of the other is what remains.
    """
}
