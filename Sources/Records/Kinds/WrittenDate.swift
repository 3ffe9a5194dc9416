package import Diagnostics
package import Values

/// A date in a record, with what it says.
package struct WrittenDate: Sendable {
  package enum Sense: Sendable {
    /// All of it has happened.
    case happened
    /// It has begun, and may go on.
    case begun
    /// It may be still to come.
    case planned
    /// The record is left out of the site until then.
    case postponed
  }

  /// The key under which it is written.
  package let key: String
  package let date: PartialDate
  package let sense: Sense
  package let range: SourceRange

  package init(
    _ key: String, _ date: PartialDate, _ sense: Sense = .happened, at range: SourceRange
  ) {
    self.key = key
    self.date = date
    self.sense = sense
    self.range = range
  }

  package init(_ key: String, _ day: Day, _ sense: Sense = .happened, at range: SourceRange) {
    self.init(key, PartialDate(day), sense, at: range)
  }
}

extension Record {
  /// Every date of the record.
  package var writtenDates: [WrittenDate] {
    var list = DateList(header.range)
    list.add(header: header)
    addDates(to: &list)
    return list.dates
  }
}

/// Collects the dates of one record. Where the place of one is not kept, that of the record is.
package struct DateList {
  private(set) var dates: [WrittenDate] = []
  private let record: SourceRange

  init(_ record: SourceRange) {
    self.record = record
  }

  package mutating func add(
    _ key: String, _ date: PartialDate?, _ sense: WrittenDate.Sense = .happened,
    at range: SourceRange? = nil
  ) {
    guard let date else { return }
    dates.append(WrittenDate(key, date, sense, at: range ?? record))
  }

  package mutating func add(
    _ key: String, _ day: Day?, _ sense: WrittenDate.Sense = .happened,
    at range: SourceRange? = nil
  ) {
    guard let day else { return }
    dates.append(WrittenDate(key, day, sense, at: range ?? record))
  }

  fileprivate mutating func add(header: RecordHeader) {
    add("reviewed", header.reviewed)
    add("publish-from", header.publishFrom, .postponed)
    for dispute in header.disputes {
      for claim in dispute.claims { add("as-of", claim.asOf) }
      add("date", dispute.decision?.date, at: dispute.decision?.range)
    }
  }

  package mutating func add(_ eras: [Era]) {
    for era in eras { add("period", era.period, .begun) }
  }

  package mutating func add(_ statements: [Statement]) {
    for statement in statements { add("date", statement.date) }
  }
}
