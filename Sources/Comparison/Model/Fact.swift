/// One thing that a record says otherwise than before.
package struct Fact: Hashable, Sendable {
  /// What it is about: `value`, `event`, `section Partners`.
  package let label: String
  /// What was there; nil where there was nothing.
  package let old: Shown?
  /// What is there now; nil where there is nothing.
  package let new: Shown?
  /// What it amounts to: `+16 (+2.7 %)`, `newly withheld`.
  package let note: String?
  /// Whether the texts are those entries of a list that came and went, and not all of it.
  package let isPartOfList: Bool

  package init(
    _ label: String, old: Shown?, new: Shown?, note: String? = nil, isPartOfList: Bool = false
  ) {
    self.label = label
    self.old = old
    self.new = new
    self.note = note
    self.isPartOfList = isPartOfList
  }
}
