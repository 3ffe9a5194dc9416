/// The kinds of record in the plural, as headings over lists of them.
package enum RecordKindWord: String, WordList {
  package static let area = "record-kind"
  case regions = "Regions"
  case countries = "Countries"
  case places = "Places"
  case factsheets = "Factsheets"
  case indicators = "Indicators"
  case figures = "Figures"
  case instruments = "Laws, agreements and steps of policy"
  case organizations = "Organizations"
  case plans = "Plans of action"
  case guidelines = "Guidelines and other sets"
  case programmes = "Programmes"
  case sources = "Documents"
  case terms = "Glossary"
  case pages = "Pages"
}
