/// Words of the pages that stand at old addresses.
package enum MovedWord: String, WordList {
  package static let area = "moved"
  case moved = "This page has moved"
  case vanished = "This page is no longer here"
  case goTo = "Go to: {page}"
}
