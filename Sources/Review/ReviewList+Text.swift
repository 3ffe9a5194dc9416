import Diagnostics
import Records
import Values

extension ReviewList {
  /// The list for a terminal: a table below each role that is waited for, then a count.
  ///
  /// - Parameter all: The list from which this one was taken, for the count.
  package func text(of all: ReviewList) -> String {
    var text = ""
    let groups = Dictionary(grouping: items.flatMap { item in item.groups.map { ($0, item) } }) {
      $0.0
    }
    let width = items.map { RecordName($0.key).text.count }.max() ?? 0
    for group in groups.keys.sorted() {
      text += (text.isEmpty ? "" : "\n") + TerminalText.visible(group.heading) + "\n"
      for (_, item) in groups[group] ?? [] {
        let name = RecordName(item.key).text
        let space = String(repeating: " ", count: width - name.count + 2)
        let title = item.title ?? "not listed, so not named here"
        text += TerminalText.visible("  \(name)\(space)\(title)\(item.isDraft ? " (draft)" : "")")
        text += "\n      " + TerminalText.visible(item.standing(for: group.role)) + "\n"
      }
    }
    for stray in strays {
      text += (text.isEmpty ? "" : "\n")
      text += "'\(stray.record.text)' is approved but does not exist; "
      text += "'dossier review withdraw \(stray.record.text)' removes the approval\n"
    }
    return text + (text.isEmpty ? "" : "\n") + Self.summary(of: all) + "\n"
  }

  private static func summary(of all: ReviewList) -> String {
    let waiting = all.items.filter { !$0.isApproved }
    let needed = waiting.count(where: \.isRequired)
    if all.items.isEmpty { return "no record needs an approval, and none has one" }
    let approved = "\(all.items.count - waiting.count) approved"
    if waiting.isEmpty { return "nothing waits; \(approved)" }
    let rest = waiting.count - needed
    return "\(needed) waiting" + (rest > 0 ? ", \(rest) lapsed but not required" : "")
      + "; \(approved)"
  }
}

extension ReviewItem {
  /// A heading of the list, sorted: roles, then what anybody may approve, then what is approved.
  fileprivate struct Group: Hashable, Comparable {
    let order: Int
    let heading: String
    /// The role that is waited for, where the site names roles.
    var role: String?

    static func < (left: Group, right: Group) -> Bool {
      (left.order, left.heading) < (right.order, right.heading)
    }
  }

  fileprivate var groups: [Group] {
    if isApproved { return [Group(order: 2, heading: "Approved")] }
    if roles.isEmpty, owner == nil { return [Group(order: 1, heading: "Waiting for anybody")] }
    return waitsFor.map {
      Group(order: 0, heading: "Waiting for \($0)", role: roles.isEmpty ? nil : $0)
    }
  }

  /// `changed since Data editor approved it on 2026-11-01`.
  ///
  /// - Parameter role: Whose approval is asked for; nil for any.
  func standing(for role: String? = nil) -> String {
    if isApproved {
      let whose = valid.filter { roles.isEmpty || roles.contains($0.by) }
      return "approved by "
        + whose.map { "\($0.by) on \($0.date.text)" }.joined(separator: ", ")
    }
    let own = role.flatMap { role in lapsed.filter { $0.by == role }.max { $0.date < $1.date } }
    guard let lapsed = role == nil ? lastLapsed : own else { return "not approved yet" }
    return "changed since \(lapsed.by) approved it on \(lapsed.date.text)"
  }
}
