/// Words of the link that leads people at risk away from the site.
package enum LeaveWord: String, WordList {
  package static let area = "leave"
  case leave = "Leave this site"
  case means = """
    “Leave this site”, at the top, opens {host}. It does not delete this page from the history of \
    the browser.
    """
}
