/// Words of loose pages and their folders.
package enum PageWord: String, WordList {
  package static let area = "page"
  case inThisSection = "In this section"
  case neighbours = "Previous and next page"
  case previous = "Previous"
  case next = "Next"
}
