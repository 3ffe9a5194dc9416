import Diagnostics
import Records

extension FreshnessList {
  /// The list for a terminal: a table below the name of each owner, then a count.
  ///
  /// - Parameter all: The list from which this one was taken, for the words about the rest.
  package func text(of all: FreshnessList, colour: Bool) -> String {
    var text = ""
    var owner: String??
    for item in items {
      if owner != .some(item.owner) {
        owner = item.owner
        text += "\n\(TerminalText.visible(item.owner ?? "No owner named"))\n  \(Self.head)\n"
      }
      text += "  \(Self.row(item, colour: colour))\n"
    }
    return text + "\n" + summary(of: all) + "\n"
  }

  private static let head =
    [
      column("state", 8), column("due", 10), column("stale", 10), column("withheld", 10), "what",
    ].joined(separator: "  ")

  private static func row(_ item: Item, colour: Bool) -> String {
    let days = [item.dates.due, item.dates.stale, item.dates.withheld].map { day in
      column(day.map { $0.written ?? "no date" } ?? "never", 10)
    }
    let state = painted(column(item.state.rawValue, 8), item.state, colour: colour)
    return ([state] + days + [TerminalText.visible(item.what)]).joined(separator: "  ")
  }

  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Colour only repeats what the word says.
  private static func painted(_ text: String, _ state: Freshness, colour: Bool) -> String {
    let code =
      switch state {
      case .fresh: "32"
      case .due: "33"
      case .stale: "35"
      case .withheld: "31"
      }
    return colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func summary(of all: FreshnessList) -> String {
    let states = Freshness.allCases.reversed().compactMap { state -> String? in
      let count = items.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    let listed = items.isEmpty ? "nothing is due" : states.joined(separator: ", ")
    let rest = all.items.count - items.count
    return rest == 0 ? listed : "\(listed); \(rest) not due by then"
  }
}
