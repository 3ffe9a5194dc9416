/// Words of the page that says what changed.
package enum ChangeWord: String, WordList {
  package static let area = "change"
  case title = "What changed"
  case lead = """
    Numbers, statuses of law and findings that a factsheet has otherwise than its edition before.
    """
  case edition = "{title}, edition {edition}"
  case none = "Nothing of substance changed."
  case newFinding = "New finding"
  case changed = "{new}, before {old}"
  case noLonger = "No longer on record; before {old}"
  case withTime = "{value} ({time})"
}
