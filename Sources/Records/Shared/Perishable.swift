package import Values

/// Something printed that gets out of date unless a person verifies it: a contact or an address.
package protocol Perishable {
  var verified: Contact.Verification? { get }
  var published: PartialDate? { get }
  /// The channel by whose ages it is judged.
  var agingChannel: Contact.Channel { get }
}

extension Perishable {
  /// The day from which its age counts: that of the last check, else of its source.
  ///
  /// Of a date known less well than to the day the first day counts: it may be as old as that, and
  /// a number shown too long harms more than one withheld too soon. What has no date, or one whose
  /// start is open, counts from the distant past, so that it is of the oldest.
  package var ageStart: Day { verified?.date ?? published?.lower ?? .distantPast }

  /// When each step is or was taken.
  package func freshnessDates(under policy: FreshnessPolicy) -> FreshnessDates {
    policy.limits(of: agingChannel).dates(from: ageStart)
  }

  /// How far it can be relied on at the age that it has on a day.
  package func freshness(on day: Day, under policy: FreshnessPolicy) -> Freshness {
    freshnessDates(under: policy).state(on: day)
  }

  /// Whether a program may have it without its age: verified, and not long ago.
  package func isReliable(on day: Day, under policy: FreshnessPolicy) -> Bool {
    verified != nil && freshness(on: day, under: policy) < .stale
  }
}

extension Contact: Perishable {
  package var agingChannel: Channel { channel }
}

/// A location gets out of date with its address; a province does not move.
extension Location: Perishable {
  package var agingChannel: Contact.Channel { .post }
}
