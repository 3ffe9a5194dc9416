package import Diagnostics
package import Fields
package import Values

extension Region {
  /// When a country was a member, where an instrument may speak of the members of another time.
  package struct Membership: FieldObject {
    package static let schemaName = "RegionMembership"
    package static let about = "When a country was a member of the group."

    package let country: CountryCode
    package let since: PartialDate?
    package let until: PartialDate?
    package let sources: [Citation]
    package let range: SourceRange

    package init(_ fields: Fields) {
      range = fields.range
      country = fields.required("country", "The country (ISO 3166-1 alpha-3).")
      since = fields.optional("since", "When it joined (EDTF).")
      until = fields.optional("until", "When it left (EDTF). It is no longer among 'members' then.")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }

    /// Whether the country may have been a member on a date.
    fileprivate func covers(_ date: PartialDate) -> Bool {
      since?.compare(to: date) != .after && until?.compare(to: date) != .before
    }
  }

  /// Whether a country is a member, or was one on a date.
  ///
  /// Where no membership of it says when it joined or left, it is taken for a member of any time.
  package func isMember(_ code: CountryCode, on date: PartialDate?) -> Bool {
    guard let date, memberships.contains(where: { $0.country == code }) else {
      return members.contains(code)
    }
    return memberships.contains { $0.country == code && $0.covers(date) }
  }

  /// The last membership of a country that has left. Nil for a member, and where nothing says so.
  func departure(of code: CountryCode) -> Membership? {
    guard !members.contains(code) else { return nil }
    return memberships.last { $0.country == code && $0.until != nil }
  }

  /// The membership that a member has today.
  package func membership(of code: CountryCode) -> Membership? {
    memberships.last { $0.country == code && $0.until == nil }
  }

  /// The members, or those on a date.
  func members(on date: PartialDate?) -> [CountryCode] {
    guard date != nil, !memberships.isEmpty else { return members }
    let former = memberships.map(\.country).filter { !members.contains($0) }
    return (members + former).filter { isMember($0, on: date) }
  }
}
