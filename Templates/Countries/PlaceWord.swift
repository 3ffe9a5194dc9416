/// Words of the pages of places that the site declares.
package enum PlaceWord: String, WordList {
  package static let area = "place"
  case place = "Place"
  case plainLead = "What the records say of {place}."
  case about = "About this place"
  case within = "Part of"
  case code = "Code on this site"
  case placesWithin = "Places in it"
  case law = "Law that applies here"
  case organizations = "Organizations and services here"
  case inCountry = "Places"
}
