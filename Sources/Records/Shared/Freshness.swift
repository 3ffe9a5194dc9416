package import Values

/// How far a contact or an address can be relied on at its age, the best first.
package enum Freshness: String, Sendable, CaseIterable {
  case fresh
  /// A check is due: it is shown with a warning.
  case due
  /// It is shown small, never as a link, with "not verified since".
  case stale
  /// It stands in no byte that is published; the page says what to do instead.
  case withheld
}

extension Freshness: Comparable {
  package static func < (left: Freshness, right: Freshness) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .fresh: 0
    case .due: 1
    case .stale: 2
    case .withheld: 3
    }
  }
}

/// The days on which something comes to be due, stale and withheld; nil for a step never taken.
///
/// Of what is of unknown age each is the distant past: it is treated as the oldest there is.
package struct FreshnessDates: Sendable, Hashable {
  package let due: Day?
  package let stale: Day?
  package let withheld: Day?

  /// The day from which somebody should verify it.
  package var first: Day? { [due, stale, withheld].compactMap { $0 }.min() }

  /// The state on a day: the last step whose day has come, however the steps are ordered.
  package func state(on day: Day) -> Freshness {
    if let withheld, withheld <= day { return .withheld }
    if let stale, stale <= day { return .stale }
    if let due, due <= day { return .due }
    return .fresh
  }
}
