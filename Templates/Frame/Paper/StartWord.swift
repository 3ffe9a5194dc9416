/// Words of the first page of a country's archive.
package enum StartWord: String, WordList {
  package static let area = "start"
  case open = "Open: {page}"
  case note = "These pages are a copy of a part of “{site}”, edition of {date}."
  case newest = "The newest edition is at {address}."
}
