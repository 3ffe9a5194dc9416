/// Words of the page for addresses that lead nowhere.
package enum NotFoundWord: String, WordList {
  package static let area = "not-found"
  case title = "Page not found"
  case lead = "There is nothing at this address. It may have moved with a new edition."
  case instead = "Where to go instead"
}
