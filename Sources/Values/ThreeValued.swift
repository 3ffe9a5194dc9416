/// How one date stands to another, as far as both are known.
package enum ThreeValued: Sendable, Hashable, CaseIterable {
  /// Every day that the date may stand for is before every day of the other.
  case before
  /// Every day that the date may stand for is after every day of the other.
  case after
  /// The dates overlap, or are too vague; two events of the same day cannot be told either.
  case cannotTell

  /// The same relation seen from the other date.
  package var reversed: ThreeValued {
    switch self {
    case .before: .after
    case .after: .before
    case .cannotTell: .cannotTell
    }
  }
}
