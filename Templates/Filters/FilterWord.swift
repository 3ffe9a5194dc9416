/// Words of the forms that filter a list.
package enum FilterWord: String, WordList {
  package static let area = "filter"
  case showAll = "Show all"
  /// A facet's option with the number of items that it would show.
  case option = "{label} ({n})"
  case choice = "{facet}: {value}"
  /// What stands between two choices.
  case joint = "; "
  case showingAll = "Showing all {all} items."
  case showing = "Showing {n} of {all} items."
  case loosen = """
    No item fits all of these filters. Without “{filter}” there would be {n} of {all}.
    """
  /// The button that gives up one filter for the items that fit the others.
  case nearest = "Show {n} without it"
  case noneFits = "None of the {all} items fits these filters. “Show all” begins again."
  case nothingHere = "Nothing in this section fits the filters."
  case onPaper = "Filtered by {filters}. What does not fit is left out."

  // Instruments
  case timeline = "Filter the timeline"
  case kind = "Kind"
  case allKinds = "All kinds"
  case allTopics = "All {topics}"
  case noTopic = "No {topic} named"
  case party = "Country or party"
  case allParties = "All countries"
  case partyWithoutPage = "Country without a page"
  case noParty = "No country named"
  case partyNote = "A group that is a party counts for its members only where a source says so."
  case binding = "Binding force"
  case allBinding = "Binding or not"
  case isBinding = "Binding"
  case notBinding = "Not binding"
  case status = "Status"
  case allStatuses = "All statuses"
  case notStated = "Not stated"
  case event = "Does not apply: an event"
}
