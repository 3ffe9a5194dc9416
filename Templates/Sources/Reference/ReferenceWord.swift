/// Words of a reference in a bibliography.
package enum ReferenceWord: String, WordList {
  package static let area = "reference"
  case title = "“{title}”"

  // Names. The first author has the family name first, so that a comma is before the "and".
  case twoAuthors = "{first}, and {last}"
  case twoNames = "{first} and {last}"
  case names = "{names}, and {last}"
  case andOthers = "{names}, et al."
  case editor = "{names}, ed."
  case editors = "{names}, eds."
  case translator = "{names}, trans."
  case editedBy = "Edited by {names}"
  case translatedBy = "Translated by {names}"
  case director = "{names}, dir."
  /// `Interview by Thi Mai Tran`: the words for what people did are those of the source's page.
  case contribution = "{role} {names}"
  case reviewOf = "Review of {title}"
  case reviewOfBy = "Review of {title}, by {names}"

  // What a work without a title is.
  case letter = "Letter"
  /// `Letter to Dara Sok`, where `kind` may be 'E-mail' too.
  case letterTo = "{kind} to {names}"
  case interview = "Interview"
  case talk = "Talk"
  case manuscript = "Manuscript"

  // Where it is.
  case inBook = "In {book}"
  case bookBy = "by {names}"
  case chapter = "chap. {n}"
  case volume = "Vol. {n}"
  case volumes = "{n} vols."
  case section = "sec. {n}"
  /// The year of a reprint, with the year of the first edition.
  case reprint = "({original}) {date}"
  case issue = "no. {n}"
  case version = "Version {n}"
  case accessed = "Accessed {date}"

  // Editions.
  case edition = "{edition} ed."
  case first = "{n}st"
  case second = "{n}nd"
  case third = "{n}rd"
  case other = "{n}th"
}
